package forum.model;

/**
 * A post that a search found.
 *
 * @param title of the question that it belongs to or is, null when the reader may not see that
 * @param snippet the part of its text that matched, each match between {@link #MATCH_START} and {@link #MATCH_END}
 */
public record Hit(Post post, String title, String snippet) {

    /** Stands before a match in a snippet: a control character that no output shows. */
    public static final char MATCH_START = '\u0002';

    /** Stands after a match in a snippet. */
    public static final char MATCH_END = '\u0003';
}
