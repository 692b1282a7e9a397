package forum.rules;

/**
 * How much a question stirs (Question2Answer: a weighted sum of its age, the age of its newest answer, answers, score
 * and views). It does not decay: younger questions start higher.
 */
public final class Hotness {

    /** 2010-01-01T00:00:00Z in milliseconds of Unix time. */
    private static final long START = 1_262_304_000_000L;

    private static final long SECONDS_PER_ANSWER = 160_000;
    private static final long SECONDS_PER_VOTE = 160_000;
    private static final long SECONDS_PER_VIEW = 4_000;

    private Hotness() {}

    /**
     * The hotness of a question, in seconds times weight; exact in a double.
     *
     * @param createdMillis when the question was created, Unix time in milliseconds
     * @param newestAnswerMillis when the newest visible answer was created; ignored when there is none
     * @param answers visible answers
     * @param score ups minus downs, may be negative
     */
    public static double of(
            long createdMillis, long newestAnswerMillis, int answers, int score, int views, Settings settings) {
        long activeMillis = answers == 0 ? createdMillis : newestAnswerMillis;
        return settings.number(Option.HOT_WEIGHT_Q_AGE) * seconds(createdMillis)
                + settings.number(Option.HOT_WEIGHT_A_AGE) * seconds(activeMillis)
                + settings.number(Option.HOT_WEIGHT_ANSWERS) * SECONDS_PER_ANSWER * answers
                + settings.number(Option.HOT_WEIGHT_VOTES) * SECONDS_PER_VOTE * score
                + settings.number(Option.HOT_WEIGHT_VIEWS) * SECONDS_PER_VIEW * views;
    }

    private static long seconds(long millis) {
        return Math.floorDiv(millis - START, 1000L);
    }
}
