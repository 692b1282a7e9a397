package forum.terminal.browse;

/** The size of the screen. */
record Size(int columns, int rows) {

    /** The least that anything can be shown on. */
    static final Size LEAST = new Size(20, 5);

    /** Whether there is too little room. */
    boolean isTooSmall() {
        return columns < LEAST.columns || rows < LEAST.rows;
    }
}
