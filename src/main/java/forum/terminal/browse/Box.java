package forum.terminal.browse;

/** A rectangle of the screen, its left upper corner and its size; a box without room shows nothing. */
record Box(int x, int y, int width, int height) {

    static final Box NONE = new Box(0, 0, 0, 0);

    boolean isShown() {
        return width > 0 && height > 0;
    }

    boolean contains(int column, int row) {
        return column >= x && column < x + width && row >= y && row < y + height;
    }
}
