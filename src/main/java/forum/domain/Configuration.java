package forum.domain;

import forum.model.ForumException;
import forum.rules.Nearest;
import forum.rules.Option;
import forum.rules.Settings;
import forum.rules.UserRights;
import forum.store.log.SettingStore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forum's options: its title and welcome text, and the rules that it goes by. */
public final class Configuration {

    /**
     * One option as it is set here.
     *
     * @param value what is in force
     * @param isSet whether somebody set it
     */
    public record Setting(Option option, String value, boolean isSet) {}

    private final Transaction transaction;

    Configuration(Transaction transaction) {
        this.transaction = transaction;
    }

    /** The rules in force. */
    public Settings settings() {
        return transaction.settings();
    }

    /** Every option with its value. */
    public List<Setting> list() {
        Map<String, String> set = transaction.settingStore().all();
        return Arrays.stream(Option.values())
                .map(option -> new Setting(option, settings().text(option), set.containsKey(option.key())))
                .toList();
    }

    /** The option with this key and its value. */
    public Setting get(String key) {
        Option option = option(key);
        return new Setting(option, settings().text(option), settings().isSet(option));
    }

    /**
     * Sets an option; where points or hotness follow from it, all of them are computed anew. What was set to the same
     * here before stays as it is.
     */
    public void set(String key, String value) {
        new UserRights(transaction.settings()).administer(transaction.who().actor());
        Option option = option(key);
        String normalised = option.normalise(value);
        if (isSetHere(option) && settings().text(option).equals(normalised)) {
            return;
        }
        transaction.journal().reversedBy(reversal(option));
        transaction.settingStore().put(option.key(), normalised);
        changed(option);
        transaction.note(option.key() + " = " + normalised);
    }

    /** What became of an option of another forum. */
    public enum Adopted {
        TAKEN,
        /** It is so already, or what is known here is newer. */
        KNOWN,
        /** Somebody has set it otherwise here, or it comes from another forum. */
        REFUSED
    }

    /**
     * Sets an option as another forum has it. Where somebody has set it here, or set it back, that stays; what was taken
     * from the same forum before follows it.
     */
    public Adopted adopt(String key, String value, SettingStore.Adoption told) {
        Option option = option(key);
        String normalised = option.normalise(value);
        String present = transaction.settingStore().all().get(option.key());
        Optional<SettingStore.Adoption> before = transaction.settingStore().adoption(option.key());
        boolean decidedHere = before.isPresent() != (present != null);
        boolean fromOthers =
                before.filter(known -> !known.source().equals(told.source())).isPresent();
        if (decidedHere || fromOthers) {
            return normalised.equals(settings().text(option)) ? Adopted.KNOWN : Adopted.REFUSED;
        }
        if (before.isPresent() && !told.toldAt().isAfter(before.get().toldAt())) {
            return Adopted.KNOWN;
        }
        transaction.settingStore().adopt(option.key(), normalised, told);
        if (normalised.equals(present)) {
            return Adopted.KNOWN;
        }
        changed(option);
        return Adopted.TAKEN;
    }

    /** Sets an option back to its default. */
    public void reset(String key) {
        new UserRights(transaction.settings()).administer(transaction.who().actor());
        Option option = option(key);
        if (!settings().isSet(option)) {
            return;
        }
        transaction.journal().reversedBy(reversal(option));
        transaction.settingStore().reset(option.key());
        changed(option);
        transaction.note(option.key());
    }

    private boolean isSetHere(Option option) {
        return settings().isSet(option)
                && transaction.settingStore().adoption(option.key()).isEmpty();
    }

    private Reversal reversal(Option option) {
        return new Reversal.Setting(
                option.key(), settings().isSet(option) ? settings().text(option) : null);
    }

    private void changed(Option option) {
        transaction.forgetSettings();
        if (option.key().startsWith("points_") || option.key().startsWith("hot_weight_")) {
            transaction.touched().everything();
        }
    }

    private static Option option(String key) {
        return Option.find(key).orElseThrow(() -> {
            List<String> keys = Arrays.stream(Option.values()).map(Option::key).toList();
            return ForumException.usage(
                    "no option '" + key + "'" + Nearest.question(key, keys), "`forum config list` shows them all");
        });
    }
}
