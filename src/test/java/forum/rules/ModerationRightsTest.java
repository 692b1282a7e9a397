package forum.rules;

import static forum.rules.People.ADMIN;
import static forum.rules.People.AMBER;
import static forum.rules.People.APPROVED;
import static forum.rules.People.EDITOR;
import static forum.rules.People.EXPERT;
import static forum.rules.People.MODERATOR;
import static forum.rules.People.SUPER;
import static forum.rules.People.blocked;
import static forum.rules.People.blockedUser;
import static forum.rules.People.user;
import static forum.rules.People.withPoints;
import static forum.rules.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import forum.model.Actor;
import forum.model.Level;
import forum.model.State;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Closing, hiding, deleting, approving, and managing users. */
class ModerationRightsTest {

    private static final Posts THEIRS = Posts.by("river");
    private static final Posts MINE = Posts.by("amber");
    private static final Posts NOBODYS = Posts.byNobody();

    private final Rights rights = new Rights(Settings.defaults());
    private final UserRights users = new UserRights(Settings.defaults());

    private static Rights with(Map<String, String> values) {
        return new Rights(Settings.of(values));
    }

    private static Approval approval(Map<String, String> values) {
        return new Approval(Settings.of(values));
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
        Rights none = with(Map.of("allow_close_questions", "off"));
        assertRefused("questions cannot be closed here", () -> none.close(SUPER, THEIRS.question()));
        Rights notOwn = with(Map.of("allow_close_own_questions", "off"));
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
        rights.clearFlags(EDITOR);
        assertRefused("clearing flags needs an editor", () -> rights.clearFlags(EXPERT));
        users.seeVoters(ADMIN);
        assertRefused("needs an administrator", () -> users.seeVoters(MODERATOR));
    }

    @Test
    void hiddenPostsAreSeenByTheirAuthorAndEditors() {
        for (Posts hidden : List.of(MINE.in(State.HIDDEN), MINE.belowSomethingHidden())) {
            assertThat(rights.see(AMBER, hidden.answer())).isTrue();
            assertThat(rights.see(blocked(AMBER), hidden.answer())).isFalse();
            assertThat(rights.see(EDITOR, hidden.answer())).isTrue();
            assertThat(rights.see(EXPERT, hidden.answer())).isFalse();
        }
        assertThat(rights.see(Actor.ANONYMOUS, NOBODYS.in(State.HIDDEN).answer()))
                .isFalse();
    }

    @Test
    void waitingPostsAreSeenByTheirAuthorAndWhoMayApprove() {
        Posts queued = MINE.in(State.QUEUED);
        assertThat(rights.see(AMBER, queued.answer())).isTrue();
        assertThat(rights.see(EXPERT, queued.answer())).isTrue();
        assertThat(rights.see(APPROVED, queued.answer())).isFalse();
        assertThat(rights.see(Actor.ANONYMOUS, NOBODYS.in(State.QUEUED).answer()))
                .isFalse();
    }

    @Test
    void visiblePostsAreSeenByAllAndDeletedOnesByNobody() {
        assertThat(rights.see(Actor.ANONYMOUS, THEIRS.answer())).isTrue();
        assertThat(rights.see(blocked(AMBER), THEIRS.answer())).isTrue();
        assertThat(rights.see(SUPER, THEIRS.in(State.DELETED).answer())).isFalse();
    }

    @Test
    void nothingWaitsUntilSomebodySetsIt() {
        assertThat(approval(Map.of()).startsQueued(Actor.ANONYMOUS)).isFalse();
        assertThat(approval(Map.of()).startsQueued(withPoints(AMBER, -5))).isFalse();
    }

    @Test
    void anonymousPostsMayWait() {
        Approval set = approval(Map.of("moderate_anon_post", "on"));
        assertThat(set.startsQueued(Actor.ANONYMOUS)).isTrue();
        assertThat(set.startsQueued(AMBER)).isFalse();
    }

    @Test
    void postsOfUnapprovedUsersMayWait() {
        Approval set = approval(Map.of("moderate_users", "on", "moderate_unapproved", "on"));
        assertThat(set.startsQueued(AMBER)).isTrue();
        assertThat(set.startsQueued(APPROVED)).isFalse();
        assertThat(set.startsQueued(Actor.ANONYMOUS)).isFalse();
        assertThat(approval(Map.of("moderate_unapproved", "on")).startsQueued(AMBER))
                .isFalse();
        assertThat(approval(Map.of("moderate_users", "on")).startsQueued(AMBER)).isFalse();
    }

    @Test
    void postsOfUsersWithFewPointsMayWait() {
        Approval set = approval(Map.of("moderate_by_points", "on"));
        assertThat(set.startsQueued(withPoints(AMBER, 149))).isTrue();
        assertThat(set.startsQueued(withPoints(AMBER, 150))).isFalse();
        assertThat(set.startsQueued(withPoints(EXPERT, 0))).isFalse();
        assertThat(set.startsQueued(Actor.ANONYMOUS)).isFalse();
        Approval trusting = approval(Map.of(
                "moderate_by_points", "on", "permit_moderate", "registered-points", "permit_moderate_points", "20"));
        assertThat(trusting.startsQueued(withPoints(AMBER, 20))).isFalse();
    }

    @Test
    void editsMayWaitAgain() {
        Approval set = approval(Map.of("moderate_by_points", "on", "moderate_edited_again", "on"));
        assertThat(set.requeuesEdited(withPoints(AMBER, 0))).isTrue();
        assertThat(set.requeuesEdited(withPoints(AMBER, 150))).isFalse();
        assertThat(approval(Map.of("moderate_by_points", "on")).requeuesEdited(withPoints(AMBER, 0)))
                .isFalse();
    }

    @Test
    void whatIsShownAgainMayWaitSaveForWhoMayShowAnything() {
        assertThat(approval(Map.of("moderate_by_points", "on")).requeuesReshown(withPoints(AMBER, 0)))
                .isTrue();
        Approval trusting = approval(Map.of(
                "moderate_by_points", "on", "permit_hide_show", "registered-points", "permit_hide_show_points", "0"));
        assertThat(trusting.requeuesReshown(withPoints(AMBER, 0))).isFalse();
    }

    @Test
    void usersAreManagedFromAbove() {
        users.manageUser(MODERATOR, user("x", Level.EDITOR));
        users.manageUser(SUPER, user("x", Level.SUPER));
        assertRefused("managing users needs a moderator", () -> users.manageUser(EDITOR, user("x", Level.REGISTERED)));
        assertRefused("only somebody above", () -> users.manageUser(MODERATOR, user("x", Level.MODERATOR)));
        assertRefused("cannot manage yourself", () -> users.manageUser(SUPER, user("Susan", Level.SUPER)));
        assertRefused("you are blocked", () -> users.manageUser(blocked(SUPER), user("x", Level.EDITOR)));
    }

    @ParameterizedTest
    @CsvSource({"MODERATOR, EXPERT", "ADMIN, MODERATOR", "SUPER, SUPER"})
    void levelsAreGivenUpToALimit(Level acting, Level most) {
        Actor actor = People.actor("boss", acting);
        for (Level level : Level.values()) {
            if (most.isAtLeast(level)) {
                users.assignLevel(actor, user("x", Level.REGISTERED), level);
            } else {
                assertRefused(
                        "giving the level " + level.word() + " needs",
                        () -> users.assignLevel(actor, user("x", Level.REGISTERED), level));
            }
        }
    }

    @Test
    void blockedUsersBecomeEditorsAtMost() {
        users.assignLevel(SUPER, blockedUser("x", Level.REGISTERED), Level.EDITOR);
        assertRefused(
                "is blocked and can be an editor at most",
                () -> users.assignLevel(SUPER, blockedUser("x", Level.REGISTERED), Level.MODERATOR));
        assertRefused("only somebody above", () -> users.assignLevel(ADMIN, user("x", Level.ADMIN), Level.REGISTERED));
    }

    @Test
    void usersBelowModeratorAreBlockedHiddenAndDeleted() {
        users.block(MODERATOR, user("x", Level.EDITOR));
        assertRefused("lower that to editor", () -> users.block(ADMIN, user("x", Level.MODERATOR)));
        users.hideAll(MODERATOR, blockedUser("x", Level.EDITOR));
        assertRefused("is not blocked", () -> users.hideAll(MODERATOR, user("x", Level.EDITOR)));
        users.deleteUser(ADMIN, blockedUser("x", Level.EDITOR));
        assertRefused(
                "deleting users needs an administrator",
                () -> users.deleteUser(MODERATOR, blockedUser("x", Level.EDITOR)));
        assertRefused("is not blocked", () -> users.deleteUser(ADMIN, user("x", Level.EDITOR)));
        assertRefused("lower that", () -> users.deleteUser(SUPER, blockedUser("x", Level.MODERATOR)));
    }

    @Test
    void handlesAreChangedByTheirUsersAndAdministrators() {
        UserRights fixed = new UserRights(Settings.of(Map.of("allow_change_usernames", "off")));
        users.rename(AMBER, user("amber", Level.REGISTERED), true);
        fixed.rename(AMBER, user("amber", Level.REGISTERED), false);
        assertRefused("cannot be changed here", () -> fixed.rename(AMBER, user("amber", Level.REGISTERED), true));
        fixed.rename(ADMIN, user("adam", Level.ADMIN), true);
        fixed.rename(ADMIN, user("x", Level.MODERATOR), true);
        assertRefused("needs an administrator", () -> users.rename(MODERATOR, user("x", Level.REGISTERED), false));
        assertRefused("only somebody above", () -> users.rename(ADMIN, user("x", Level.ADMIN), false));
        assertRefused("needs an account", () -> users.rename(Actor.ANONYMOUS, user("x", Level.REGISTERED), false));
    }

    @Test
    void administratorsRunTheForumAndEditorsTheTags() {
        users.bonus(ADMIN);
        users.administer(ADMIN);
        users.curateTags(EDITOR);
        assertRefused("setting a bonus needs an administrator", () -> users.bonus(MODERATOR));
        assertRefused("needs an administrator", () -> users.administer(MODERATOR));
        assertRefused("needs an editor", () -> users.curateTags(EXPERT));
        assertRefused("you have no account", () -> users.administer(Actor.ANONYMOUS));
    }

    @Test
    void ratesAreLimitedByTheClockHourOnceSet() {
        RateLimits limits = new RateLimits(Settings.of(Map.of("max_rate_user_qs", "2")));
        limits.check(Option.MAX_RATE_USER_QS, 1);
        assertRefused("the limit of 2 in an hour", () -> limits.check(Option.MAX_RATE_USER_QS, 2));
        limits.check(Option.MAX_RATE_USER_AS, 1_000_000);
        assertThat(RateLimits.windowStart(7_199_999)).isEqualTo(3_600_000);
        assertThat(RateLimits.windowStart(7_200_000)).isEqualTo(7_200_000);
    }
}
