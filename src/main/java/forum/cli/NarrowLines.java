package forum.cli;

import forum.output.text.PaintedText;
import forum.output.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fits lines that are laid out for 80 columns into fewer: what stands in a second column goes below the first. */
public final class NarrowLines {

    /** The columns that lines are laid out for. */
    private static final int WIDE = 80;

    /** A name, at least two blanks, and what it means. */
    private static final Pattern ENTRY = Pattern.compile("( {2,6}\\S.*?) {2,}(\\S.*)");

    /** What goes on in the second column. */
    private static final Pattern CONTINUED = Pattern.compile(" {10,}(\\S.*)");

    private static final String INDENT = "    ";

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder meaning = new StringBuilder();

    private NarrowLines(int width) {
        this.width = width;
    }

    /** The lines for a terminal with so many columns; the same where there is room for them. */
    public static List<String> of(List<String> wide, int width) {
        if (width >= WIDE) {
            return wide;
        }
        NarrowLines narrow = new NarrowLines(width);
        wide.forEach(narrow::add);
        narrow.endOfEntry();
        return narrow.lines;
    }

    private void add(String line) {
        Matcher continued = CONTINUED.matcher(line);
        if (continued.matches()) {
            meaning.append(' ').append(continued.group(1));
            return;
        }
        endOfEntry();
        Matcher entry = ENTRY.matcher(line);
        if (entry.matches()) {
            lines.add("  " + entry.group(1).strip());
            meaning.append(entry.group(2));
        } else {
            lines.addAll(PaintedText.wrap(line, width));
        }
    }

    private void endOfEntry() {
        Wrap.words(meaning.toString(), width - INDENT.length()).forEach(part -> lines.add(INDENT + part));
        meaning.setLength(0);
    }
}
