package forum.output;

import forum.output.text.DisplayWidth;
import forum.output.text.Meaning;
import forum.output.text.PaintedText;
import forum.output.text.Style;
import forum.output.text.Wrap;
import java.io.IOException;
import java.util.List;

/** Prints records with one field a line and a blank line between records; fields without a value are left out. */
final class RecordPrinter<T> {

    /** Where there is less room beside the names of fields, the values stand below them. */
    private static final int NARROWEST = 16;

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
            String label = DisplayWidth.padRight(column.label() + ":", labelWidth + 2);
            int indent = label.length();
            if (width - indent < NARROWEST) {
                out.append(style.apply(Meaning.HEADING, column.label() + ":")).append('\n');
                indent = 2;
                label = " ".repeat(indent);
            }
            for (String line : lines(column, item, Math.max(10, width - indent))) {
                out.append(label.isBlank() ? label : style.apply(Meaning.HEADING, label));
                out.append(line).append('\n');
                label = " ".repeat(indent);
            }
        }
    }

    private int labelWidth(T item) {
        int widest = 0;
        for (Column<T> column : columns) {
            if (isShown(column, item)) {
                widest = Math.max(widest, column.label().length());
            }
        }
        return widest;
    }

    private boolean isShown(Column<T> column, T item) {
        return !Cell.text(column, item, face).isBlank();
    }

    /** The lines in their colours. What matched in a snippet is found in the whole of it only. */
    private List<String> lines(Column<T> column, T item, int columns) {
        if (column.type() == Column.Type.SNIPPET) {
            return PaintedText.wrap(Cell.paint(column, item, Cell.text(column, item, face), style, face), columns, 0);
        }
        return Cell.block(column, item, face)
                .lines()
                .flatMap(line -> Wrap.words(line, columns).stream())
                .map(line -> Cell.paint(column, item, line, style, face))
                .toList();
    }
}
