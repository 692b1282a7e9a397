package forum.exchange.merge;

import forum.exchange.parse.ParsedThread;
import forum.model.Stamp;
import forum.store.log.RegisterStore;
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

    /**
     * Whether the record tells of the very setting that is known here, with an earlier time or a lesser name; somebody
     * is less than nobody. Only records written by hand can.
     */
    boolean isToldBetter(long id, String register, ParsedThread.Setting told) {
        return told.isExplicit()
                && registers
                        .find(owner, id, register)
                        .filter(kept -> kept.stamp().equals(told.stamp()))
                        .filter(kept -> isBetter(told, kept))
                        .isPresent();
    }

    private boolean isBetter(ParsedThread.Setting told, RegisterStore.Setting kept) {
        int later = Long.compare(told.time(), kept.at().toEpochMilli());
        return later != 0 ? later < 0 : people.isLesser(people.find(told.by(), "by"), kept.by());
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
