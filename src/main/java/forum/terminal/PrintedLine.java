package forum.terminal;

import forum.output.text.DisplayWidth;

/** A line with its colours and hyperlinks, as a terminal gets it. */
final class PrintedLine {

    private static final char ESCAPE = '\u001b';

    private PrintedLine() {}

    /** How many rows of a screen with so many columns the line takes. */
    static int rows(String line, int columns) {
        // No character is wider than two columns.
        int width = line.length() * 2 <= columns ? 0 : DisplayWidth.of(withoutSequences(line));
        return Math.max(1, (width + columns - 1) / columns);
    }

    /** Sequences end with a letter (colours) or a backslash (hyperlinks). */
    private static String withoutSequences(String line) {
        if (line.indexOf(ESCAPE) < 0) {
            return line;
        }
        StringBuilder text = new StringBuilder(line.length());
        int at = 0;
        while (at < line.length()) {
            if (line.charAt(at) != ESCAPE) {
                text.append(line.charAt(at++));
            } else if (line.startsWith("]8;", at + 1)) {
                int end = line.indexOf(ESCAPE, at + 1);
                at = end < 0 ? line.length() : end + 2;
            } else {
                int end = line.indexOf('m', at);
                at = end < 0 ? line.length() : end + 1;
            }
        }
        return text.toString();
    }
}
