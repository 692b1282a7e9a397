package forum.terminal.browse;

/** A sentence in the status line. */
record Notice(String text, boolean isError) {

    static final Notice NONE = new Notice("", false);

    static Notice of(String text) {
        return new Notice(text, false);
    }

    static Notice error(String text) {
        return new Notice(text, true);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
