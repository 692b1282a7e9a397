package forum.rules;

import static forum.rules.People.ADMIN;
import static forum.rules.People.AMBER;
import static forum.rules.People.EDITOR;
import static forum.rules.People.EXPERT;
import static forum.rules.People.MODERATOR;
import static forum.rules.People.SUPER;
import static forum.rules.People.blocked;
import static forum.rules.People.blockedUser;
import static forum.rules.People.user;
import static forum.rules.Refusals.assertRefused;

import forum.model.Actor;
import forum.model.Level;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserRightsTest {

    private final UserRights users = new UserRights(Settings.defaults());

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
    void usersBelowModeratorAreBlocked() {
        users.block(MODERATOR, user("x", Level.EDITOR));
        assertRefused("lower that to editor", () -> users.block(ADMIN, user("x", Level.MODERATOR)));
    }

    @Test
    void administratorsDeleteWhoIsBlockedAndBelowModerator() {
        users.delete(ADMIN, blockedUser("x", Level.EDITOR));
        assertRefused("'x' is not blocked", () -> users.delete(ADMIN, user("x", Level.EDITOR)));
        assertRefused("lower that to editor", () -> users.delete(SUPER, blockedUser("x", Level.MODERATOR)));
        assertRefused(
                "deleting users needs an administrator", () -> users.delete(MODERATOR, blockedUser("x", Level.EDITOR)));
        assertRefused("cannot manage yourself", () -> users.delete(ADMIN, blockedUser("adam", Level.ADMIN)));
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
    void profilesAreChangedByTheirUsersAndAdministrators() {
        users.editProfile(AMBER, user("Amber", Level.REGISTERED));
        users.editProfile(ADMIN, user("x", Level.SUPER));
        assertRefused(
                "changing the profiles of others needs an administrator",
                () -> users.editProfile(MODERATOR, user("x", Level.REGISTERED)));
        assertRefused("you are blocked", () -> users.editProfile(blocked(AMBER), user("amber", Level.REGISTERED)));
    }

    @Test
    void administratorsMergeThoseBelowAndThemselvesUnlessTheyLoseTheirLevel() {
        users.merge(ADMIN, user("x", Level.MODERATOR), user("y", Level.REGISTERED));
        users.merge(ADMIN, user("x", Level.REGISTERED), user("adam", Level.ADMIN));
        users.merge(SUPER, user("susan", Level.SUPER), user("x", Level.SUPER));
        assertRefused(
                "merging users needs an administrator",
                () -> users.merge(MODERATOR, user("x", Level.REGISTERED), user("y", Level.REGISTERED)));
        assertRefused(
                "only somebody above", () -> users.merge(ADMIN, user("x", Level.ADMIN), user("y", Level.REGISTERED)));
        assertRefused(
                "only somebody above", () -> users.merge(ADMIN, user("x", Level.REGISTERED), user("y", Level.ADMIN)));
        assertRefused(
                "you would lose your level admin",
                () -> users.merge(ADMIN, user("adam", Level.ADMIN), user("x", Level.MODERATOR)));
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
}
