package forum.exchange;

/** One record does not hold what it should; the others may. The message says what is wrong, without the place. */
public final class BadRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong. */
    public BadRecordException(String message) {
        super(message, null, false, false);
    }
}
