package forum.output;

import forum.output.text.DisplayWidth;
import forum.output.text.Meaning;
import forum.output.text.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints a table that fits the width. Texts are shortened, never numbers and names of records; where that does not
 * suffice, each record gets lines of its own.
 */
final class TablePrinter<T> {

    private static final String GAP = "  ";

    private static final int STEPS = 3;

    /** How narrow columns get in each step. */
    private static final int[] TITLES = {40, 26, 16};

    private static final int[] AUTHORS = {20, 12, 8};
    private static final int[] TEXTS = {20, 12, 10};
    private static final int[] LISTS = {14, 8, 6};

    private final List<Column<T>> columns;
    private final Face face;
    private final Style style;
    private final TableShape shape;
    private final boolean header;

    TablePrinter(List<Column<T>> columns, Face face, Style style, TableShape shape) {
        this.columns = columns;
        this.face = face;
        this.style = style;
        this.shape = shape;
        this.header = shape.header();
    }

    void print(Iterable<T> items, Appendable out) throws IOException {
        List<T> records = new ArrayList<>();
        items.forEach(records::add);
        if (!records.isEmpty() && !printTable(records, out)) {
            new RecordPrinter<>(columns, face, style, shape.width()).print(records, out);
        }
    }

    /** Prints the table unless it cannot be made to fit. */
    private boolean printTable(List<T> records, Appendable out) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (T item : records) {
            rows.add(texts(item));
        }
        int[] widths = naturalWidths(rows);
        if (!shape.complete() && fit(widths.clone(), 0, 0) > 0) {
            List<Column<T>> rest = needed(rows, fit(widths.clone(), 0, STEPS - 1) > 0);
            if (rest.size() < columns.size()) {
                return new TablePrinter<>(rest, face, style, shape).printTable(records, out);
            }
        }
        if (fit(widths, 0, STEPS) > 0) {
            return false;
        }
        if (header) {
            printHeader(widths, out);
        }
        for (int i = 0; i < rows.size(); i++) {
            printRow(records.get(i), rows.get(i), widths, out);
        }
        return true;
    }

    private String[] texts(T item) {
        String[] texts = new String[columns.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = Cell.text(columns.get(i), item, face);
        }
        return texts;
    }

    private int[] naturalWidths(List<String[]> rows) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = header ? columns.get(i).heading().length() : 0;
            for (String[] row : rows) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row[i]));
            }
            if (columns.get(i).isFlexible()) {
                widths[i] = Math.min(widths[i], Math.max(shape.width(), TITLES[0]));
            }
        }
        return widths;
    }

    /**
     * The columns that are left where there is not room for all: those that hold anything, and of these in need none that
     * can be spared and no tags, which tell the least of a record, unless they are all that it says in a table of texts.
     */
    private List<Column<T>> needed(List<String[]> rows, boolean inNeed) {
        List<Column<T>> needed = new ArrayList<>();
        boolean texts = columns.stream().anyMatch(column -> column.type() == Column.Type.PROSE);
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            boolean filled = rows.stream().anyMatch(row -> !row[column].isEmpty());
            boolean tags = columns.get(i).type() == Column.Type.LIST;
            boolean said = rows.stream().allMatch(row -> row[column].isEmpty() || hasProse(row));
            boolean spared = inNeed && (tags && said || columns.get(i).spare() && (said || !texts));
            if (filled && !spared) {
                needed.add(columns.get(i));
            }
        }
        return needed;
    }

    private boolean hasProse(String[] row) {
        for (int i = 0; i < row.length; i++) {
            if (columns.get(i).type() == Column.Type.PROSE && !row[i].isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Narrows columns, step by step from comfort to need, until the table fits; returns what it is too wide. */
    private int fit(int[] widths, int firstStep, int lastStep) {
        int excess = GAP.length() * (widths.length - 1) - shape.width();
        for (int columnWidth : widths) {
            excess += columnWidth;
        }
        for (int step = firstStep; step < lastStep && excess > 0; step++) {
            for (int widest = widest(widths, step); excess > 0 && widest >= 0; widest = widest(widths, step)) {
                widths[widest]--;
                excess--;
            }
        }
        return excess;
    }

    /** The column that is furthest above what this step leaves to it, -1 when none is. */
    private int widest(int[] widths, int step) {
        int widest = -1;
        int most = 0;
        for (int i = 0; i < widths.length; i++) {
            int above = columns.get(i).isFlexible() ? widths[i] - least(columns.get(i), step) : 0;
            if (above > most) {
                widest = i;
                most = above;
            }
        }
        return widest;
    }

    /** A person knows a record by its title and its author; tags are the first to go. */
    private int least(Column<T> column, int step) {
        int[] leasts = column.type() == Column.Type.LIST
                ? LISTS
                : column.meaning() == Meaning.TITLE ? TITLES : column.meaning() == Meaning.AUTHOR ? AUTHORS : TEXTS;
        return Math.max(leasts[step], header ? column.heading().length() : 0);
    }

    private void printHeader(int[] widths, Appendable out) throws IOException {
        for (int i = 0; i < widths.length; i++) {
            String heading = columns.get(i).heading();
            int blanks = widths[i] - DisplayWidth.of(heading);
            print(i, widths.length - 1, style.apply(Meaning.HEADING, heading), blanks, out);
        }
    }

    private void printRow(T item, String[] texts, int[] widths, Appendable out) throws IOException {
        int last = lastFilled(texts);
        for (int i = 0; i <= last; i++) {
            String shown = columns.get(i).meaning() == Meaning.TITLE
                    ? shortTitle(texts[i], widths[i])
                    : DisplayWidth.shorten(texts[i], widths[i]);
            int blanks = widths[i] - DisplayWidth.of(shown);
            print(i, last, Cell.paint(columns.get(i), item, shown, style, face), blanks, out);
        }
    }

    /** The title, or its beginning; where there is room for both it still says that the question is closed. */
    private static String shortTitle(String title, int width) {
        int room = width - PostView.CLOSED.length();
        return title.endsWith(PostView.CLOSED) && room >= PostView.CLOSED.length()
                ? DisplayWidth.shorten(title.substring(0, title.length() - PostView.CLOSED.length()), room)
                        + PostView.CLOSED
                : DisplayWidth.shorten(title, width);
    }

    /** Prints one cell, filled with blanks on the side where it is not aligned; no line ends with blanks. */
    private void print(int column, int last, String painted, int blanks, Appendable out) throws IOException {
        boolean right = columns.get(column).isRightAligned();
        out.append(column == 0 ? "" : GAP)
                .append(right ? " ".repeat(blanks) : "")
                .append(painted);
        out.append(column == last ? "\n" : right ? "" : " ".repeat(blanks));
    }

    /** The last column with a text, so that no line ends with blanks. */
    private static int lastFilled(String[] texts) {
        int last = texts.length - 1;
        while (last > 0 && texts[last].isEmpty()) {
            last--;
        }
        return last;
    }
}
