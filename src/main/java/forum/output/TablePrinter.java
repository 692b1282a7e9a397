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

    /** Narrows the widest text columns until the table fits; false when it cannot. */
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
            if (canShrink && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private void printHeader(int[] widths, Appendable out) throws IOException {
        for (int i = 0; i < widths.length; i++) {
            String heading = columns.get(i).heading();
            out.append(i == 0 ? "" : GAP);
            print(i, widths[i], DisplayWidth.of(heading), style.apply(Meaning.HEADING, heading), out);
        }
        out.append('\n');
    }

    private void printRow(T item, String[] texts, int[] widths, Appendable out) throws IOException {
        int last = lastFilled(texts);
        for (int i = 0; i <= last; i++) {
            String shown = DisplayWidth.shorten(texts[i], widths[i]);
            out.append(i == 0 ? "" : GAP);
            String painted = Cell.paint(columns.get(i), item, shown, style);
            print(i, i == last ? 0 : widths[i], DisplayWidth.of(shown), painted, widths[i], out);
        }
        out.append('\n');
    }

    private void print(int column, int columnWidth, int textWidth, String painted, Appendable out) throws IOException {
        print(column, column == columns.size() - 1 ? 0 : columnWidth, textWidth, painted, columnWidth, out);
    }

    /** Pads on the side where the column is not aligned; nothing is padded after the last text of a line. */
    private void print(int column, int padTo, int textWidth, String painted, int columnWidth, Appendable out)
            throws IOException {
        if (columns.get(column).isRightAligned()) {
            out.append(" ".repeat(Math.max(0, columnWidth - textWidth))).append(painted);
        } else {
            out.append(painted).append(" ".repeat(Math.max(0, padTo - textWidth)));
        }
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
