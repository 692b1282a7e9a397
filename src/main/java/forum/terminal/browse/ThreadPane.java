package forum.terminal.browse;

import forum.output.text.Meaning;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** Shows a thread, with a bar beside the selected post. */
record ThreadPane(Scene scene, Look look) {

    /** The columns of the bar and the blank after it. */
    static final int MARGIN = 2;

    List<AttributedString> lines(Box box) {
        List<AttributedString> lines = new ArrayList<>();
        if (box.isShown() && scene.page().isPresent()) {
            page(scene.page().get(), box, lines);
        }
        while (lines.size() < box.height()) {
            boolean waits = lines.isEmpty() && scene.requests().thread() > 0;
            lines.add(Cells.line(waits ? "  loading…" : "", box.width(), look.unicode()));
        }
        return lines;
    }

    private void page(Page page, Box box, List<AttributedString> lines) {
        boolean active = scene.focus() == Focus.THREAD;
        String bar = look.style().apply(active ? Meaning.ID : Meaning.TIME, active ? "▌" : "│") + " ";
        int at = 0;
        int end = page.top() + box.height();
        for (int block = 0; block < page.blocks().size() && at < end; block++) {
            List<String> text = page.blocks().get(block).lines();
            int first = Math.max(0, page.top() - at);
            int last = Math.min(text.size(), end - at);
            for (int line = first; line < last; line++) {
                boolean marked = block == page.selected() && line < text.size() - 1;
                lines.add(Cells.line((marked ? bar : "  ") + text.get(line), box.width(), look.unicode()));
            }
            at += text.size();
        }
    }
}
