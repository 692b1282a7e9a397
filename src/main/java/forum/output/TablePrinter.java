package forum.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints a table that fits the width. Texts are shortened, the longest first; where that does not suffice, each record
 * gets lines of its own.
 */
final class TablePrinter<T> {

    private static final String GAP = "  ";

    /** A text column never gets narrower than this, unless its texts are. */
    private static final int NARROWEST = 10;

    private final List<Column<T>> columns;
    private final Moment moment;
    private final Style style;
    private final int width;

    TablePrinter(List<Column<T>> columns, Moment moment, Style style, int width) {
        this.columns = columns;
        this.moment = moment;
        this.style = style;
        this.width = width;
    }

    void print(Iterable<T> items, Appendable out) throws IOException {
        List<T> records = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        for (T item : items) {
            records.add(item);
            rows.add(texts(item));
        }
        if (rows.isEmpty()) {
            return;
        }
        int[] widths = naturalWidths(rows);
        if (!fit(widths)) {
            new RecordPrinter<>(columns, moment, style, width).print(records, out);
            return;
        }
        printHeader(widths, out);
        for (int i = 0; i < rows.size(); i++) {
            printRow(records.get(i), rows.get(i), widths, out);
        }
    }

    private String[] texts(T item) {
        String[] texts = new String[columns.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = Cell.text(columns.get(i), item, moment);
        }
        return texts;
    }

    private int[] naturalWidths(List<String[]> rows) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).heading().length();
            for (String[] row : rows) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row[i]));
            }
            if (columns.get(i).isFlexible()) {
                widths[i] = Math.min(widths[i], Math.max(width, NARROWEST));
            }
        }
        return widths;
    }

    /** Narrows the text columns that are widest for what they hold until the table fits; false when it cannot. */
    private boolean fit(int[] widths) {
        int excess = GAP.length() * (widths.length - 1) - width;
        for (int columnWidth : widths) {
            excess += columnWidth;
        }
        for (; excess > 0; excess--) {
            int widest = widestFlexible(widths);
            if (widest < 0) {
                return false;
            }
            widths[widest]--;
        }
        return true;
    }

    private int widestFlexible(int[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            Column<T> column = columns.get(i);
            boolean canShrink = column.isFlexible()
                    && widths[i] > Math.max(NARROWEST, column.heading().length());
            if (canShrink && (widest < 0 || widths[i] * share(widest) > widths[widest] * share(i))) {
                widest = i;
            }
        }
        return widest;
    }

    /** How much room a column may claim beside others: by its title a person knows a record. */
    private int share(int i) {
        return columns.get(i).meaning() == Meaning.TITLE ? 2 : 1;
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
            String shown = DisplayWidth.shorten(texts[i], widths[i]);
            int blanks = widths[i] - DisplayWidth.of(shown);
            print(i, last, Cell.paint(columns.get(i), item, shown, style), blanks, out);
        }
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
