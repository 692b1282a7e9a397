package forum.domain;

/** Who says that something be done. */
public sealed interface Who {

    /** Somebody with an account, by handle in any case. */
    record Member(String handle) implements Who {}

    /**
     * Somebody without an account.
     *
     * @param name the name to display, or null
     */
    record Anonymous(String name) implements Who {}
}
