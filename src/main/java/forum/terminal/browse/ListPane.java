package forum.terminal.browse;

import forum.model.Kind;
import forum.output.CompactNumber;
import forum.output.VoteCount;
import forum.output.text.DisplayWidth;
import forum.output.text.Meaning;
import forum.output.text.SafeText;
import forum.output.text.Style;
import forum.query.Sort;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** Shows the list: a row for each question, with the columns that there is room for. */
record ListPane(Scene scene, Look look) {

    private static final int SCORE = 6;
    private static final int ANSWERS = 5;
    private static final int TIME = 14;
    private static final int AUTHOR = 14;

    List<AttributedString> lines(Box box) {
        List<AttributedString> lines = new ArrayList<>();
        Listing listing = scene.listing();
        for (int line = 0; line < box.height(); line++) {
            int row = listing.top() + line;
            if (row < listing.rows().size()) {
                lines.add(row(listing.rows().get(row), row == listing.cursor(), box.width()));
            } else {
                lines.add(Cells.line(line == 0 ? empty(listing) : "", box.width(), look.unicode()));
            }
        }
        return lines;
    }

    private static String empty(Listing listing) {
        if (!listing.known()) {
            return "  loading…";
        }
        return listing.filter().isEmpty()
                ? "  no questions yet; ask one with: forum ask"
                : "  nothing found; Esc shows everything";
    }

    private AttributedString row(Row row, boolean selected, int width) {
        boolean active = selected && scene.focus() == Focus.LIST;
        String text = (selected ? "›" : " ") + columns(row, width - 1, active ? Style.PLAIN : look.style());
        return active
                ? Cells.line(text, width, look.unicode(), AttributedStyle.INVERSE)
                : Cells.line(text, width, look.unicode());
    }

    private String columns(Row row, int width, Style style) {
        StringBuilder text = new StringBuilder();
        int left = width;
        if (left >= 30) {
            text.append(style.score(row.score(), right(VoteCount.bare(row.score()), SCORE)));
            left -= SCORE;
        }
        if (left >= 34) {
            String answers = right(answers(row), ANSWERS);
            text.append(row.accepted() ? style.apply(Meaning.ACCEPTED, answers) : answers);
            left -= ANSWERS;
        }
        boolean timed = left >= 52;
        boolean signed = left >= 80;
        int title = left - 1 - (timed ? TIME + 2 : 0) - (signed ? AUTHOR + 2 : 0);
        text.append(' ').append(title(row, title, style));
        if (signed) {
            text.append("  ").append(style.apply(Meaning.AUTHOR, left(SafeText.line(row.author()), AUTHOR)));
        }
        if (timed) {
            boolean byActivity = scene.listing().slice().sort() == Sort.ACTIVITY;
            String time = look.moment().of(byActivity ? row.activeAt() : row.createdAt());
            text.append("  ").append(style.apply(Meaning.TIME, left(time, TIME)));
        }
        return text.toString();
    }

    private static String answers(Row row) {
        String mark = row.accepted() ? "✓" : " ";
        return row.kind() == Kind.QUESTION ? CompactNumber.of(row.answers()) + mark : mark;
    }

    private String title(Row row, int width, Style style) {
        String marks = row.closed()
                ? "[closed] "
                : row.kind() == Kind.QUESTION ? "" : row.kind().word() + ": ";
        String title = left(marks + SafeText.line(look.censored().censor(row.title())), width);
        return row.closed() ? style.apply(Meaning.TIME, title) : title;
    }

    private String left(String text, int width) {
        String cut = DisplayWidth.shorten(Cells.agreed(text, look.unicode()), width);
        return look.style().isolate(cut) + " ".repeat(Math.max(0, width - DisplayWidth.of(cut)));
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - DisplayWidth.of(text))) + text;
    }
}
