package forum.rules;

import forum.model.Actor;
import forum.model.Level;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Who may do something, from the widest circle to the narrowest (Question2Answer: the ladder of permission values).
 * There is no confirmation of e-mail addresses in this forum, so {@link #CONFIRMED} means registered; the word is kept
 * so that settings of a Question2Answer site can be taken over.
 */
public enum Permission {
    EVERYBODY(150, Level.REGISTERED, "everybody"),
    REGISTERED(120, Level.REGISTERED, "a registered user"),
    CONFIRMED(110, Level.REGISTERED, "a registered user"),
    REGISTERED_POINTS(106, Level.REGISTERED, "a registered user"),
    CONFIRMED_POINTS(104, Level.REGISTERED, "a registered user"),
    APPROVED(103, Level.APPROVED, "an approved user"),
    APPROVED_POINTS(102, Level.APPROVED, "an approved user"),
    EXPERTS(100, Level.EXPERT, "an expert"),
    EDITORS(70, Level.EDITOR, "an editor"),
    MODERATORS(40, Level.MODERATOR, "a moderator"),
    ADMINS(20, Level.ADMIN, "an administrator"),
    SUPERS(0, Level.SUPER, "a super administrator");

    private final int number;
    private final Level level;
    private final String person;

    Permission(int number, Level level, String person) {
        this.number = number;
        this.level = level;
        this.person = person;
    }

    /** Question2Answer's number, 150 for everybody down to 0 for super administrators. */
    public int number() {
        return number;
    }

    /** The word that people and the store use, such as {@code registered-points}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value with this word or Question2Answer number. */
    public static Optional<Permission> find(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(value -> value.word().equals(name)
                        || Integer.toString(value.number).equals(name))
                .findFirst();
    }

    /** Whether it takes a number of points too, which experts and above need not have. */
    public boolean asksForPoints() {
        return this == REGISTERED_POINTS || this == CONFIRMED_POINTS || this == APPROVED_POINTS;
    }

    /**
     * Whether the actor stands in this circle. Blocking is another matter.
     *
     * @param points what a value that asks for points takes, ignored by the others
     * @param approving whether users get approved at all (Question2Answer: {@code moderate_users}); if not, every
     *     registered user counts as approved
     */
    public boolean includes(Actor actor, long points, boolean approving) {
        if (this == EVERYBODY) {
            return true;
        }
        if (actor.isAnonymous()) {
            return false;
        }
        boolean highEnough = actor.level().isAtLeast(level) || (level == Level.APPROVED && !approving);
        boolean rich =
                !asksForPoints() || actor.points() >= points || actor.level().isAtLeast(Level.EXPERT);
        return highEnough && rich;
    }

    /** Who is meant, in words that follow "needs". */
    String person(long points) {
        return asksForPoints() ? person + " with at least " + points + " points" : person;
    }
}
