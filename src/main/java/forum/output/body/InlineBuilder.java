package forum.output.body;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Gathers running text. Blanks and line ends collapse to one blank, as in HTML. */
final class InlineBuilder {

    /** Stack Exchange's words for an image that its author did not describe. */
    private static final String UNDESCRIBED = "enter image description here";

    private static final Inline.Break BREAK = new Inline.Break();

    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private final int[] depths = new int[Mark.values().length];
    private Set<Mark> marks = Set.of();
    private Script script = Script.NONE;
    private String target;

    /** Whether a blank would be the first of its line or follow another. */
    private boolean blank = true;

    void text(String words) {
        String moved = script.of(words);
        for (int i = 0; i < moved.length(); i++) {
            char c = moved.charAt(i);
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f') {
                run.append(c);
                blank = false;
            } else if (!blank) {
                run.append(' ');
                blank = true;
            }
        }
    }

    /** Words of code, whose blanks all count. */
    void code(String words) {
        enter(Mark.CODE);
        run.append(words.replace('\n', ' '));
        blank = false;
        leave(Mark.CODE);
    }

    /**
     * An image, of which a terminal shows the description; it leads to the link that it stands in, else to itself.
     *
     * @param address where it is, which may be unfit to go to
     */
    void image(String description, String address) {
        String words = description.strip();
        String outer = target;
        link(outer == null ? Target.of(address) : outer);
        text(words.isEmpty() || words.equals(UNDESCRIBED) ? "[image]" : "[image: " + words + "]");
        link(outer);
    }

    /** Ends the line. */
    void breakLine() {
        endRun();
        trimEnd();
        inlines.add(BREAK);
        blank = true;
    }

    /** What follows has this mark, null for none, until it is left as often as entered. */
    void enter(Mark mark) {
        if (mark != null && depths[mark.ordinal()]++ == 0) {
            change(mark, true);
        }
    }

    /** What follows no longer has this mark, null for none; does nothing when the mark was not entered. */
    void leave(Mark mark) {
        if (mark != null && depths[mark.ordinal()] > 0 && --depths[mark.ordinal()] == 0) {
            change(mark, false);
        }
    }

    /** What follows leads there, null for nowhere; returns where the text before led. */
    String link(String newTarget) {
        String old = target;
        endRun();
        target = newTarget;
        return old;
    }

    /** What follows stands there; returns where the text before stood. */
    Script script(Script newScript) {
        Script old = script;
        script = newScript;
        return old;
    }

    /** The text so far, which is taken from the builder; empty when there is nothing but blanks. */
    List<Inline> take() {
        endRun();
        trimEnd();
        while (!inlines.isEmpty() && inlines.get(inlines.size() - 1) == BREAK) {
            inlines.remove(inlines.size() - 1);
            trimEnd();
        }
        int first = 0;
        while (first < inlines.size() && inlines.get(first) == BREAK) {
            first++;
        }
        List<Inline> taken = List.copyOf(inlines.subList(first, inlines.size()));
        inlines.clear();
        blank = true;
        return taken;
    }

    private void change(Mark mark, boolean set) {
        endRun();
        Set<Mark> changed = EnumSet.noneOf(Mark.class);
        changed.addAll(marks);
        if (set) {
            changed.add(mark);
        } else {
            changed.remove(mark);
        }
        marks = changed;
    }

    private void endRun() {
        if (!run.isEmpty()) {
            inlines.add(new Inline.Text(run.toString(), marks, target));
            run.setLength(0);
        }
    }

    /** Drops the blank at the end of a line. */
    private void trimEnd() {
        while (!inlines.isEmpty() && inlines.get(inlines.size() - 1) instanceof Inline.Text last) {
            String trimmed =
                    last.marks().contains(Mark.CODE) ? last.text() : last.text().stripTrailing();
            if (trimmed.length() == last.text().length()) {
                return;
            }
            inlines.remove(inlines.size() - 1);
            if (!trimmed.isEmpty()) {
                inlines.add(new Inline.Text(trimmed, last.marks(), last.target()));
            }
        }
    }
}
