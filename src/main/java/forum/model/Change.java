package forum.model;

import java.time.Instant;
import java.util.Locale;

/**
 * The last thing that was done to a post after it was written, as a question page shows it ("edited 2 days ago by
 * carla").
 *
 * @param by the handle of who did it, null when nobody is named
 */
public record Change(What what, Instant at, String by) {

    /** What was done; the words are Question2Answer's. */
    public enum What {
        EDITED,
        RETAGGED,
        RECATEGORIZED,
        CLOSED,
        REOPENED,
        HIDDEN,
        RESHOWN,
        /** Let through by a moderator, of which the page says nothing. */
        APPROVED,
        MOVED,
        SELECTED;

        /** The word shown. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
