package forum.rules;

import static forum.rules.Ownership.owns;
import static forum.rules.Sight.name;
import static forum.rules.Sight.refusal;
import static forum.rules.Sight.requireNotHidden;
import static forum.rules.Sight.requireVisible;

import forum.model.Actor;
import forum.model.ForumException;
import forum.model.Post;
import forum.model.Vote;

/**
 * Who may write, vote, flag, accept and edit (Question2Answer: the permissions of an action and its extra conditions). A
 * method returns when the actor may, and refuses with what is missing otherwise. Whoever is blocked may write nothing.
 *
 * <p>Hiding reaches down: what stands below something hidden counts as hidden for everything but points.
 */
public final class Rights {

    private final Settings settings;
    private final Gate gate;

    /** The rights in a forum with these settings. */
    public Rights(Settings settings) {
        this.settings = settings;
        this.gate = new Gate(settings);
    }

    /** Asking a question. */
    public void ask(Actor actor) {
        gate.require(actor, Option.PERMIT_POST_Q, "asking");
    }

    /** Asking a question that follows on from an answer or another question. */
    public void followOn(Actor actor, Post post) {
        ask(actor);
        gate.requireOn(Option.FOLLOW_ON_AS, "questions cannot follow on from answers here; ask without naming one");
        requireVisible(post);
    }

    /**
     * Answering a question.
     *
     * @param alreadyAnswered whether the actor has an answer to it that is not deleted
     */
    public void answer(Actor actor, Post.Question question, boolean alreadyAnswered) {
        gate.require(actor, Option.PERMIT_POST_A, "answering");
        requireVisible(question);
        if (question.closed()) {
            throw refusal(question, "is closed and takes no more answers; comment on it instead");
        }
        if (owns(actor, question)) {
            gate.requireOn(Option.ALLOW_SELF_ANSWER, "you cannot answer your own question; edit it instead");
        }
        if (alreadyAnswered) {
            gate.requireOn(Option.ALLOW_MULTI_ANSWERS, "you have answered this question; edit your answer instead");
        }
    }

    /** Commenting on a question or an answer; that the question is closed does not matter. */
    public void comment(Actor actor, Post parent, Post.Question thread) {
        gate.require(actor, Option.PERMIT_POST_C, "commenting");
        switch (parent.kind()) {
            case QUESTION -> gate.requireOn(Option.COMMENT_ON_QS, "questions take no comments here; answer instead");
            case ANSWER -> gate.requireOn(Option.COMMENT_ON_AS, "answers take no comments here; answer instead");
            case COMMENT -> throw refusal(parent, "is a comment and takes none; comment on what it stands under");
        }
        requireVisible(thread);
        requireVisible(parent);
    }

    /**
     * Voting on a post, or withdrawing a vote; that the question is closed does not matter. Comments follow {@code
     * permit_vote_c}, which is what Question2Answer means, although it checks {@code permit_vote_a}; and what stands
     * below a hidden question cannot be voted on, although Question2Answer's model would let it.
     */
    public void vote(Actor actor, Post post, Post.Question thread, Vote vote) {
        gate.requireAccount(actor, "voting");
        String kind = post.kind().word();
        gate.requireOn(
                forKind(post, Option.VOTING_ON_QS, Option.VOTING_ON_AS, Option.VOTING_ON_CS),
                kind + "s cannot be voted on here");
        Option permit = forKind(post, Option.PERMIT_VOTE_Q, Option.PERMIT_VOTE_A, Option.PERMIT_VOTE_C);
        gate.require(actor, permit, "voting on " + kind + "s");
        if (vote == Vote.DOWN) {
            gate.require(actor, Option.PERMIT_VOTE_DOWN, "voting down");
        }
        if (owns(actor, post)) {
            throw ForumException.refused("you cannot vote on your own " + kind);
        }
        requireVisible(thread);
        requireVisible(post);
    }

    /** Flagging a post of somebody else. */
    public void flag(Actor actor, Post post) {
        gate.requireAccount(actor, "flagging");
        gate.requireOn(Option.FLAGGING_OF_POSTS, "posts cannot be flagged here");
        gate.require(actor, Option.PERMIT_FLAG, "flagging");
        if (owns(actor, post)) {
            throw ForumException.refused(
                    "you cannot flag your own " + post.kind().word() + "; hide it instead");
        }
        requireVisible(post);
    }

    /** Taking back one's own flag, while the post is there for everybody. */
    public void unflag(Actor actor, Post post) {
        gate.requireAccount(actor, "taking back a flag");
        requireVisible(post);
    }

    /** Clearing all flags of a post. */
    public void clearFlags(Actor actor) {
        gate.require(actor, Option.PERMIT_HIDE_SHOW, "clearing flags");
    }

    /**
     * Accepting an answer, or withdrawing the acceptance; the asker needs no level.
     *
     * @param answer null to withdraw
     */
    public void accept(Actor actor, Post.Question question, Post.Answer answer) {
        gate.requireUnblocked(actor);
        if (!owns(actor, question)) {
            gate.require(actor, Option.PERMIT_SELECT_A, "accepting an answer to a question of somebody else");
        }
        requireVisible(question);
        if (answer != null) {
            if (!answer.question().equals(question.id())) {
                throw refusal(answer, "is no answer to " + name(question) + "; choose one of its");
            }
            requireVisible(answer);
        }
    }

    /**
     * Editing the text of a post: one's own without any time limit, also while it waits for approval, or with
     * permission. Nobody edits a closed question but moderators (Question2Answer: not even they).
     */
    public void editText(Actor actor, Post post, Post.Question thread) {
        gate.requireUnblocked(actor);
        if (!owns(actor, post)) {
            Option permit = forKind(post, Option.PERMIT_EDIT_Q, Option.PERMIT_EDIT_A, Option.PERMIT_EDIT_C);
            gate.require(actor, permit, "editing " + post.kind().word() + "s of others");
            requireVisible(post);
        }
        requireNotHidden(thread);
        requireNotHidden(post);
        if (post instanceof Post.Question question && question.closed()) {
            gate.requireLevel(actor, Permission.MODERATORS, "editing a closed question");
        }
    }

    /** Changing the tags of a question; that it is closed does not matter. */
    public void retag(Actor actor, Post.Question question) {
        gate.requireUnblocked(actor);
        if (!owns(actor, question)) {
            gate.require(actor, Option.PERMIT_RETAG_CAT, "retagging or moving questions of others");
        }
        requireNotHidden(question);
    }

    /** Moving a question to another category, which takes the right to ask as well. */
    public void recategorize(Actor actor, Post.Question question) {
        retag(actor, question);
        ask(actor);
    }

    /** Editing without leaving a mark. */
    public void editSilently(Actor actor) {
        gate.require(actor, Option.PERMIT_EDIT_SILENT, "editing without a mark");
    }

    private static Option forKind(Post post, Option question, Option answer, Option comment) {
        return switch (post.kind()) {
            case QUESTION -> question;
            case ANSWER -> answer;
            case COMMENT -> comment;
        };
    }
}
