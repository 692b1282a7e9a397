package forum.model;

import java.util.Locale;

/** The three kinds of post. */
public enum Kind {
    QUESTION,
    ANSWER,
    COMMENT;

    /** The word that people, JSON and the store use: {@code question}, {@code answer}, {@code comment}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
