package forum.rules;

import static forum.rules.People.AMBER;
import static forum.rules.People.APPROVED;
import static forum.rules.People.EDITOR;
import static forum.rules.People.EXPERT;
import static forum.rules.People.MODERATOR;
import static forum.rules.People.SUPER;
import static forum.rules.People.blocked;
import static forum.rules.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import forum.model.Actor;
import forum.model.State;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Closing, hiding, showing again, deleting and seeing. */
class ModerationRightsTest {

    private static final Posts THEIRS = Posts.by("river");
    private static final Posts MINE = Posts.by("amber");
    private static final Posts NOBODYS = Posts.byNobody();

    private final ModerationRights rights = new ModerationRights(Settings.defaults());
    private final ReadingRights reading = new ReadingRights(Settings.defaults());

    private static ModerationRights with(Map<String, String> values) {
        return new ModerationRights(Settings.of(values));
    }

    @Test
    void askersAndEditorsClose() {
        rights.close(AMBER, MINE.question());
        rights.close(EDITOR, THEIRS.question());
        assertRefused("needs an editor", () -> rights.close(EXPERT, THEIRS.question()));
        assertRefused("needs an editor", () -> rights.close(Actor.ANONYMOUS, NOBODYS.question()));
        assertRefused(
                "is closed already",
                () -> rights.close(EDITOR, THEIRS.withClosing().question()));
        assertRefused(
                "is hidden", () -> rights.close(EDITOR, THEIRS.in(State.HIDDEN).question()));
        assertRefused("waiting", () -> rights.close(AMBER, MINE.in(State.QUEUED).question()));
    }

    @Test
    void closingCanBeSwitchedOff() {
        ModerationRights none = with(Map.of("allow_close_questions", "off"));
        assertRefused("questions cannot be closed here", () -> none.close(SUPER, THEIRS.question()));
        ModerationRights notOwn = with(Map.of("allow_close_own_questions", "off"));
        assertRefused("needs an editor", () -> notOwn.close(AMBER, MINE.question()));
        assertRefused(
                "needs an editor", () -> notOwn.reopen(AMBER, MINE.withClosing().question(), "amber"));
        notOwn.close(EDITOR, THEIRS.question());
    }

    @Test
    void askersReopenWhatTheyClosedThemselves() {
        rights.reopen(AMBER, MINE.withClosing().question(), "AMBER");
        rights.reopen(EDITOR, MINE.withClosing().question(), "moira");
        assertRefused(
                "needs an editor", () -> rights.reopen(AMBER, MINE.withClosing().question(), "moira"));
        assertRefused(
                "needs an editor", () -> rights.reopen(AMBER, MINE.withClosing().question(), null));
        assertRefused("is not closed", () -> rights.reopen(AMBER, MINE.question(), "amber"));
        assertRefused(
                "is hidden",
                () -> rights.reopen(EDITOR, MINE.withClosing().in(State.HIDDEN).question(), "moira"));
    }

    @Test
    void authorsAndEditorsHide() {
        rights.hide(AMBER, MINE.answer(), THEIRS.question(), null);
        rights.hide(
                AMBER, MINE.in(State.QUEUED).question(), MINE.in(State.QUEUED).question(), null);
        rights.hide(EDITOR, THEIRS.answer(), THEIRS.question(), null);
        assertRefused(
                "hiding posts of others needs an editor",
                () -> rights.hide(EXPERT, THEIRS.answer(), THEIRS.question(), null));
        assertRefused("needs an editor", () -> rights.hide(Actor.ANONYMOUS, NOBODYS.answer(), THEIRS.question(), null));
        assertRefused(
                "is hidden already",
                () -> rights.hide(AMBER, MINE.in(State.HIDDEN).answer(), THEIRS.question(), null));
        assertRefused(
                "is deleted already",
                () -> rights.hide(EDITOR, THEIRS.in(State.DELETED).answer(), THEIRS.question(), null));
    }

    @Test
    void whatSomebodyElseClosedIsHiddenByEditorsOnly() {
        Posts closed = MINE.withClosing();
        rights.hide(AMBER, closed.question(), closed.question(), "amber");
        rights.hide(AMBER, MINE.answer(), closed.question(), "moira");
        rights.hide(EDITOR, closed.question(), closed.question(), "moira");
        assertRefused(
                "hiding a question that somebody else closed needs an editor",
                () -> rights.hide(AMBER, closed.question(), closed.question(), "moira"));
        assertRefused("somebody else closed", () -> rights.hide(AMBER, closed.question(), closed.question(), null));
    }

    @Test
    void authorsShowAgainWhatTheyHidThemselvesAndNobodyFlagged() {
        Posts hidden = MINE.in(State.HIDDEN);
        rights.reshow(AMBER, hidden.answer(), "Amber");
        assertRefused("needs an editor", () -> rights.reshow(AMBER, hidden.answer(), "moira"));
        assertRefused(
                "needs an editor",
                () -> rights.reshow(AMBER, THEIRS.in(State.HIDDEN).answer(), "amber"));
        assertRefused("needs an editor", () -> rights.reshow(AMBER, hidden.answer(), null));
        assertRefused(
                "needs an editor", () -> rights.reshow(AMBER, hidden.flagged().answer(), "amber"));
        rights.reshow(EDITOR, hidden.flagged().answer(), null);
        assertRefused("is visible", () -> rights.reshow(EDITOR, MINE.answer(), null));
        assertRefused(
                "is deleted", () -> rights.reshow(EDITOR, MINE.in(State.DELETED).answer(), null));
    }

    @Test
    void moderatorsDeleteWhatIsHiddenAndStandsAlone() {
        rights.delete(MODERATOR, THEIRS.in(State.HIDDEN).answer(), false, false);
        assertRefused(
                "deleting hidden posts needs a moderator",
                () -> rights.delete(EDITOR, THEIRS.in(State.HIDDEN).answer(), false, false));
        assertRefused(
                "needs a moderator",
                () -> rights.delete(AMBER, MINE.in(State.HIDDEN).answer(), false, false));
        assertRefused("answer #2 is visible; hide it first", () -> rights.delete(SUPER, THEIRS.answer(), false, false));
        assertRefused(
                "has posts below it",
                () -> rights.delete(SUPER, THEIRS.in(State.HIDDEN).answer(), true, false));
        assertRefused(
                "has a duplicate",
                () -> rights.delete(SUPER, THEIRS.in(State.HIDDEN).question(), false, true));
    }

    @Test
    void fixedCirclesOfModeration() {
        rights.moderate(EXPERT);
        assertRefused("approving and rejecting posts needs an expert", () -> rights.moderate(APPROVED));
        new Rights(Settings.defaults()).clearFlags(EDITOR);
        assertRefused("clearing flags needs an editor", () -> new Rights(Settings.defaults()).clearFlags(EXPERT));
    }

    @Test
    void hiddenPostsAreSeenByTheirAuthorAndEditors() {
        for (Posts hidden : List.of(MINE.in(State.HIDDEN), MINE.belowSomethingHidden())) {
            assertThat(reading.see(AMBER, hidden.answer())).isTrue();
            assertThat(reading.see(blocked(AMBER), hidden.answer())).isFalse();
            assertThat(reading.see(EDITOR, hidden.answer())).isTrue();
            assertThat(reading.see(EXPERT, hidden.answer())).isFalse();
        }
        assertThat(reading.see(Actor.ANONYMOUS, NOBODYS.in(State.HIDDEN).answer()))
                .isFalse();
    }

    @Test
    void waitingPostsAreSeenByTheirAuthorAndWhoMayApprove() {
        Posts queued = MINE.in(State.QUEUED);
        assertThat(reading.see(AMBER, queued.answer())).isTrue();
        assertThat(reading.see(EXPERT, queued.answer())).isTrue();
        assertThat(reading.see(APPROVED, queued.answer())).isFalse();
        assertThat(reading.see(Actor.ANONYMOUS, NOBODYS.in(State.QUEUED).answer()))
                .isFalse();
    }

    @Test
    void visiblePostsAreSeenByAllAndDeletedOnesByNobody() {
        assertThat(reading.see(Actor.ANONYMOUS, THEIRS.answer())).isTrue();
        assertThat(reading.see(blocked(AMBER), THEIRS.answer())).isTrue();
        assertThat(reading.see(SUPER, THEIRS.in(State.DELETED).answer())).isFalse();
    }
}
