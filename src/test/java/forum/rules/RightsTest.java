package forum.rules;

import static forum.rules.People.AMBER;
import static forum.rules.People.APPROVED;
import static forum.rules.People.EDITOR;
import static forum.rules.People.EXPERT;
import static forum.rules.People.SUPER;
import static forum.rules.People.blocked;
import static forum.rules.People.withPoints;
import static forum.rules.Refusals.assertRefused;

import forum.model.Actor;
import forum.model.Post;
import forum.model.State;
import forum.model.Vote;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Asking, answering, commenting, voting and flagging. */
class RightsTest {

    private static final Posts THEIRS = Posts.by("river");
    private static final Posts MINE = Posts.by("Ámber");
    private static final Posts NOBODYS = Posts.byNobody();

    private final Rights rights = with();

    private static Rights with(String... keysAndValues) {
        Map<String, String> values = new java.util.HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return new Rights(Settings.of(values));
    }

    @Test
    void anybodyMayAskAnswerAndComment() {
        for (Actor actor : List.of(Actor.ANONYMOUS, AMBER, SUPER)) {
            rights.ask(actor);
            rights.answer(actor, THEIRS.question(), true);
            rights.comment(actor, THEIRS.question(), THEIRS.question());
            rights.comment(actor, THEIRS.answer(), THEIRS.question());
            rights.followOn(actor, THEIRS.answer());
        }
    }

    @Test
    void theWidthOfAskingAnsweringAndCommentingCanBeSet() {
        Rights set = with("permit_post_q", "registered", "permit_post_a", "experts", "permit_post_c", "editors");
        assertRefused("asking needs a registered user, and you have no account", () -> set.ask(Actor.ANONYMOUS));
        set.ask(AMBER);
        assertRefused(
                "answering needs an expert or somebody above, and you are registered",
                () -> set.answer(AMBER, THEIRS.question(), false));
        set.answer(EXPERT, THEIRS.question(), false);
        assertRefused(
                "commenting needs an editor or somebody above, and you are of level expert",
                () -> set.comment(EXPERT, THEIRS.question(), THEIRS.question()));
        set.comment(EDITOR, THEIRS.question(), THEIRS.question());
    }

    @Test
    void pointsMayBeAskedFor() {
        Rights set = with("permit_post_q", "registered-points", "permit_post_q_points", "50");
        set.ask(withPoints(AMBER, 50));
        set.ask(withPoints(EXPERT, 0));
        assertRefused(
                "asking needs a registered user with at least 50 points, and you are registered with 49 points",
                () -> set.ask(withPoints(AMBER, 49)));
    }

    @Test
    void approvalMayBeAskedFor() {
        Rights set = with("permit_post_q", "approved", "moderate_users", "on");
        assertRefused("asking needs an approved user", () -> set.ask(AMBER));
        set.ask(APPROVED);
        with("permit_post_q", "approved").ask(AMBER);
    }

    @Test
    void whoIsBlockedWritesNothing() {
        Actor actor = blocked(AMBER);
        Post.Question question = MINE.question();
        Post.Question theirs = THEIRS.question();
        ModerationRights moderation = new ModerationRights(Settings.defaults());
        String blocked = "you are blocked and can only read";
        assertRefused(blocked, () -> rights.ask(actor));
        assertRefused(blocked, () -> rights.followOn(actor, THEIRS.answer()));
        assertRefused(blocked, () -> rights.answer(actor, theirs, false));
        assertRefused(blocked, () -> rights.comment(actor, theirs, theirs));
        assertRefused(blocked, () -> rights.vote(actor, theirs, theirs, Vote.NONE));
        assertRefused(blocked, () -> rights.flag(actor, theirs));
        assertRefused(blocked, () -> rights.unflag(actor, theirs));
        assertRefused(blocked, () -> rights.accept(actor, question, null));
        assertRefused(blocked, () -> rights.editText(actor, question, question));
        assertRefused(blocked, () -> rights.retag(actor, question));
        assertRefused(blocked, () -> rights.recategorize(actor, question));
        assertRefused(blocked, () -> moderation.close(actor, question));
        assertRefused(blocked, () -> moderation.reopen(actor, MINE.withClosing().question(), "amber"));
        assertRefused(blocked, () -> moderation.hide(actor, question, question, null));
        assertRefused(
                blocked, () -> moderation.reshow(actor, MINE.in(State.HIDDEN).question(), "amber"));
        Actor superior = blocked(SUPER);
        assertRefused(blocked, () -> rights.clearFlags(superior));
        assertRefused(blocked, () -> rights.editSilently(superior));
        assertRefused(blocked, () -> moderation.moderate(superior));
        assertRefused(
                blocked,
                () -> moderation.delete(superior, THEIRS.in(State.HIDDEN).answer(), false, false));
    }

    @Test
    void followingOnCanBeSwitchedOffAndNeedsAVisibleAnswer() {
        assertRefused("cannot follow on", () -> with("follow_on_as", "off").followOn(AMBER, THEIRS.answer()));
        assertRefused(
                "answer #2 is hidden",
                () -> rights.followOn(AMBER, THEIRS.in(State.HIDDEN).answer()));
    }

    @Test
    void onlyAVisibleOpenQuestionTakesAnswers() {
        assertRefused(
                "question #1 is hidden",
                () -> rights.answer(AMBER, THEIRS.in(State.HIDDEN).question(), false));
        assertRefused(
                "is waiting for approval",
                () -> rights.answer(AMBER, THEIRS.in(State.QUEUED).question(), false));
        assertRefused(
                "is deleted",
                () -> rights.answer(AMBER, THEIRS.in(State.DELETED).question(), false));
        assertRefused(
                "question #1 is closed and takes no more answers",
                () -> rights.answer(SUPER, THEIRS.withClosing().question(), false));
    }

    @Test
    void answeringOneselfAndAnsweringTwiceCanBeSwitchedOff() {
        Rights self = with("allow_self_answer", "off");
        assertRefused("cannot answer your own question", () -> self.answer(AMBER, MINE.question(), false));
        self.answer(AMBER, THEIRS.question(), false);
        self.answer(Actor.ANONYMOUS, NOBODYS.question(), false);
        rights.answer(AMBER, MINE.question(), false);
        Rights twice = with("allow_multi_answers", "off");
        assertRefused("you have answered this question", () -> twice.answer(AMBER, THEIRS.question(), true));
        twice.answer(AMBER, THEIRS.question(), false);
    }

    @Test
    void commentsStandUnderVisibleQuestionsAndAnswers() {
        rights.comment(
                AMBER, THEIRS.withClosing().question(), THEIRS.withClosing().question());
        assertRefused("is a comment and takes none", () -> rights.comment(SUPER, THEIRS.comment(), THEIRS.question()));
        assertRefused(
                "is hidden", () -> rights.comment(AMBER, THEIRS.in(State.HIDDEN).answer(), THEIRS.question()));
        assertRefused(
                "question #1 is hidden",
                () -> rights.comment(
                        AMBER, THEIRS.answer(), THEIRS.in(State.HIDDEN).question()));
        assertRefused(
                "questions take no comments here",
                () -> with("comment_on_qs", "off").comment(AMBER, THEIRS.question(), THEIRS.question()));
        assertRefused(
                "answers take no comments here",
                () -> with("comment_on_as", "off").comment(AMBER, THEIRS.answer(), THEIRS.question()));
        with("comment_on_as", "off").comment(AMBER, THEIRS.question(), THEIRS.question());
    }

    @ParameterizedTest
    @EnumSource(Vote.class)
    void registeredUsersVoteOnVisiblePostsOfOthers(Vote vote) {
        rights.vote(AMBER, THEIRS.question(), THEIRS.question(), vote);
        rights.vote(AMBER, NOBODYS.answer(), THEIRS.withClosing().question(), vote);
        assertRefused(
                "voting needs an account",
                () -> rights.vote(Actor.ANONYMOUS, THEIRS.question(), THEIRS.question(), vote));
        assertRefused("your own question", () -> rights.vote(AMBER, MINE.question(), MINE.question(), vote));
        assertRefused("your own answer", () -> rights.vote(AMBER, MINE.answer(), THEIRS.question(), vote));
        for (State state : List.of(State.HIDDEN, State.QUEUED, State.DELETED)) {
            Posts out = THEIRS.in(state);
            assertRefused("answer #2 is", () -> rights.vote(AMBER, out.answer(), THEIRS.question(), vote));
            assertRefused("question #1 is", () -> rights.vote(AMBER, THEIRS.answer(), out.question(), vote));
        }
        assertRefused(
                "stands below something hidden",
                () -> rights.vote(AMBER, THEIRS.belowSomethingHidden().answer(), THEIRS.question(), vote));
    }

    @Test
    void eachKindOfVotingHasASwitchAndAPermission() {
        vote("voting_on_qs", "permit_vote_q", THEIRS.question());
        vote("voting_on_as", "permit_vote_a", THEIRS.answer());
        vote("voting_on_cs", "permit_vote_c", THEIRS.comment());
        assertRefused(
                "comments cannot be voted on here",
                () -> rights.vote(AMBER, THEIRS.comment(), THEIRS.question(), Vote.UP));
    }

    private static void vote(String toggle, String permit, Post post) {
        Post.Question thread = THEIRS.question();
        with(toggle, "on").vote(AMBER, post, thread, Vote.UP);
        assertRefused("cannot be voted on here", () -> with(toggle, "off").vote(SUPER, post, thread, Vote.UP));
        Rights set = with(toggle, "on", permit, "registered-points", permit + "_points", "500");
        assertRefused("needs a registered user with at least 500", () -> set.vote(AMBER, post, thread, Vote.NONE));
        set.vote(withPoints(AMBER, 500), post, thread, Vote.UP);
    }

    @Test
    void votingDownMayTakeMore() {
        Rights set = with("permit_vote_down", "experts");
        set.vote(AMBER, THEIRS.answer(), THEIRS.question(), Vote.UP);
        set.vote(AMBER, THEIRS.answer(), THEIRS.question(), Vote.NONE);
        set.vote(EXPERT, THEIRS.answer(), THEIRS.question(), Vote.DOWN);
        assertRefused(
                "voting down needs an expert", () -> set.vote(AMBER, THEIRS.answer(), THEIRS.question(), Vote.DOWN));
    }

    @Test
    void flagsAreForVisiblePostsOfOthers() {
        rights.flag(AMBER, THEIRS.comment());
        assertRefused("flagging needs an account", () -> rights.flag(Actor.ANONYMOUS, THEIRS.comment()));
        assertRefused("your own comment", () -> rights.flag(AMBER, MINE.comment()));
        assertRefused(
                "is hidden", () -> rights.flag(AMBER, THEIRS.in(State.HIDDEN).comment()));
        assertRefused(
                "waiting", () -> rights.flag(AMBER, THEIRS.in(State.QUEUED).comment()));
        assertRefused(
                "cannot be flagged here", () -> with("flagging_of_posts", "off").flag(AMBER, THEIRS.comment()));
        assertRefused("needs an editor", () -> with("permit_flag", "editors").flag(EXPERT, THEIRS.comment()));
    }

    @Test
    void aFlagIsTakenBackWhileThePostIsThereForEverybody() {
        rights.unflag(AMBER, THEIRS.answer());
        assertRefused("needs an account", () -> rights.unflag(Actor.ANONYMOUS, THEIRS.answer()));
        assertRefused(
                "is hidden", () -> rights.unflag(AMBER, THEIRS.in(State.HIDDEN).answer()));
        assertRefused(
                "is waiting", () -> rights.unflag(AMBER, THEIRS.in(State.QUEUED).answer()));
    }
}
