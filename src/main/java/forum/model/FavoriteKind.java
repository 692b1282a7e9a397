package forum.model;

import java.util.Locale;
import java.util.Optional;

/** The kinds of things that a user can keep in sight. */
public enum FavoriteKind {
    QUESTION,
    USER,
    TAG,
    CATEGORY;

    /** The word that people, JSON and the store use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this word. */
    public static Optional<FavoriteKind> find(String word) {
        for (FavoriteKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
