package forum.output;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at blanks; a word that fits no line is broken. */
public final class Wrap {

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Wrap(int width) {
        this.width = Math.max(1, width);
    }

    /** The lines of one paragraph of sanitised text, none wider than so many columns; none for blank text. */
    public static List<String> words(String paragraph, int width) {
        Wrap wrap = new Wrap(width);
        int at = 0;
        while (at < paragraph.length()) {
            int end = at;
            while (end < paragraph.length() && !isBlank(paragraph.charAt(end))) {
                end++;
            }
            if (end > at) {
                wrap.add(paragraph.substring(at, end));
            }
            at = end + 1;
        }
        wrap.endLine();
        return wrap.lines;
    }

    /** A no-break space is no place to break. */
    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    private void add(String word) {
        int columns = DisplayWidth.of(word);
        if (used > 0 && used + 1 + columns > width) {
            endLine();
        }
        if (used > 0) {
            line.append(' ');
            used++;
        }
        String rest = word;
        while (columns > width) {
            int fitting = DisplayWidth.fitting(rest, width);
            int cut = fitting > 0 ? fitting : Graphemes.end(rest, 0);
            line.append(rest, 0, cut);
            endLine();
            rest = rest.substring(cut);
            columns = DisplayWidth.of(rest);
        }
        line.append(rest);
        used += columns;
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        line.setLength(0);
        used = 0;
    }
}
