package forum.model;

import java.time.Instant;
import java.util.Locale;

/**
 * What somebody says of a post with a single word.
 *
 * @param by the handle
 * @param reason why a flag was raised, or null
 */
public record Reaction(What what, String by, String reason, Instant at) {

    /** What may be said. */
    public enum What {
        UP,
        DOWN,
        FLAG;

        /** The word that people see. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
