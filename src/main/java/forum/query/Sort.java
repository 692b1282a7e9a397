package forum.query;

import java.util.Locale;

/**
 * The order of a list of posts. Ties are broken by the time of writing, newest first, then by the greater id, so that
 * every order is total.
 */
public enum Sort {
    /** Newest first. */
    RECENT,
    /** Greatest hotness first. */
    HOT,
    /** Greatest score first. */
    VOTES,
    /** Most visible answers first. */
    ANSWERS,
    /** Most views first. */
    VIEWS,
    /** Last active first. */
    ACTIVITY,
    /** Most flags first. */
    FLAGS,
    /** Best match of the words first. */
    RELEVANCE;

    /** The word that people type. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
