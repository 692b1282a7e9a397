package forum.rules;

import forum.model.Actor;
import forum.model.ForumException;
import forum.model.Level;

/** Lets an actor pass or says what is missing: an account, a level, points, or a block to be lifted. */
record Gate(Settings settings) {

    /** Refuses what a switch turns off, with this sentence. */
    void requireOn(Option option, String message) {
        if (!settings.on(option)) {
            throw ForumException.refused(message);
        }
    }

    /** Refuses whoever is blocked (Question2Answer: every write is refused, reading stays). */
    void requireUnblocked(Actor actor) {
        if (actor.blocked()) {
            throw ForumException.refused("you are blocked and can only read; ask a moderator to lift it");
        }
    }

    /** Refuses whoever is blocked or has no account. */
    void requireAccount(Actor actor, String doing) {
        requireUnblocked(actor);
        if (actor.isAnonymous()) {
            throw ForumException.refused(doing + " needs an account; act as a registered user");
        }
    }

    /** Refuses whoever is blocked or stands below the level. */
    void requireLevel(Actor actor, Permission least, String doing) {
        requireUnblocked(actor);
        require(least, 0, actor, doing);
    }

    /** Refuses whoever is blocked or whom the option does not permit it. */
    void require(Actor actor, Option permit, String doing) {
        requireUnblocked(actor);
        require(settings.permission(permit), points(permit), actor, doing);
    }

    /** Whether {@link #require(Actor, Option, String)} would let the actor pass. */
    boolean permits(Actor actor, Option permit) {
        return !actor.blocked() && includes(settings.permission(permit), points(permit), actor);
    }

    private void require(Permission permission, long points, Actor actor, String doing) {
        if (!includes(permission, points, actor)) {
            String above = permission.number() <= Permission.EXPERTS.number() ? " or somebody above" : "";
            String needs = doing + " needs " + permission.person(points) + above + ", and you ";
            throw actor.isAnonymous()
                    ? ForumException.refused(needs + "have no account", "name who you are with --as HANDLE")
                    : ForumException.refused(needs + "are " + standing(actor, permission));
        }
    }

    private static String standing(Actor actor, Permission wanted) {
        String level = actor.level() == Level.REGISTERED
                ? "registered"
                : "of level " + actor.level().word();
        return wanted.asksForPoints() ? level + " with " + actor.points() + " points" : level;
    }

    private boolean includes(Permission permission, long points, Actor actor) {
        return permission.includes(actor, points, settings.on(Option.MODERATE_USERS));
    }

    private long points(Option permit) {
        return Option.find(permit.key() + "_points").map(settings::number).orElse(0L);
    }
}
