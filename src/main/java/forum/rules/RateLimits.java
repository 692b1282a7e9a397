package forum.rules;

import forum.model.ForumException;

/**
 * How much a user may do in a clock hour (Question2Answer: the calendar hour, not the last sixty minutes; changed and
 * withdrawn votes count, edits do not).
 */
public record RateLimits(Settings settings) {

    private static final long HOUR = 3_600_000;

    /** The beginning of the clock hour that the time lies in; both are Unix time in milliseconds. */
    public static long windowStart(long nowMillis) {
        return Math.floorDiv(nowMillis, HOUR) * HOUR;
    }

    /**
     * Refuses one more when the limit is reached.
     *
     * @param limit one of the options {@code max_rate_user_…}
     * @param done how often the user has done it since {@link #windowStart}
     */
    public void check(Option limit, long done) {
        long most = settings.number(limit);
        if (most > 0 && done >= most) {
            throw ForumException.refused(
                    "you have reached the limit of " + most + " in an hour; wait for the next full hour");
        }
    }
}
