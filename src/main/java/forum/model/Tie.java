package forum.model;

/** Why something that happened concerns a user. */
public enum Tie {
    /** It happened to, or was done by, one of the user's favourites. */
    FAVORITE,
    /** It was written below a post of the user. */
    REPLY,
    /** It was written below the same post as an earlier comment of the user. */
    CONVERSATION,
    /** A question follows on from an answer of the user. */
    FOLLOW_ON,
    /** Somebody else changed a post of the user. */
    CHANGE;

    /** Whether it concerns what the user wrote. */
    public boolean isPersonal() {
        return this != FAVORITE;
    }
}
