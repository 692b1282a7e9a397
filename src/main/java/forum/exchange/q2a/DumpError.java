package forum.exchange.q2a;

/** Something in a dump does not hold what it should, in words that follow the place. */
final class DumpError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DumpError(String message) {
        super(message, null, false, false);
    }
}
