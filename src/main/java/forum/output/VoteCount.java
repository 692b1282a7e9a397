package forum.output;

/** Scores as Question2Answer words them: {@code +281 votes}, {@code +1 vote}, {@code 0 votes}, {@code –3 votes}. */
public final class VoteCount {

    private static final String MINUS = "\u2013";

    private VoteCount() {}

    /** The score of a question or an answer. */
    public static String of(long score) {
        return bare(score) + (Math.abs(score) == 1 ? " vote" : " votes");
    }

    /** The score of a comment, without a word; the minus is an en dash. */
    public static String bare(long score) {
        String magnitude = CompactNumber.of(Math.abs(score));
        if (score == 0) {
            return magnitude;
        }
        return (score > 0 ? "+" : MINUS) + magnitude;
    }
}
