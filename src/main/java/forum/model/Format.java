package forum.model;

import java.util.Locale;

/** How a body is written. */
public enum Format {
    MARKDOWN,
    TEXT,
    HTML;

    /** The word that people, JSON and the store use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
