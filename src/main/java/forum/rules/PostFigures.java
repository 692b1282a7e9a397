package forum.rules;

import forum.model.Kind;
import forum.model.State;
import java.util.Arrays;
import java.util.List;

/**
 * What follows from a thread for each of its posts: the one home of these figures, whether a command touched one post,
 * an import brings a million or the doctor counts all anew.
 *
 * @param shown whether the post and all above it are visible
 * @param up votes of users and tallies of sources together
 * @param answers visible answers below a question
 * @param comments visible comments right below
 * @param bestAnswer the score of the best visible answer, at least 0
 * @param activeAt when something last happened to the post or to what is visible below it, in milliseconds
 * @param hotness of a question, see {@link Hotness}
 * @param edited the last edit, null when there was none
 * @param changed the last of all changes, null when there was none
 */
public record PostFigures(
        boolean shown,
        long up,
        long down,
        int flags,
        int answers,
        int comments,
        long bestAnswer,
        long activeAt,
        double hotness,
        Happening edited,
        Happening changed) {

    /**
     * What was said of a post.
     *
     * @param parent where in the thread the post stands under which this one stands, -1 for the question
     * @param createdAt Unix time in milliseconds
     * @param up votes that count and tallies
     * @param flags how many people have raised one
     */
    public record Facts(
            Kind kind,
            int parent,
            State state,
            long createdAt,
            int views,
            long up,
            long down,
            int flags,
            List<Happening> history) {

        private boolean isVisible() {
            return state == State.VISIBLE;
        }
    }

    /** What is visible right below a post. */
    private static final class Below {
        private int answers;
        private int comments;
        private long bestAnswer;
        private long newestAnswerAt = Long.MIN_VALUE;
        private long activeAt;

        private void add(Facts child, PostFigures figures) {
            if (child.kind() == Kind.ANSWER) {
                answers++;
                bestAnswer = Math.max(bestAnswer, figures.score());
                newestAnswerAt = Math.max(newestAnswerAt, child.createdAt());
            } else {
                comments++;
            }
            activeAt = Math.max(activeAt, figures.activeAt());
        }
    }

    /** Ups minus downs. */
    public long score() {
        return up - down;
    }

    /**
     * The figures of every post of a thread, in the same order.
     *
     * @param thread the question first, and every post after the one it stands under
     */
    public static List<PostFigures> of(List<Facts> thread, Settings settings) {
        PostFigures[] figures = new PostFigures[thread.size()];
        Below[] below = new Below[thread.size()];
        Arrays.setAll(below, i -> new Below());
        for (int i = figures.length - 1; i >= 0; i--) {
            Facts post = thread.get(i);
            figures[i] = of(post, isShown(post, thread), below[i], settings);
            if (post.parent() >= 0 && post.isVisible()) {
                below[post.parent()].add(post, figures[i]);
            }
        }
        return List.of(figures);
    }

    private static boolean isShown(Facts post, List<Facts> thread) {
        return post.isVisible()
                && (post.parent() < 0 || thread.get(post.parent()).isVisible())
                && thread.get(0).isVisible();
    }

    private static PostFigures of(Facts post, boolean shown, Below below, Settings settings) {
        Happening changed = Happening.last(post.history());
        return new PostFigures(
                shown,
                counted(post.up()),
                counted(post.down()),
                post.flags(),
                below.answers,
                below.comments,
                below.bestAnswer,
                Math.max(post.createdAt(), Math.max(Happening.lastAt(post.history()), below.activeAt)),
                post.kind() == Kind.QUESTION ? hotness(post, below, settings) : 0,
                Happening.lastEdit(post.history()),
                changed);
    }

    /** A record may tell of as many votes as 32 bits hold, and several of them of more. */
    private static long counted(long votes) {
        return Math.min(votes, Integer.MAX_VALUE);
    }

    private static double hotness(Facts question, Below below, Settings settings) {
        return Hotness.of(
                question.createdAt(),
                below.newestAnswerAt,
                below.answers,
                (int) (counted(question.up()) - counted(question.down())),
                question.views(),
                settings);
    }
}
