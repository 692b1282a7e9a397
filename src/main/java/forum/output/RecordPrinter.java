package forum.output;

import java.io.IOException;
import java.util.List;

/** Prints records with one field a line and a blank line between records; fields without a value are left out. */
final class RecordPrinter<T> {

    private final List<Column<T>> columns;
    private final Face face;
    private final Style style;
    private final int width;

    RecordPrinter(List<Column<T>> columns, Face face, Style style, int width) {
        this.columns = columns;
        this.face = face;
        this.style = style;
        this.width = width;
    }

    void print(Iterable<T> items, Appendable out) throws IOException {
        boolean first = true;
        for (T item : items) {
            if (!first) {
                out.append('\n');
            }
            first = false;
            print(item, out);
        }
    }

    void print(T item, Appendable out) throws IOException {
        int labelWidth = labelWidth(item);
        for (Column<T> column : columns) {
            if (!isShown(column, item)) {
                continue;
            }
            String label = DisplayWidth.padRight(column.name() + ":", labelWidth + 2);
            for (String line : lines(Cell.block(column, item, face), Math.max(10, width - label.length()))) {
                out.append(label.isBlank() ? label : style.apply(Meaning.HEADING, label));
                out.append(Cell.paint(column, item, line, style, face)).append('\n');
                label = " ".repeat(label.length());
            }
        }
    }

    private int labelWidth(T item) {
        int widest = 0;
        for (Column<T> column : columns) {
            if (isShown(column, item)) {
                widest = Math.max(widest, column.name().length());
            }
        }
        return widest;
    }

    private boolean isShown(Column<T> column, T item) {
        return column.type() != Column.Type.RECORDS
                && !Cell.text(column, item, face).isBlank();
    }

    private static List<String> lines(String block, int columns) {
        return block.strip()
                .lines()
                .flatMap(line -> Wrap.words(line, columns).stream())
                .toList();
    }
}
