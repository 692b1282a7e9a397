package forum.exchange.stackexchange;

/** A row that does not hold what it should; what follows it can be read. */
class BadRow extends Exception {

    private static final long serialVersionUID = 1L;

    BadRow(String reason) {
        super(reason, null, false, false);
    }
}
