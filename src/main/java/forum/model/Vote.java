package forum.model;

import java.util.Locale;
import java.util.Optional;

/** One user's vote on one post; {@link #NONE} is a vote withdrawn. */
public enum Vote {
    UP(1),
    DOWN(-1),
    NONE(0);

    private final int value;

    Vote(int value) {
        this.value = value;
    }

    /** What the vote adds to the score: 1, -1 or 0. */
    public int value() {
        return value;
    }

    /** The vote with this value; empty when it is none of 1, 0 and -1. */
    public static Optional<Vote> of(int value) {
        return switch (value) {
            case 1 -> Optional.of(UP);
            case 0 -> Optional.of(NONE);
            case -1 -> Optional.of(DOWN);
            default -> Optional.empty();
        };
    }

    /** The word that people type. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
