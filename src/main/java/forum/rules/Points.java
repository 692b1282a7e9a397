package forum.rules;

import forum.model.Kind;
import forum.model.Vote;

/**
 * What a user's doings come to (Question2Answer: points = base + multiple x S + bonus, where S is the weighted sum of
 * the counts of an {@link Activity}).
 */
public final class Points {

    /** Votes on one post cost no more than this, whatever a hand-written record counts; two of it fit into 32 bits. */
    private static final long LOWEST = -1_000_000_000;

    /** More votes on one post change nothing any more. */
    private static final long MOST_VOTES = 1_000_000_000;

    private Points() {}

    /**
     * What a user has done and received, as raw counts of 0 and more.
     *
     * @param questions own visible questions
     * @param answers own visible answers, also below a hidden question
     * @param accepting own visible questions with an accepted answer, one's own answer included
     * @param accepted own visible answers accepted on a question of somebody else, who may be anonymous
     * @param questionsVotedUp votes cast up on questions in any state
     * @param questionsVotedDown votes cast down on questions in any state
     * @param answersVotedUp votes cast up on answers in any state
     * @param answersVotedDown votes cast down on answers in any state
     * @param receivedOnQuestions sum of {@link #received} over own questions in any state, may be negative
     * @param receivedOnAnswers the same over own answers
     * @param receivedOnComments the same over own comments
     * @param bonus points that an administrator gave or, negative, took
     */
    public record Activity(
            long questions,
            long answers,
            long accepting,
            long accepted,
            long questionsVotedUp,
            long questionsVotedDown,
            long answersVotedUp,
            long answersVotedDown,
            long receivedOnQuestions,
            long receivedOnAnswers,
            long receivedOnComments,
            long bonus) {

        /** Somebody who has just registered. */
        public static final Activity NONE = new Activity(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /**
     * How a post stands, as far as the points of its author go.
     *
     * @param visible by its own state, whatever stands above it
     * @param accepted of a question whether an answer of whomsoever is accepted, of an answer whether it is, on a question
     *     of somebody else
     */
    public record Standing(Kind kind, boolean visible, boolean accepted, long up, long down) {}

    /** The points of a user, which may be negative. */
    public static long total(Activity activity, Settings settings) {
        long sum = activity.questions * posted(Kind.QUESTION, settings)
                + activity.answers * posted(Kind.ANSWER, settings)
                + activity.accepting * accepted(Kind.QUESTION, settings)
                + activity.accepted * accepted(Kind.ANSWER, settings)
                + activity.questionsVotedUp * given(Kind.QUESTION, Vote.UP, settings)
                + activity.questionsVotedDown * given(Kind.QUESTION, Vote.DOWN, settings)
                + activity.answersVotedUp * given(Kind.ANSWER, Vote.UP, settings)
                + activity.answersVotedDown * given(Kind.ANSWER, Vote.DOWN, settings)
                + activity.receivedOnQuestions
                + activity.receivedOnAnswers
                + activity.receivedOnComments;
        return settings.number(Option.POINTS_BASE) + worth(sum, settings) + activity.bonus;
    }

    /** How many points so many units of S are. */
    public static long worth(long units, Settings settings) {
        return settings.number(Option.POINTS_MULTIPLE) * units;
    }

    /** What a post brings its author as it stands, in units of S. */
    public static long brought(Standing post, Settings settings) {
        long visible = post.visible()
                ? posted(post.kind(), settings) + (post.accepted() ? accepted(post.kind(), settings) : 0)
                : 0;
        return visible + received(post.kind(), post.up(), post.down(), settings);
    }

    private static long posted(Kind kind, Settings settings) {
        return switch (kind) {
            case QUESTION -> settings.number(Option.POINTS_POST_Q);
            case ANSWER -> settings.number(Option.POINTS_POST_A);
            case COMMENT -> 0;
        };
    }

    private static long accepted(Kind kind, Settings settings) {
        return switch (kind) {
            case QUESTION -> settings.number(Option.POINTS_SELECT_A);
            case ANSWER -> settings.number(Option.POINTS_A_SELECTED);
            case COMMENT -> 0;
        };
    }

    /**
     * What a vote brings whoever casts it, in units of S (Question2Answer gives nothing for a vote cast on a comment).
     */
    public static long given(Kind kind, Vote vote, Settings settings) {
        if (kind == Kind.COMMENT || vote == Vote.NONE) {
            return 0;
        }
        boolean up = vote == Vote.UP;
        return settings.number(
                kind == Kind.QUESTION
                        ? up ? Option.POINTS_VOTE_UP_Q : Option.POINTS_VOTE_DOWN_Q
                        : up ? Option.POINTS_VOTE_UP_A : Option.POINTS_VOTE_DOWN_A);
    }

    /**
     * What the votes on one post bring its author, in units of S, that is before {@code points_multiple}
     * (Question2Answer: gain and loss are capped each for itself before the subtraction).
     *
     * @param up votes and tallies up
     * @param down votes and tallies down
     */
    public static int received(Kind kind, long up, long down, Settings settings) {
        return switch (kind) {
            case QUESTION ->
                capped(up, settings, Option.POINTS_PER_Q_VOTED_UP, Option.POINTS_Q_VOTED_MAX_GAIN)
                        - capped(down, settings, Option.POINTS_PER_Q_VOTED_DOWN, Option.POINTS_Q_VOTED_MAX_LOSS);
            case ANSWER ->
                capped(up, settings, Option.POINTS_PER_A_VOTED_UP, Option.POINTS_A_VOTED_MAX_GAIN)
                        - capped(down, settings, Option.POINTS_PER_A_VOTED_DOWN, Option.POINTS_A_VOTED_MAX_LOSS);
            case COMMENT ->
                capped(up, settings, Option.POINTS_PER_C_VOTED_UP, Option.POINTS_C_VOTED_MAX_GAIN)
                        - capped(down, settings, Option.POINTS_PER_C_VOTED_DOWN, Option.POINTS_C_VOTED_MAX_LOSS);
        };
    }

    private static int capped(long votes, Settings settings, Option each, Option most) {
        long brought = settings.number(each) * Math.min(votes, MOST_VOTES);
        return (int) Math.max(LOWEST, Math.min(brought, settings.number(most)));
    }
}
