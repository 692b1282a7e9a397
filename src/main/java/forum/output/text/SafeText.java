package forum.output.text;

/**
 * Makes text from others harmless for a terminal. Control characters appear as their pictures (escape as {@code ␛}),
 * bidirectional controls and other invisible characters as U+FFFD, so that nothing acts and nothing hides.
 */
public final class SafeText {

    private static final int REPLACEMENT = 0xfffd;
    private static final int LONGEST_SENTENCE = 480;

    private final String text;
    private final boolean lines;
    private final StringBuilder safe;

    private SafeText(String text, boolean lines) {
        this.text = text;
        this.lines = lines;
        this.safe = new StringBuilder(text.length() + 16);
    }

    /** The text on one line: line ends and tabs become blanks. */
    public static String line(String text) {
        int harmless = harmless(text);
        return harmless == text.length() ? text : new SafeText(text, false).clean(harmless);
    }

    /**
     * A sentence to somebody on one line; without its middle when something in it that was typed or read makes it
     * longer than anybody reads. What is wrong stands at its beginning, and what to do at its end.
     */
    public static String sentence(String text) {
        String line = line(text);
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST_SENTENCE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SENTENCE / 2))
                        + "…"
                        + line.substring(line.offsetByCodePoints(line.length(), -LONGEST_SENTENCE / 2));
    }

    /** The text with its line ends and tabs; every line end becomes {@code \n}. */
    public static String block(String text) {
        int harmless = harmless(text);
        return harmless == text.length() ? text : new SafeText(text, true).clean(harmless);
    }

    /** How far there is nothing but printable ASCII, which most text is throughout. */
    private static int harmless(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) >= ' ' && text.charAt(end) <= '~') {
            end++;
        }
        return end;
    }

    private String clean(int harmless) {
        safe.append(text, 0, harmless);
        int previous = harmless == 0 ? ' ' : text.charAt(harmless - 1);
        int at = harmless;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            int next = end < text.length() ? text.codePointAt(end) : ' ';
            if (c != '\r' || next != '\n') {
                previous = replacement(c, previous, next);
                safe.appendCodePoint(previous);
            }
            at = end;
        }
        return safe.toString();
    }

    private int replacement(int c, int previous, int next) {
        if (c == '\n' || c == '\t') {
            return lines ? c : ' ';
        }
        if (c == '\u2028' || c == '\u2029') {
            return lines ? '\n' : ' ';
        }
        if (c < ' ') {
            return 0x2400 + c;
        }
        if (c == 0x7f) {
            return 0x2421;
        }
        return c < 0x7f || !InvisibleCharacters.hides(c, previous, next) ? c : REPLACEMENT;
    }
}
