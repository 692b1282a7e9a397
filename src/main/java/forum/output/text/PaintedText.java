package forum.output.text;

import java.util.ArrayList;
import java.util.List;

/** A line that {@link Style} has coloured already, which is wrapped without a colour going on into the next line. */
public final class PaintedText {

    private static final char ESCAPE = '\u001b';
    private static final String RESET = "\u001b[0m";

    private final StringBuilder plain = new StringBuilder();

    /** What is switched on from each place on, empty for off. */
    private final List<Switch> switches = new ArrayList<>();

    private record Switch(int place, String sequence) {}

    private PaintedText(String painted) {
        int at = 0;
        while (at < painted.length()) {
            if (painted.charAt(at) == ESCAPE) {
                int end = painted.indexOf('m', at) + 1;
                String sequence = painted.substring(at, end);
                switches.add(new Switch(plain.length(), sequence.equals(RESET) ? "" : sequence));
                at = end;
            } else {
                plain.append(painted.charAt(at++));
            }
        }
    }

    /**
     * The lines, none wider than so many columns; those after the first are indented by two.
     *
     * @param painted sanitised, with colours and no hyperlinks
     */
    public static List<String> wrap(String painted, int width) {
        return wrap(painted, width, 2);
    }

    /** The same with another indent. */
    public static List<String> wrap(String painted, int width, int indent) {
        PaintedText text = new PaintedText(painted);
        if (DisplayWidth.of(text.plain.toString()) <= width) {
            return List.of(painted);
        }
        List<String> lines = new ArrayList<>();
        for (Wrap.Range range : Wrap.ranges(text.plain.toString(), 0, text.plain.length(), width - indent)) {
            lines.add((lines.isEmpty() ? "" : " ".repeat(indent)) + text.paint(range));
        }
        return lines;
    }

    private String paint(Wrap.Range range) {
        StringBuilder line = new StringBuilder();
        String on = "";
        int at = range.start();
        for (Switch next : switches) {
            if (next.place() > range.start() && next.place() < range.end()) {
                line.append(piece(on, at, next.place()));
                at = next.place();
            }
            if (next.place() < range.end()) {
                on = next.sequence();
            }
        }
        return line.append(piece(on, at, range.end())).toString();
    }

    private String piece(String on, int start, int end) {
        String words = plain.substring(start, end);
        return on.isEmpty() || words.isEmpty() ? words : on + words + RESET;
    }
}
