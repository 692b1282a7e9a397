package forum.rules;

import static forum.rules.People.ADMIN;
import static forum.rules.People.AMBER;
import static forum.rules.People.APPROVED;
import static forum.rules.People.EDITOR;
import static forum.rules.People.EXPERT;
import static forum.rules.People.MODERATOR;
import static forum.rules.People.SUPER;
import static forum.rules.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import forum.model.Actor;
import forum.model.Level;
import forum.model.Post;
import forum.model.PostId;
import forum.model.State;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Accepting and editing. */
class EditingRightsTest {

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
    void theAskerAcceptsAndSoDoExperts() {
        rights.accept(AMBER, MINE.question(), THEIRS.answer());
        rights.accept(AMBER, MINE.withClosing().question(), MINE.answer());
        rights.accept(AMBER, MINE.question(), null);
        rights.accept(EXPERT, NOBODYS.question(), THEIRS.answer());
        assertRefused(
                "accepting an answer to a question of somebody else needs an expert",
                () -> rights.accept(APPROVED, THEIRS.question(), THEIRS.answer()));
        assertRefused("needs an expert", () -> rights.accept(Actor.ANONYMOUS, NOBODYS.question(), null));
    }

    @Test
    void whatIsAcceptedIsAVisibleAnswerOfAVisibleQuestion() {
        assertRefused(
                "question #1 is hidden",
                () -> rights.accept(AMBER, MINE.in(State.HIDDEN).question(), null));
        assertRefused(
                "answer #2 is waiting",
                () -> rights.accept(
                        AMBER, MINE.question(), THEIRS.in(State.QUEUED).answer()));
        Post.Answer stray = new Post.Answer(THEIRS.answer().head(), new PostId(9), null, false);
        assertRefused("answer #2 is no answer to question #1", () -> rights.accept(AMBER, MINE.question(), stray));
    }

    @Test
    void onesOwnPostsCanAlwaysBeEdited() {
        rights.editText(AMBER, MINE.question(), MINE.question());
        rights.editText(AMBER, MINE.answer(), THEIRS.withClosing().question());
        rights.editText(AMBER, MINE.in(State.QUEUED).comment(), THEIRS.question());
        assertRefused(
                "is hidden", () -> rights.editText(AMBER, MINE.in(State.HIDDEN).answer(), THEIRS.question()));
        assertRefused(
                "question #1 is hidden",
                () -> rights.editText(
                        AMBER,
                        MINE.in(State.QUEUED).answer(),
                        THEIRS.in(State.HIDDEN).question()));
    }

    @Test
    void postsOfOthersTakeALevelByKind() {
        edited(EDITOR, EXPERT, (actor, r) -> r.editText(actor, THEIRS.question(), THEIRS.question()));
        edited(EXPERT, APPROVED, (actor, r) -> r.editText(actor, THEIRS.answer(), THEIRS.question()));
        edited(EDITOR, EXPERT, (actor, r) -> r.editText(actor, THEIRS.comment(), THEIRS.question()));
        assertRefused("needs an expert", () -> rights.editText(Actor.ANONYMOUS, NOBODYS.answer(), THEIRS.question()));
        assertRefused(
                "waiting", () -> rights.editText(SUPER, THEIRS.in(State.QUEUED).answer(), THEIRS.question()));
        assertRefused(
                "is hidden",
                () -> rights.editText(SUPER, THEIRS.in(State.HIDDEN).answer(), THEIRS.question()));
    }

    private void edited(Actor enough, Actor tooLow, BiConsumer<Actor, Rights> edit) {
        edit.accept(enough, rights);
        assertRefused("s of others needs", () -> edit.accept(tooLow, rights));
    }

    @Test
    void onlyModeratorsEditAClosedQuestion() {
        Posts closed = MINE.withClosing();
        assertRefused(
                "editing a closed question needs a moderator",
                () -> rights.editText(AMBER, closed.question(), closed.question()));
        assertRefused(
                "editing a closed question needs a moderator",
                () -> rights.editText(EDITOR, closed.question(), closed.question()));
        rights.editText(MODERATOR, closed.question(), closed.question());
    }

    @Test
    void retaggingAndMovingGoOnWhenAQuestionIsClosed() {
        rights.retag(AMBER, MINE.withClosing().question());
        rights.retag(EDITOR, THEIRS.withClosing().question());
        rights.recategorize(EDITOR, THEIRS.question());
        assertRefused("needs an editor", () -> rights.recategorize(EXPERT, THEIRS.question()));
        assertRefused("needs an editor", () -> rights.retag(EXPERT, THEIRS.question()));
        assertRefused("needs an editor", () -> rights.retag(Actor.ANONYMOUS, NOBODYS.question()));
        assertRefused(
                "is hidden", () -> rights.retag(AMBER, MINE.in(State.HIDDEN).question()));
        assertRefused("asking needs", () -> with("permit_post_q", "experts").recategorize(AMBER, MINE.question()));
    }

    @Test
    void editingWithoutAMarkIsForModerators() {
        rights.editSilently(MODERATOR);
        assertRefused("editing without a mark needs a moderator", () -> rights.editSilently(EDITOR));
    }

    @Test
    void ownershipGoesByTheFoldedHandle() {
        assertThat(Ownership.owns(AMBER, MINE.answer())).isTrue();
        assertThat(Ownership.owns(AMBER, THEIRS.answer())).isFalse();
        assertThat(Ownership.owns(Actor.ANONYMOUS, NOBODYS.answer())).isFalse();
        assertThat(Ownership.is(ADMIN, null)).isFalse();
        assertThat(Ownership.is(new Actor("x", Level.SUPER, false, 0), "X")).isTrue();
    }
}
