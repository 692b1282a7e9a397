package forum.output.body;

import forum.output.text.DisplayWidth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Running text as one string, which can be wrapped, and how each stretch of it looks. */
final class Flow {

    private static final Set<Mark> NONE = EnumSet.noneOf(Mark.class);

    private final Look look;
    private final int width;
    private final boolean colours;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private Set<Mark> marks = NONE;
    private String target;
    private int linkStart;
    private int breaks;
    private String finished;
    private int last;

    Flow(Look look, int width) {
        this.look = look;
        this.width = width;
        this.colours = look.style().colours();
    }

    /**
     * A stretch of text that looks the same.
     *
     * @param hyperlink for the terminal, null for none
     * @param footnote whether it is the mark of a footnote
     */
    record Span(int start, int end, Set<Mark> marks, boolean link, String hyperlink, boolean footnote) {

        private boolean looksLike(Span other) {
            return link == other.link
                    && footnote == other.footnote
                    && Objects.equals(hyperlink, other.hyperlink)
                    && marks.equals(other.marks);
        }
    }

    void add(Inline piece) {
        if (piece instanceof Inline.Text words) {
            if (!Objects.equals(target, words.target())) {
                endLink();
            }
            // What ends with a line ends before it.
            leave(words.marks());
            append("\n".repeat(breaks), marks, false);
            breaks = 0;
            enter(words.marks());
            if (words.target() != null && target == null) {
                target = words.target();
                linkStart = text.length();
            }
            append(look.safe(words.text()), words.marks(), false);
        } else {
            breaks++;
        }
    }

    /** Nothing more comes. */
    void end() {
        endLink();
        leave(NONE);
        finished = text.toString();
    }

    /** The text, once nothing more comes; its line ends are those that its author wanted. */
    String text() {
        return finished;
    }

    /** The stretch that holds this place; places must be asked for in order. */
    Span spanAt(int place) {
        while (spans.get(last).end() <= place) {
            last++;
        }
        return spans.get(last);
    }

    /** Leaves the marks that do not go on. */
    private void leave(Set<Mark> wanted) {
        Mark[] all = Mark.values();
        for (int i = all.length - 1; i >= 0; i--) {
            if (marks.contains(all[i]) && !wanted.contains(all[i])) {
                append(all[i].after(colours), marks, false);
            }
        }
        Set<Mark> rest = EnumSet.noneOf(Mark.class);
        rest.addAll(marks);
        rest.retainAll(wanted);
        marks = rest;
    }

    /** Enters the marks that begin. */
    private void enter(Set<Mark> wanted) {
        for (Mark mark : Mark.values()) {
            if (wanted.contains(mark) && !marks.contains(mark)) {
                append(mark.before(colours), wanted, false);
            }
        }
        marks = wanted;
    }

    /** Says where the link led, unless its words or the terminal do. */
    private void endLink() {
        if (target == null) {
            return;
        }
        String leading = target;
        String words = text.substring(linkStart);
        boolean said = Target.isSaid(words, look.safe(leading));
        if (said && DisplayWidth.of(words) > width && width >= 10) {
            shortenFrom(linkStart, words);
            said = false;
        }
        boolean carried = look.style().hyperlinks() && Target.hyperlink(leading) != null;
        leave(EnumSet.complementOf(EnumSet.of(Mark.CODE, Mark.KEY)));
        target = null;
        if (!said && !carried) {
            append(look.footnotes().mark(leading), marks, true);
        }
    }

    /** An address that fits on no line is given in a footnote and only begun here. */
    private void shortenFrom(int start, String words) {
        Set<Mark> looks = spans.get(spans.size() - 1).marks();
        spans.removeIf(span -> span.start() >= start);
        text.setLength(start);
        append(DisplayWidth.shorten(words, width - 5), looks, false);
    }

    private void append(String words, Set<Mark> looks, boolean footnote) {
        if (words.isEmpty()) {
            return;
        }
        String hyperlink = target != null && look.style().hyperlinks() ? Target.hyperlink(target) : null;
        int start = text.length();
        text.append(words);
        Span span = new Span(start, text.length(), looks, target != null, hyperlink, footnote);
        Span before = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (before != null && before.looksLike(span)) {
            start = before.start();
            spans.remove(spans.size() - 1);
        }
        spans.add(new Span(start, text.length(), looks, target != null, hyperlink, footnote));
    }
}
