package forum.rules;

import static forum.rules.Ownership.is;
import static forum.rules.Ownership.owns;
import static forum.rules.Sight.isHidden;
import static forum.rules.Sight.refusal;
import static forum.rules.Sight.requireHidden;
import static forum.rules.Sight.requireNotHidden;
import static forum.rules.Sight.requireVisible;

import forum.model.Actor;
import forum.model.Kind;
import forum.model.Post;

/**
 * Who may close, hide and delete posts, and undo it; like {@link Rights}, a method returns when the actor may, and refuses
 * with what is missing otherwise.
 */
public final class ModerationRights {

    private final Settings settings;
    private final Gate gate;

    /** The rights in a forum with these settings. */
    public ModerationRights(Settings settings) {
        this.settings = settings;
        this.gate = new Gate(settings);
    }

    /** Closing an open, visible question. */
    public void close(Actor actor, Post.Question question) {
        gate.requireUnblocked(actor);
        gate.requireOn(Option.ALLOW_CLOSE_QUESTIONS, "questions cannot be closed here");
        requireMayClose(actor, owns(actor, question));
        requireVisible(question);
        if (question.closed()) {
            throw refusal(question, "is closed already");
        }
    }

    /**
     * Opening a closed question again. The asker may unless somebody else closed it; Question2Answer infers that from
     * who changed anything last, here it is who closed it.
     *
     * @param closedBy the handle of who closed it, null when nobody is named, which counts as somebody else
     */
    public void reopen(Actor actor, Post.Question question, String closedBy) {
        gate.requireUnblocked(actor);
        requireNotHidden(question);
        if (question.closing().isEmpty()) {
            String way = question.closed() ? "closed by its accepted answer; withdraw that to reopen it" : "not closed";
            throw refusal(question, "is " + way);
        }
        requireMayClose(actor, owns(actor, question) && is(actor, closedBy));
    }

    /**
     * Hiding a post: one's own always, also while it waits for approval, save a question that somebody else closed.
     *
     * @param closedBy the handle of who closed the question, null when nobody is named
     */
    public void hide(Actor actor, Post post, Post.Question thread, String closedBy) {
        gate.requireUnblocked(actor);
        boolean question = post.kind() == Kind.QUESTION;
        boolean closedByOther = question && thread.closing().isPresent() && !is(actor, closedBy);
        if (!owns(actor, post) || closedByOther) {
            String doing = closedByOther ? "hiding a question that somebody else closed" : "hiding posts of others";
            gate.require(actor, Option.PERMIT_HIDE_SHOW, doing);
        }
        if (isHidden(post)) {
            throw refusal(post, "is " + post.head().state().word() + " already");
        }
    }

    /**
     * Showing a hidden post again: one's own when one hid it oneself and nobody flagged it, or with permission.
     *
     * @param hiddenBy the handle of who hid it, null when nobody is named, as after too many flags
     */
    public void reshow(Actor actor, Post post, String hiddenBy) {
        gate.requireUnblocked(actor);
        boolean own = owns(actor, post) && is(actor, hiddenBy) && post.head().flags() == 0;
        if (!own) {
            gate.require(
                    actor,
                    Option.PERMIT_HIDE_SHOW,
                    "showing this " + post.kind().word() + " again");
        }
        requireHidden(post, "only what is hidden can be shown again");
    }

    /**
     * Deleting a hidden post for good.
     *
     * @param hasChildren whether answers, comments or follow-on questions stand below it, in any state but deleted
     * @param hasDuplicates whether another question is closed as its duplicate
     */
    public void delete(Actor actor, Post post, boolean hasChildren, boolean hasDuplicates) {
        gate.require(actor, Option.PERMIT_DELETE_HIDDEN, "deleting hidden posts");
        requireHidden(post, "hide it first");
        if (hasChildren) {
            throw refusal(post, "has posts below it; delete those first");
        }
        if (hasDuplicates) {
            throw refusal(post, "has a duplicate that is closed in its favour; reopen that first");
        }
    }

    /** Approving and rejecting what waits. */
    public void moderate(Actor actor) {
        gate.require(actor, Option.PERMIT_MODERATE, "approving and rejecting posts");
    }

    private void requireMayClose(Actor actor, boolean own) {
        if (!own || !settings.on(Option.ALLOW_CLOSE_OWN_QUESTIONS)) {
            gate.require(actor, Option.PERMIT_CLOSE_Q, "closing or reopening this question");
        }
    }
}
