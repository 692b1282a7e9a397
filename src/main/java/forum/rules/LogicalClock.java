package forum.rules;

import forum.model.Stamp;

/** The hybrid logical clock that stamps are taken from. The time of day always comes from the caller. */
public final class LogicalClock {

    /** How far ahead of this machine's clock a stamp may be: a day, in milliseconds. */
    private static final long TOLERANCE = 86_400_000;

    private LogicalClock() {}

    /**
     * The stamp of the next change: later than the last one, and no earlier than the time of day.
     *
     * @param last the greatest stamp given out or seen so far
     * @param nowMillis the time of day, Unix time in milliseconds
     * @param replica the file that makes the change
     */
    public static Stamp next(Stamp last, long nowMillis, long replica) {
        if (nowMillis > last.millis()) {
            return new Stamp(nowMillis, 0, replica);
        }
        if (last.counter() < Stamp.MAX_COUNTER) {
            return new Stamp(last.millis(), last.counter() + 1, replica);
        }
        return new Stamp(last.millis() + 1, 0, replica);
    }

    /** Whether a stamp is more than 24 hours ahead, so that one wrong clock would win for ever. */
    public static boolean isTooFarAhead(Stamp stamp, long nowMillis) {
        return stamp.millis() - nowMillis > TOLERANCE;
    }
}
