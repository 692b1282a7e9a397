package forum.output.text;

/**
 * How many columns of a terminal text takes, and how it is cut and filled to a number of them. The text must be
 * sanitised, on one line and without colours.
 */
public final class DisplayWidth {

    private static final String ELLIPSIS = "…";

    private DisplayWidth() {}

    /** The number of columns. */
    public static int of(String text) {
        int columns = 0;
        int at = 0;
        while (at < text.length()) {
            int end = Graphemes.end(text, at);
            columns += Graphemes.width(text, at, end);
            at = end;
        }
        return columns;
    }

    /** The text, or as much of its beginning as fits with an ellipsis. */
    public static String shorten(String text, int columns) {
        if (text.length() * 2 <= columns || of(text) <= columns) {
            return text;
        }
        return columns < 1
                ? ""
                : text.substring(0, fitting(text, 0, columns - 1)).stripTrailing() + ELLIPSIS;
    }

    /** Where the part from this place on ends that fits, never breaking what a reader takes for one character. */
    public static int fitting(String text, int from, int columns) {
        int left = columns;
        int at = from;
        while (at < text.length()) {
            int end = Graphemes.end(text, at);
            left -= Graphemes.width(text, at, end);
            if (left < 0) {
                return at;
            }
            at = end;
        }
        return at;
    }

    /** The text with blanks after it. */
    public static String padRight(String text, int columns) {
        return text + blanks(columns - of(text));
    }

    private static String blanks(int count) {
        return " ".repeat(Math.max(0, count));
    }
}
