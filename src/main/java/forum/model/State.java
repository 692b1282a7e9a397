package forum.model;

import java.util.Locale;

/**
 * What may be seen of a post. The order matters: where two copies disagree and neither says when, the later constant
 * wins, and {@link #DELETED} wins always.
 */
public enum State {
    VISIBLE,
    /** Waiting for approval. */
    QUEUED,
    /** Out of sight but restorable. */
    HIDDEN,
    /** A tombstone without the text; final. */
    DELETED;

    /** The word that people, JSON and the store use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
