package forum.model;

/** Who wrote a post. */
public sealed interface Author {

    /**
     * A user of the forum.
     *
     * @param points the user's total, which may be negative
     */
    record Member(String handle, long points) implements Author {}

    /**
     * Somebody without an account.
     *
     * @param name the name to display, null when none was given
     */
    record Anonymous(String name) implements Author {}
}
