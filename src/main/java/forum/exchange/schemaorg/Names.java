package forum.exchange.schemaorg;

/** Names of properties that schema.org has none for; pages say such things by other means than its vocabulary. */
final class Names {

    /** The URL of the page that a post stands on. */
    static final String SITE = "forum:site";

    /** The word of a {@link forum.model.State}. */
    static final String STATE = "forum:state";

    /** Why a question takes no more answers. */
    static final String CLOSED = "forum:closed";

    /** The id of the question that it repeats. */
    static final String DUPLICATE_OF = "forum:duplicateOf";

    /** What {@code disambiguatingDescription} says of an author without an account. */
    static final String NO_ACCOUNT = "no account";

    private Names() {}
}
