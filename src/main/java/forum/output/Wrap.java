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
        int at = columns > width ? breakUp(word) : 0;
        line.append(word, at, word.length());
        used += at == 0 ? columns : DisplayWidth.of(word.substring(at));
    }

    /** Fills lines with the beginning of a word that is too long for one; returns where the rest starts. */
    private int breakUp(String word) {
        int at = 0;
        int end = DisplayWidth.fitting(word, 0, width);
        while (end < word.length()) {
            int cut = end > at ? end : Graphemes.end(word, at);
            line.append(word, at, cut);
            endLine();
            at = cut;
            end = DisplayWidth.fitting(word, at, width);
        }
        return at;
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        line.setLength(0);
        used = 0;
    }
}
