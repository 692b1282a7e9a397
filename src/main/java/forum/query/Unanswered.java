package forum.query;

import java.util.Locale;

/** Question2Answer's three senses of an unanswered question; none of them counts closed questions. */
public enum Unanswered {
    /** There is no visible answer. */
    NONE,
    /** No answer is accepted. */
    SELECTED,
    /** No visible answer has a score above 0. */
    UPVOTED;

    /** The word that people type. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
