package forum;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of this machine. Its zone is looked up when it is asked for, which few commands do and which takes long. */
final class MachineClock extends Clock {

    private final Clock time = Clock.systemUTC();

    @Override
    public Instant instant() {
        return time.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return time.withZone(zone);
    }
}
