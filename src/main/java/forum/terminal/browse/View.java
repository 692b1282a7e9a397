package forum.terminal.browse;

import forum.output.text.Meaning;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Shows a scene: the lines of the screen as a function of the scene and the look. */
final class View {

    private final Scene scene;
    private final Look look;
    private final Layout layout;
    private final int width;

    private View(Scene scene, Look look) {
        this.scene = scene;
        this.look = look;
        this.layout = scene.layout();
        this.width = scene.size().columns() - 1;
    }

    /** The lines of the screen. */
    static Frame of(Scene scene, Look look) {
        return scene.size().isTooSmall() ? tooSmall(scene.size(), look) : new View(scene, look).frame();
    }

    private static Frame tooSmall(Size size, Look look) {
        int columns = Math.max(1, size.columns() - 1);
        String text = "too small: needs " + Size.LEAST.columns() + "x" + Size.LEAST.rows();
        List<AttributedString> lines = new ArrayList<>();
        for (int row = 0; row < size.rows(); row++) {
            lines.add(Cells.line(row == 0 ? text : "", columns, look.unicode()));
        }
        return new Frame(lines, -1);
    }

    private Frame frame() {
        StatusLine status = new StatusLine(scene, look, width);
        List<AttributedString> lines = new ArrayList<>(scene.size().rows());
        lines.add(new HeaderLine(scene, look).line(width));
        lines.addAll(scene.help().isPresent() ? help(scene.help().getAsInt()) : body());
        List<AttributedString> last = status.lines();
        lines.subList(scene.size().rows() - last.size(), lines.size()).clear();
        lines.addAll(last);
        return new Frame(lines, status.cursor());
    }

    private List<AttributedString> body() {
        List<AttributedString> list = new ListPane(scene, look).lines(layout.list());
        List<AttributedString> thread = new ThreadPane(scene, look).lines(layout.thread());
        if (!layout.isBeside()) {
            List<AttributedString> lines = new ArrayList<>(list);
            if (layout.isSplit()) {
                lines.add(Cells.line(frame("─".repeat(width)), width, look.unicode()));
            }
            lines.addAll(thread);
            return lines;
        }
        AttributedString border = Cells.line(frame("│"), 1, look.unicode());
        List<AttributedString> lines = new ArrayList<>(list.size());
        for (int row = 0; row < list.size(); row++) {
            lines.add(new AttributedStringBuilder()
                    .append(list.get(row))
                    .append(border)
                    .append(thread.get(row))
                    .toAttributedString());
        }
        return lines;
    }

    private String frame(String sign) {
        return look.style().apply(Meaning.TIME, sign);
    }

    private List<AttributedString> help(int first) {
        List<AttributedString> lines = new ArrayList<>();
        int height = scene.size().rows() - 2;
        List<Help.Line> help = Help.lines(width);
        int top = Math.max(0, Math.min(first, help.size() - height));
        for (int at = top; at < top + height; at++) {
            if (at >= help.size()) {
                lines.add(Cells.line("", width, look.unicode()));
            } else {
                Help.Line line = help.get(at);
                lines.add(line.keys().isEmpty() ? heading(line.text()) : entry(line));
            }
        }
        return lines;
    }

    private AttributedString heading(String text) {
        return Cells.line(look.style().apply(Meaning.HEADING, text), width, look.unicode());
    }

    private AttributedString entry(Help.Line line) {
        if (line.text().isEmpty()) {
            return Cells.line("  " + line.keys(), width, look.unicode());
        }
        int keys = Help.keys(width);
        return new AttributedStringBuilder()
                .append(Cells.line("  " + line.keys(), keys, look.unicode()))
                .append(Cells.line(" " + line.text(), width - keys, look.unicode()))
                .toAttributedString();
    }
}
