package forum.model;

/**
 * Who is acting.
 *
 * @param handle the user's handle, null for somebody without an account
 * @param points the user's total, 0 for somebody without an account
 */
public record Actor(String handle, Level level, boolean blocked, long points) {

    /** Somebody without an account. */
    public static final Actor ANONYMOUS = new Actor(null, Level.REGISTERED, false, 0);

    /** Whether the actor has no account. */
    public boolean isAnonymous() {
        return handle == null;
    }
}
