package forum.exchange.stackexchange;

/** What a row is that was put aside, with what belongs to it in the order in which it is packed. */
enum RowKind {
    /** The post's fields as {@link PostRow} has them. */
    QUESTION,
    /** The same. */
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
    /** Time, last time, display name, location, website, about. */
    USER,
    /** Nothing: a user before this one has the same name. */
    NAMESAKE,
    /** The thread of the question, time. */
    FAVORITE
}
