package forum.terminal.browse;

/**
 * Where things are on the screen: a header in the first row, a status line in the last one, and between them the list
 * and the thread, side by side where it is wide, one above the other where it is high, else one at a time. The last
 * column stays empty, since terminals differ in what they do after a character in it.
 */
record Layout(Box list, Box thread) {

    private static final int WIDE = 100;
    private static final int HIGH = 36;

    static Layout of(Size size, Focus focus) {
        int width = size.columns() - 1;
        int height = size.rows() - 2;
        if (size.columns() >= WIDE) {
            int left = Math.max(44, Math.min(80, width * 2 / 5));
            return new Layout(new Box(0, 1, left, height), new Box(left + 1, 1, width - left - 1, height));
        }
        if (size.rows() >= HIGH) {
            int above = height / 3;
            return new Layout(new Box(0, 1, width, above), new Box(0, above + 2, width, height - above - 1));
        }
        Box whole = new Box(0, 1, width, height);
        return focus == Focus.LIST ? new Layout(whole, Box.NONE) : new Layout(Box.NONE, whole);
    }

    /** Whether list and thread are seen at once. */
    boolean isSplit() {
        return list.isShown() && thread.isShown();
    }

    /** Whether they are side by side. */
    boolean isBeside() {
        return isSplit() && thread.x() > 0;
    }

    /** How wide a thread is on a screen of this size, whether it is seen now or not. */
    static int threadWidth(Size size) {
        return of(size, Focus.THREAD).thread().width();
    }
}
