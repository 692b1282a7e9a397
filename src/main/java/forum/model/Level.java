package forum.model;

import java.util.Arrays;
import java.util.Locale;

/** How far a user is trusted, with Question2Answer's numbers. */
public enum Level {
    REGISTERED(0),
    APPROVED(10),
    EXPERT(20),
    EDITOR(50),
    MODERATOR(80),
    ADMIN(100),
    SUPER(120);

    private final int number;

    Level(int number) {
        this.number = number;
    }

    /** The level with this number or, where there is none such, the next one below. */
    public static Level numbered(int number) {
        return Arrays.stream(values())
                .filter(level -> level.number <= number)
                .reduce((lower, higher) -> higher)
                .orElse(REGISTERED);
    }

    /** Question2Answer's number of the level, 0 to 120. */
    public int number() {
        return number;
    }

    /** The word that people, JSON and the store use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this level is the other one or above it. */
    public boolean isAtLeast(Level other) {
        return number >= other.number;
    }
}
