package forum.exchange.merge;

import forum.exchange.Entry;
import forum.exchange.parse.ParsedThread;
import forum.exchange.parse.Times;
import forum.exchange.parse.WrittenHandle;
import forum.model.Stamp;
import forum.rules.Registers;
import forum.store.log.RegisterStore;
import java.util.Map;
import java.util.Objects;

/** What records say of when and by whom the registers of users, categories and tags were set. */
final class RegisterMerge {

    private final KeptSettings kept;
    private final People people;
    private final Times times;

    RegisterMerge(RegisterStore registers, RegisterStore.Owner owner, People people, Times times) {
        this.kept = new KeptSettings(registers, owner, people);
        this.people = people;
        this.times = times;
    }

    /** Returns the settings of a record by name, or throws when one of them does not hold what it should. */
    Map<String, Entry.Setting> check(Map<String, Entry.Setting> set) {
        if (set == null) {
            return Map.of();
        }
        set.forEach((name, setting) -> {
            stamp(setting, name);
            if (setting != null) {
                times.millis(setting.at(), "set: " + name);
            }
            if (setting != null && setting.by() != null) {
                WrittenHandle.check(setting.by(), "set: " + name);
            }
        });
        return set;
    }

    /**
     * Makes the users that the settings name, whether or not they win: who meets the record knows them. Returns whether
     * any is named.
     */
    boolean mention(Map<String, Entry.Setting> set) {
        boolean named = false;
        for (Map.Entry<String, Entry.Setting> entry : set.entrySet()) {
            Entry.Setting setting = entry.getValue();
            named |= setting != null && people.find(setting.by(), entry.getKey()) != null;
        }
        return named;
    }

    /** When the record says that a register was set; {@link Stamp#ZERO} when it does not. */
    Stamp stamp(Entry.Setting setting, String name) {
        return setting == null ? Stamp.ZERO : times.stamp(setting.stamp(), setting.at(), "set: " + name);
    }

    /** Whether what the record says of the register replaces what is here; values are texts that sort. */
    boolean wins(long id, String register, Entry.Setting setting, String candidate, String present) {
        return Registers.wins(stamp(setting, register), candidate, kept.present(id, register), present)
                || Objects.equals(candidate, present) && kept.isToldBetter(id, register, parsed(register, setting));
    }

    /** Notes that the register was set, when the record says when. */
    void put(long id, String register, Entry.Setting setting) {
        kept.put(id, register, parsed(register, setting));
    }

    private ParsedThread.Setting parsed(String register, Entry.Setting setting) {
        return setting == null
                ? ParsedThread.Setting.NEVER
                : new ParsedThread.Setting(
                        stamp(setting, register), times.millis(setting.at(), register), setting.by());
    }
}
