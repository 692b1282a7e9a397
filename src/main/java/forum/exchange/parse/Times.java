package forum.exchange.parse;

import forum.exchange.BadRecordException;
import forum.model.Stamp;
import forum.rules.LogicalClock;
import java.time.Instant;

/** The times and stamps of records, checked: none may lie more than a day ahead, or one wrong clock would win for ever. */
public final class Times {

    private static final long EARLIEST = Instant.parse("0001-01-01T00:00:00Z").toEpochMilli();

    private final long nowMillis;
    private Stamp latest = Stamp.ZERO;

    /** Begins with a new import, at this time. */
    public Times(Instant now) {
        this.nowMillis = now.toEpochMilli();
    }

    /** The greatest stamp so far. */
    public Stamp latest() {
        return latest;
    }

    /**
     * The stamp of something.
     *
     * @param stamp null for something written by hand, which has only a time
     * @param at null when no time is known either
     */
    public Stamp stamp(String stamp, Instant at, String field) {
        if (stamp == null && at == null) {
            return Stamp.ZERO;
        }
        Stamp parsed;
        try {
            parsed = stamp == null ? Stamp.byHand(millis(at, field)) : Stamp.parse(stamp);
        } catch (IllegalArgumentException e) {
            throw new BadRecordException(field + ": '" + stamp + "' is not a stamp");
        }
        refuseAhead(parsed, field);
        if (parsed.isAfter(latest)) {
            latest = parsed;
        }
        return parsed;
    }

    /** The time in milliseconds; null when there is none. */
    public Long millis(Instant at, String field) {
        if (at == null) {
            return null;
        }
        if (at.isBefore(Instant.ofEpochMilli(EARLIEST))) {
            throw new BadRecordException(field + ": '" + at + "' is out of range");
        }
        if (at.isAfter(Instant.ofEpochMilli(nowMillis).plusSeconds(2 * 86_400L))) {
            throw ahead(field);
        }
        long millis = at.toEpochMilli();
        refuseAhead(Stamp.byHand(millis), field);
        return millis;
    }

    private void refuseAhead(Stamp stamp, String field) {
        if (LogicalClock.isTooFarAhead(stamp, nowMillis)) {
            throw ahead(field);
        }
    }

    private static BadRecordException ahead(String field) {
        return new BadRecordException(field + ": lies more than a day ahead of this machine's clock");
    }
}
