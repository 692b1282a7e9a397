package forum.exchange.stackexchange;

/** What a row is that was put aside, with what belongs to it in the order in which it is packed. */
enum RowKind {
    /** The fields of a post as {@link PostRow} packs them. */
    QUESTION,
    /** The same, without those of a question alone. */
    ANSWER,
    /** Post, id, time, score, user, name, text. */
    COMMENT,
    /** Post, type, halves of the revision's id, time, user, text. */
    REVISION,
    /** Post, type, time, user, reason, text. */
    EVENT,
    /** Related post, time. */
    DUPLICATE,
    /** Post, votes up, votes down. */
    VOTES,
    /** Post, time. */
    ACCEPTED,
    /** Line, column, time, display name, time seen last, website, location, about. */
    USER,
    /** Nothing: an older user has the same name; or, while that is found out, the user. */
    NAMESAKE,
    /** The thread of the question, time. */
    FAVORITE
}
