package forum.exchange;

import forum.model.Stamp;
import forum.store.RegisterStore;
import java.time.Instant;

/** When and by whom the registers of one kind of thing were set here. */
final class KeptSettings {

    private final RegisterStore registers;
    private final RegisterStore.Owner owner;
    private final People people;

    KeptSettings(RegisterStore registers, RegisterStore.Owner owner, People people) {
        this.registers = registers;
        this.owner = owner;
        this.people = people;
    }

    /** When a register was last set here; {@link Stamp#ZERO} when it never was. */
    Stamp present(long id, String register) {
        return registers
                .find(owner, id, register)
                .map(RegisterStore.Setting::stamp)
                .orElse(Stamp.ZERO);
    }

    /** Notes that the register was set, when the record says when. */
    void put(long id, String register, ParsedThread.Setting setting) {
        if (setting.isExplicit()) {
            Instant at = Instant.ofEpochMilli(setting.time());
            registers.put(
                    owner,
                    id,
                    register,
                    new RegisterStore.Setting(setting.stamp(), at, people.find(setting.by(), register)));
        }
    }
}
