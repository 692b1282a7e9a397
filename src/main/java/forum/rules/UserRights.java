package forum.rules;

import forum.model.Actor;
import forum.model.ForumException;
import forum.model.Level;
import forum.model.User;
import java.util.List;

/**
 * Who may do what to users, categories, tags and settings (Question2Answer: mostly fixed levels, which no option
 * changes). A method returns when the actor may, and refuses with what is missing otherwise.
 */
public final class UserRights {

    private final Settings settings;
    private final Gate gate;

    /** The rights in a forum with these settings. */
    public UserRights(Settings settings) {
        this.settings = settings;
        this.gate = new Gate(settings);
    }

    /** What is open to all but the blocked: adding users, and keeping favourites. */
    public void write(Actor actor) {
        gate.requireUnblocked(actor);
    }

    /** Changing what users say about themselves: one's own, or anybody's for an administrator. */
    public void editProfile(Actor actor, User target) {
        gate.requireUnblocked(actor);
        if (!Ownership.is(actor, target.handle())) {
            gate.requireLevel(actor, Permission.ADMINS, "changing the profiles of others");
        }
    }

    /** Managing a user: moderators and up, users strictly below themselves, never oneself; super administrators anybody. */
    public void manageUser(Actor actor, User target) {
        gate.requireLevel(actor, Permission.MODERATORS, "managing users");
        if (Ownership.is(actor, target.handle())) {
            throw ForumException.refused("you cannot manage yourself; ask somebody else");
        }
        boolean above = actor.level().number() > target.level().number();
        if (!above && actor.level() != Level.SUPER) {
            throw ForumException.refused("'" + target.handle() + "' is of level "
                    + target.level().word() + "; only somebody above may manage them");
        }
    }

    /**
     * Giving a user a level: moderators up to expert, administrators up to moderator, super administrators any; a
     * blocked user up to editor.
     */
    public void assignLevel(Actor actor, User target, Level level) {
        manageUser(actor, target);
        Permission least = level.isAtLeast(Level.ADMIN)
                ? Permission.SUPERS
                : level.isAtLeast(Level.EDITOR) ? Permission.ADMINS : Permission.MODERATORS;
        gate.requireLevel(actor, least, "giving the level " + level.word());
        if (target.blocked() && !Level.EDITOR.isAtLeast(level)) {
            throw ForumException.refused(
                    "'" + target.handle() + "' is blocked and can be an editor at most; unblock them first");
        }
    }

    /** Blocking and unblocking a user below moderator. */
    public void block(Actor actor, User target) {
        manageUser(actor, target);
        requireBelowModerator(target);
    }

    /** Deleting a user below moderator who was blocked before, as in Question2Answer: administrators. */
    public void delete(Actor actor, User target) {
        gate.requireLevel(actor, Permission.ADMINS, "deleting users");
        block(actor, target);
        if (!target.blocked()) {
            throw ForumException.refused(
                    "'" + target.handle() + "' is not blocked, and only a blocked user can be deleted",
                    "`forum user block " + Quoted.word(target.handle()) + "` blocks them");
        }
    }

    /**
     * Changing a handle: one's own under {@code allow_change_usernames} or while one has no posts; administrators change
     * those of users they may manage.
     *
     * @param hasPosts whether the user has visible posts, as in Question2Answer
     */
    public void rename(Actor actor, User target, boolean hasPosts) {
        gate.requireAccount(actor, "changing a handle");
        if (!Ownership.is(actor, target.handle())) {
            gate.requireLevel(actor, Permission.ADMINS, "changing handles of others");
            manageUser(actor, target);
        } else if (hasPosts
                && !settings.on(Option.ALLOW_CHANGE_USERNAMES)
                && !actor.level().isAtLeast(Level.ADMIN)) {
            throw ForumException.refused("handles of users with posts cannot be changed here; ask an administrator");
        }
    }

    /**
     * Making one user of two: administrators, out of themselves and those whom they may manage. Nobody gives up a level
     * that way: the forum could be left without an administrator.
     */
    public void merge(Actor actor, User from, User into) {
        gate.requireLevel(actor, Permission.ADMINS, "merging users");
        if (Ownership.is(actor, from.handle()) && !into.level().isAtLeast(actor.level())) {
            throw ForumException.refused("you would lose your level "
                    + actor.level().word() + "; merge '" + into.handle() + "' into '" + from.handle() + "' instead");
        }
        for (User user : List.of(from, into)) {
            if (!Ownership.is(actor, user.handle())) {
                manageUser(actor, user);
            }
        }
    }

    /** Giving and taking points. */
    public void bonus(Actor actor) {
        gate.requireLevel(actor, Permission.ADMINS, "setting a bonus");
    }

    /** Making, changing and merging categories, and setting options. */
    public void administer(Actor actor) {
        gate.requireLevel(actor, Permission.ADMINS, "changing categories and settings");
    }

    /** Telling people of replies by mail. */
    public void tell(Actor actor) {
        gate.requireLevel(actor, Permission.ADMINS, "telling people of replies");
    }

    /** Renaming and merging tags. */
    public void curateTags(Actor actor) {
        gate.requireLevel(actor, Permission.EDITORS, "renaming and merging tags");
    }

    private static void requireBelowModerator(User target) {
        if (target.level().isAtLeast(Level.MODERATOR)) {
            throw ForumException.refused("'" + target.handle() + "' is of level "
                    + target.level().word() + "; lower that to editor or less first");
        }
    }
}
