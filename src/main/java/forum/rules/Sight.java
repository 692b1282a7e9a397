package forum.rules;

import forum.model.ForumException;
import forum.model.Post;
import forum.model.State;

/** What is out of sight, and the refusals that follow from it. */
final class Sight {

    private Sight() {}

    /** The post as messages name it, such as {@code answer #12}. */
    static String name(Post post) {
        return post.kind().word() + " " + post.id();
    }

    /** A refusal that begins with the post's name. */
    static ForumException refusal(Post post, String sentence) {
        return ForumException.refused(name(post) + " " + sentence);
    }

    /** Whether the post itself is hidden or deleted. */
    static boolean isHidden(Post post) {
        State state = post.head().state();
        return state == State.HIDDEN || state == State.DELETED;
    }

    /** Refuses what is hidden, deleted, waiting, or below something that is. */
    static void requireVisible(Post post) {
        requireNotHidden(post);
        if (post.head().state() == State.QUEUED) {
            throw refusal(post, "is waiting for approval; try again when it is approved");
        }
    }

    /** Refuses what is hidden or deleted, or visible below something that is not; what waits itself passes. */
    static void requireNotHidden(Post post) {
        if (post.head().state() == State.DELETED) {
            throw refusal(post, "is deleted");
        }
        if (post.head().state() == State.HIDDEN) {
            throw refusal(post, "is hidden; show it again first");
        }
        if (post.head().state() == State.VISIBLE && !post.head().shown()) {
            throw refusal(post, "stands below something hidden; show that again first");
        }
    }

    /** Refuses what is not itself hidden, with what to do about it. */
    static void requireHidden(Post post, String advice) {
        if (post.head().state() != State.HIDDEN) {
            throw refusal(post, "is " + post.head().state().word() + "; " + advice);
        }
    }
}
