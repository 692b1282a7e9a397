package forum.exchange;

import forum.model.Stamp;
import forum.store.RegisterStore;
import java.util.Map;

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
                People.check(setting.by(), "set: " + name);
            }
        });
        return set;
    }

    /** Makes the users that the settings name, whether or not they win: who meets the record knows them. */
    void mention(Map<String, Entry.Setting> set) {
        set.forEach((name, setting) -> people.find(setting == null ? null : setting.by(), name));
    }

    /** When the record says that a register was set; {@link Stamp#ZERO} when it does not. */
    Stamp stamp(Entry.Setting setting, String name) {
        return setting == null ? Stamp.ZERO : times.stamp(setting.stamp(), setting.at(), "set: " + name);
    }

    /** When a register was last set here. */
    Stamp present(long id, String register) {
        return kept.present(id, register);
    }

    /** Notes that the register was set, when the record says when. */
    void put(long id, String register, Entry.Setting setting) {
        Stamp stamp = stamp(setting, register);
        if (!stamp.equals(Stamp.ZERO)) {
            Long at = times.millis(setting.at(), register);
            kept.put(id, register, new ParsedThread.Setting(stamp, at, setting.by()));
        }
    }
}
