package forum.output.body;

import forum.output.text.DisplayWidth;
import forum.output.text.Meaning;
import forum.output.text.SafeText;
import java.util.ArrayList;
import java.util.List;

/** Lays out code: behind a gutter, with its language, and with a sign where a long line goes on. */
final class CodeLayout {

    private static final String GUTTER = "│ ";
    private static final String LABEL = "┌─ ";
    private static final String CONTINUED = "↳ ";
    private static final int TAB = 4;

    private final Look look;

    CodeLayout(Look look) {
        this.look = look;
    }

    List<String> lines(Block.Code code, int width) {
        List<String> lines = new ArrayList<>();
        if (!code.language().isEmpty()) {
            String language = DisplayWidth.shorten(SafeText.line(code.language()), width - LABEL.length());
            lines.add(look.style().linear() ? "code, " + language + ":" : look.frame(LABEL + language));
        }
        for (String line : body(code.text())) {
            add(look.words().censor(line), width - GUTTER.length(), lines);
        }
        return lines;
    }

    private void add(String line, int width, List<String> lines) {
        int end = fitting(line, 0, width);
        lines.add(line(line.substring(0, end)));
        while (end < line.length()) {
            int start = end;
            end = fitting(line, start, Math.max(2, width - CONTINUED.length()));
            lines.add(gutter(GUTTER + CONTINUED) + paint(line.substring(start, end)));
        }
    }

    /** Where the part that fits ends: after a blank, if there is one near enough. */
    private static int fitting(String line, int start, int width) {
        int end = DisplayWidth.fitting(line, start, width);
        if (end == line.length()) {
            return end;
        }
        for (int blank = end; blank >= start + (end - start) / 2; blank--) {
            if (line.charAt(blank) == ' ') {
                return blank + 1;
            }
        }
        return end;
    }

    private String line(String text) {
        return (gutter(GUTTER) + paint(text)).stripTrailing();
    }

    private String gutter(String gutter) {
        return look.style().linear() ? " ".repeat(gutter.length()) : look.frame(gutter);
    }

    private String paint(String text) {
        return look.style().apply(Meaning.CODE, look.style().isolate(text.stripTrailing()));
    }

    /** The lines of code without blank ones at both ends, with blanks for tabs. */
    private static List<String> body(String code) {
        List<String> lines = new ArrayList<>();
        int filled = 0;
        for (String line : SafeText.block(code).lines().toList()) {
            String flat = withoutTabs(line).stripTrailing();
            if (!flat.isEmpty() || !lines.isEmpty()) {
                lines.add(flat);
            }
            filled = flat.isEmpty() ? filled : lines.size();
        }
        return lines.subList(0, filled);
    }

    private static String withoutTabs(String line) {
        if (line.indexOf('\t') < 0) {
            return line;
        }
        StringBuilder flat = new StringBuilder();
        int column = 0;
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            String part = line.substring(start, tab);
            column += DisplayWidth.of(part);
            int blanks = TAB - column % TAB;
            flat.append(part).append(" ".repeat(blanks));
            column += blanks;
            start = tab + 1;
        }
        return flat.append(line, start, line.length()).toString();
    }
}
