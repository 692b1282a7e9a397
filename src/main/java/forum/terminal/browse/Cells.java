package forum.terminal.browse;

import forum.output.text.AsciiText;
import forum.output.text.DisplayWidth;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/**
 * Makes lines that take a certain number of columns on every terminal. Terminals disagree on the width of emoji that
 * are made of several characters, so such emoji are shown by their first character, and flags by their letters.
 */
final class Cells {

    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private static final char FIRST_FROM_RIGHT_TO_LEFT = '\u0590';

    private static final String LIGHT = "─│┌┐└┘├┤┬┴┼";
    private static final String HEAVY = "━┃┏┓┗┛┣┫┳┻╋";

    private Cells() {}

    /**
     * A line of exactly so many columns: shortened or filled up.
     *
     * @param text sanitised; may have colours in it
     */
    static AttributedString line(String text, int columns, boolean unicode) {
        AttributedString line = AttributedString.fromAnsi(agreed(text, unicode));
        int used = DisplayWidth.of(line.toString());
        AttributedStringBuilder cells = new AttributedStringBuilder();
        if (used <= columns) {
            cells.append(line);
        } else {
            String cut = DisplayWidth.shorten(line.toString(), columns);
            used = DisplayWidth.of(cut);
            if (!cut.isEmpty()) {
                cells.append(line.subSequence(0, cut.length() - 1));
                cells.append(unicode ? "…" : "~");
            }
        }
        cells.style(AttributedStyle.DEFAULT);
        return cells.append(" ".repeat(Math.max(0, columns - used))).toAttributedString();
    }

    /** The same in one style, without its colours. */
    static AttributedString line(String text, int columns, boolean unicode, AttributedStyle style) {
        return new AttributedString(line(text, columns, unicode).toString(), style);
    }

    /** The text with only such characters as terminals agree on. */
    static String agreed(String text, boolean unicode) {
        StringBuilder agreed = new StringBuilder(text.length());
        int previous = ' ';
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (c == '\u001b') {
                at = colour(text, at, agreed);
            } else if (c == ZERO_WIDTH_JOINER && at < text.length() && isSymbol(text.codePointAt(at))) {
                c = text.codePointAt(at); // left out, but what stands behind it may be a part of it
                at += Character.charCount(c);
            } else if (!isDropped(c, previous)) {
                append(agreed, c, unicode);
            }
            previous = c;
        }
        return agreed.toString();
    }

    /** Copies an escape sequence that sets a colour and leaves out any other; returns where it ends. */
    private static int colour(String text, int start, StringBuilder agreed) {
        int end = start + 1;
        while (end < text.length() && "0123456789;:".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (text.startsWith("[", start) && end < text.length() && text.charAt(end) == 'm') {
            agreed.append('\u001b').append(text, start, end + 1);
            return end + 1;
        }
        if (!text.startsWith("]", start)) {
            return start;
        }
        int terminator = text.indexOf("\u001b\\", start);
        return terminator < 0 ? text.length() : terminator + 2;
    }

    private static void append(StringBuilder agreed, int c, boolean unicode) {
        if (c >= 0x1f1e6 && c <= 0x1f1ff) {
            agreed.append((char) ('A' + c - 0x1f1e6));
        } else if (c < ' ' || c >= 0x7f && c < 0xa0) {
            agreed.append(unicode ? '\ufffd' : '?');
        } else if (!unicode && c > '~') {
            agreed.append(AsciiText.of(Character.toString(c)));
        } else {
            agreed.appendCodePoint(isUnsettled(c) ? 0xfffd : heavy(c));
        }
    }

    /** JLine writes light lines as letters of another character set, which not every terminal has; heavy ones stay. */
    private static int heavy(int c) {
        int at = LIGHT.indexOf(c);
        return at < 0 ? c : HEAVY.charAt(at);
    }

    /** Selectors, tags, skin tones of what stands before, and the frame around a keycap. */
    private static boolean isDropped(int c, int previous) {
        return c >= 0xfe00 && c <= 0xfe0f
                || c >= 0xe0000 && c <= 0xe01ef
                || c == 0x20e3
                || c >= 0x1f3fb && c <= 0x1f3ff && isSymbol(previous);
    }

    private static boolean isSymbol(int c) {
        return c >= 0x2190 && Character.getType(c) == Character.OTHER_SYMBOL;
    }

    /** Symbols whose width changed from one version of Unicode to another. */
    private static boolean isUnsettled(int c) {
        return c >= 0x2630 && c <= 0x2637
                || c >= 0x268a && c <= 0x268f
                || c >= 0x4dc0 && c <= 0x4dff
                || c >= 0x1d300 && c <= 0x1d376;
    }

    /** The line up to the last column that is not blank, which the terminal clears by itself. */
    static AttributedString withoutBlanksAtEnd(AttributedString line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ' && line.styleAt(end - 1).equals(AttributedStyle.DEFAULT)) {
            end--;
        }
        return end == line.length() ? line : line.subSequence(0, end);
    }

    /** Whether all is letters of European scripts and signs that take one column each, whatever stands beside them. */
    static boolean isSimple(AttributedString line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c > '~' && !(isEuropean(c) && DisplayWidth.of(String.valueOf(c)) == 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEuropean(char c) {
        return c < FIRST_FROM_RIGHT_TO_LEFT && c != '\u00ad' || c >= '\u2010' && c < '\u2e00' || c == '\ufffd';
    }

    /** The column at which a cursor stands after a text. */
    static int width(String text, boolean unicode) {
        return DisplayWidth.of(agreed(text, unicode));
    }
}
