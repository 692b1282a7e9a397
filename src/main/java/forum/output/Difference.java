package forum.output;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import forum.model.Format;
import forum.model.Revision;
import forum.output.text.Meaning;
import forum.output.text.SafeText;
import forum.output.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What changed between two revisions of a post, in the manner of a unified difference. */
public final class Difference {

    /** Unchanged lines shown before and after a change. */
    private static final int CONTEXT = 3;

    private final Style style;
    private final List<String> lines = new ArrayList<>();

    private Difference(Style style) {
        this.style = style;
    }

    /**
     * The lines of the difference, sanitised; only the two headings when nothing changed that is seen. A field that either revision
     * left alone (null) is passed over, so both should be complete.
     */
    public static List<String> lines(Revision before, Revision after, Style style) {
        Difference difference = new Difference(style);
        difference.lines.add(style.apply(Meaning.HEADING, "--- " + name(before)));
        difference.lines.add(style.apply(Meaning.HEADING, "+++ " + name(after)));
        difference.field("title", before.title(), after.title());
        difference.field("category", before.category(), after.category());
        difference.field("tags", join(before.tags()), join(after.tags()));
        difference.field("format", word(before.format()), word(after.format()));
        difference.text(before.body(), after.body());
        return difference.lines;
    }

    private static String name(Revision revision) {
        String by = revision.by() == null ? "" : " by " + SafeText.line(revision.by());
        return "revision " + revision.number() + by;
    }

    private static String word(Format format) {
        return format == null ? null : format.word();
    }

    private static String join(List<String> tags) {
        return tags == null ? null : String.join(", ", tags);
    }

    private void field(String name, String before, String after) {
        if (before != null && after != null && !before.equals(after)) {
            String label = name + ": ";
            change(List.of(label + SafeText.line(before)), List.of(label + SafeText.line(after)));
        }
    }

    private void text(String before, String after) {
        if (before == null || after == null || Objects.equals(before, after)) {
            return;
        }
        List<String> old = split(before);
        int shown = 0;
        boolean begun = false;
        List<AbstractDelta<String>> deltas = DiffUtils.diff(old, split(after)).getDeltas();
        for (AbstractDelta<String> delta : deltas) {
            int start = delta.getSource().getPosition();
            int from = Math.max(shown, start - CONTEXT);
            if (begun) {
                context(old.subList(shown, Math.min(shown + CONTEXT, start)));
                from = Math.max(from, Math.min(shown + CONTEXT, start));
            }
            if (!begun || from > shown + CONTEXT) {
                lines.add(style.apply(
                        Meaning.HINT, "@@ line " + (delta.getTarget().getPosition() - (start - from) + 1) + " @@"));
            }
            context(old.subList(from, start));
            change(delta.getSource().getLines(), delta.getTarget().getLines());
            shown = start + delta.getSource().size();
            begun = true;
        }
        if (begun) {
            context(old.subList(shown, Math.min(old.size(), shown + CONTEXT)));
        }
    }

    private void context(List<String> unchanged) {
        unchanged.forEach(line -> lines.add(" " + line));
    }

    /** Lines that went and lines that came; where they pair up, the words that differ stand out. */
    private void change(List<String> old, List<String> fresh) {
        boolean paired = old.size() == fresh.size() && style.colours();
        for (int i = 0; i < old.size(); i++) {
            lines.add(
                    paired
                            ? WordDifference.paint("-", old.get(i), fresh.get(i), Meaning.NEGATIVE, style)
                            : style.apply(Meaning.NEGATIVE, "-" + old.get(i)));
        }
        for (int i = 0; i < fresh.size(); i++) {
            lines.add(
                    paired
                            ? WordDifference.paint("+", fresh.get(i), old.get(i), Meaning.POSITIVE, style)
                            : style.apply(Meaning.POSITIVE, "+" + fresh.get(i)));
        }
    }

    private static List<String> split(String text) {
        return SafeText.block(text).lines().toList();
    }
}
