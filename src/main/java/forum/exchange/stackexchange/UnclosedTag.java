package forum.exchange.stackexchange;

/** A row in which the next tag begins, which is where the reading is. */
final class UnclosedTag extends BadRow {

    private static final long serialVersionUID = 1L;

    UnclosedTag() {
        super("a tag is not closed");
    }
}
