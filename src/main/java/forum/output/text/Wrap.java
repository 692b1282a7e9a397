package forum.output.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: at blanks, between characters of East Asian scripts, which have no blanks, and inside a word
 * only when it fits no line.
 */
public final class Wrap {

    /** What does not begin a line: closing brackets and marks of East Asian scripts. */
    private static final String NO_START = "、。，．・：；？！）］｝〕〉》」』】〙〗〟ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々…";

    /** What does not end a line. */
    private static final String NO_END = "（［｛〔〈《「『【〘〖〝";

    private final String text;
    private final int end;
    private final int width;
    private final List<Range> ranges = new ArrayList<>();

    private Wrap(String text, int end, int width) {
        this.text = text;
        this.end = end;
        this.width = Math.max(1, width);
    }

    /** A line of a text: from this place to before that. */
    public record Range(int start, int end) {}

    /** The lines of one paragraph of sanitised text, none wider than so many columns; none for blank text. */
    public static List<String> words(String paragraph, int width) {
        String single = withoutDoubleBlanks(paragraph);
        List<String> lines = new ArrayList<>();
        for (Range range : ranges(single, 0, single.length(), width)) {
            lines.add(single.substring(range.start(), range.end()));
        }
        return lines;
    }

    /**
     * Where the lines of a stretch of sanitised text are; blanks at their ends are left out.
     *
     * @param start of the stretch
     * @param end of the stretch, exclusive
     */
    public static List<Range> ranges(String text, int start, int end, int width) {
        Wrap wrap = new Wrap(text, end, width);
        int at = wrap.afterBlanks(start);
        while (at < end) {
            at = wrap.line(at);
        }
        return wrap.ranges;
    }

    /** Finds the line that starts here; returns where the next one starts. */
    private int line(int start) {
        int breakEnd = -1;
        int breakNext = -1;
        int columns = 0;
        int previous = -1;
        int at = start;
        while (at < end) {
            if (isBlank(text.charAt(at))) {
                int next = afterBlanks(at);
                breakEnd = at;
                breakNext = next;
                columns += next - at;
                previous = -1;
                at = next;
                continue;
            }
            int after = Math.min(end, Graphemes.end(text, at));
            int taken = Graphemes.width(text, at, after);
            int first = text.codePointAt(at);
            if (mayBreak(previous, first)) {
                breakEnd = at;
                breakNext = at;
            }
            if (columns + taken > width && at > start) {
                return breakEnd > start ? add(start, breakEnd, breakNext) : add(start, at, at);
            }
            columns += taken;
            previous = first;
            at = after;
        }
        return add(start, breakEnd > start && breakNext == end ? breakEnd : end, end);
    }

    private int add(int start, int lineEnd, int next) {
        ranges.add(new Range(start, lineEnd));
        return next;
    }

    private int afterBlanks(int start) {
        int at = start;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a line may end between two characters that no blank parts. */
    private static boolean mayBreak(int previous, int next) {
        return previous >= 0
                && (isIdeographic(previous) || isIdeographic(next))
                && NO_START.indexOf(next) < 0
                && NO_END.indexOf(previous) < 0;
    }

    private static boolean isIdeographic(int c) {
        return c >= 0x2e80 && c < 0x1f000 && !(c >= 0xac00 && c <= 0xd7a3) && WideCharacters.contains(c)
                || c >= 0x20000;
    }

    private static String withoutDoubleBlanks(String text) {
        StringBuilder single = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c) || single.isEmpty() || single.charAt(single.length() - 1) != ' ') {
                single.append(isBlank(c) ? ' ' : c);
            }
        }
        return single.toString();
    }

    /** A no-break space is no place to break. */
    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }
}
