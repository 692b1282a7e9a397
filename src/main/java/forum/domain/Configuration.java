package forum.domain;

import forum.model.ForumException;
import forum.rules.Nearest;
import forum.rules.Option;
import forum.rules.Settings;
import forum.rules.UserRights;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

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

    /** Sets an option; where points or hotness follow from it, all of them are computed anew. */
    public void set(String key, String value) {
        new UserRights(transaction.settings()).administer(transaction.actor());
        Option option = option(key);
        String normalised = option.normalise(value);
        transaction.journal().reversedBy(reversal(option));
        transaction.settingStore().put(option.key(), normalised);
        changed(option);
        transaction.note(option.key() + " = " + normalised);
    }

    /** Sets an option back to its default. */
    public void reset(String key) {
        new UserRights(transaction.settings()).administer(transaction.actor());
        Option option = option(key);
        transaction.journal().reversedBy(reversal(option));
        transaction.settingStore().reset(option.key());
        changed(option);
        transaction.note(option.key());
    }

    private Reversal reversal(Option option) {
        return settings().isSet(option)
                ? new Reversal.Setting(option.key(), settings().text(option))
                : new Reversal.Default(option.key());
    }

    private void changed(Option option) {
        transaction.forgetSettings();
        if (option.key().startsWith("points_") || option.key().startsWith("hot_weight_")) {
            transaction.touched().everything();
        }
    }

    private static Option option(String key) {
        return Option.find(key).orElseThrow(() -> {
            List<String> likely = Nearest.to(
                    key, Arrays.stream(Option.values()).map(Option::key).toList());
            return ForumException.usage(
                    "no option '" + key + "'" + (likely.isEmpty() ? "" : "; did you mean '" + likely.get(0) + "'?"),
                    "`forum config list` shows them all");
        });
    }
}
