package forum.output.body;

import forum.output.text.DisplayWidth;
import forum.output.text.Meaning;
import forum.output.text.Style;
import forum.output.text.Wrap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Wraps running text and paints it. */
final class InlineLayout {

    private final Look look;

    InlineLayout(Look look) {
        this.look = look;
    }

    /** A finished line and the columns it takes. */
    record Line(String painted, int columns) {}

    /** The lines of a text. */
    List<String> lines(List<Inline> inlines, int width) {
        return lines(inlines, width, null);
    }

    /** The lines of a text that stands for something as a whole. */
    List<String> lines(List<Inline> inlines, int width, Meaning meaning) {
        return measured(inlines, width, meaning).stream().map(Line::painted).toList();
    }

    /** The lines of a text with their columns. */
    List<Line> measured(List<Inline> inlines, int width, Meaning meaning) {
        Flow flow = flow(inlines, width);
        String text = flow.text();
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            List<Wrap.Range> ranges = Wrap.ranges(text, start, end, width);
            for (Wrap.Range range : ranges) {
                String shown = text.substring(range.start(), range.end());
                lines.add(new Line(paint(flow, range, meaning), DisplayWidth.of(shown)));
            }
            if (ranges.isEmpty()) {
                lines.add(new Line("", 0));
            }
            start = end + 1;
        }
        return lines;
    }

    /** The columns that the widest word of a text takes, so many at most. */
    int widestWord(List<Inline> inlines, int most) {
        int widest = 0;
        for (String word : flow(inlines, most).text().split("[ \n\t]")) {
            widest = Math.max(widest, DisplayWidth.of(word));
        }
        return Math.min(widest, most);
    }

    private Flow flow(List<Inline> inlines, int width) {
        Flow flow = new Flow(look, width);
        inlines.forEach(flow::add);
        flow.end();
        return flow;
    }

    private String paint(Flow flow, Wrap.Range range, Meaning meaning) {
        Style style = look.style();
        StringBuilder line = new StringBuilder();
        for (int at = range.start(); at < range.end(); ) {
            Flow.Span span = flow.spanAt(at);
            int end = Math.min(span.end(), range.end());
            String part = flow.text().substring(at, end);
            line.append(style.link(span.hyperlink(), style.apply(meanings(span, meaning), part)));
            at = end;
        }
        return style.isolate(line.toString());
    }

    private static Set<Meaning> meanings(Flow.Span span, Meaning whole) {
        Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
        if (whole != null) {
            meanings.add(whole);
        }
        if (span.footnote()) {
            meanings.add(Meaning.FRAME);
            return meanings;
        }
        span.marks().forEach(mark -> meanings.add(mark.meaning()));
        if (span.link()) {
            meanings.add(Meaning.LINK);
        }
        return meanings;
    }
}
