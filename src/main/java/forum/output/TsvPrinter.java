package forum.output;

import forum.output.text.SafeText;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/**
 * Prints tab-separated values, one record a line, nothing shortened. A tab, a line end and a backslash inside a value
 * are written {@code \t}, {@code \n} and {@code \\}; control characters are made harmless, since a terminal may show
 * them after all.
 */
final class TsvPrinter<T> {

    private final List<Column<T>> columns;

    TsvPrinter(List<Column<T>> columns) {
        this.columns = columns;
    }

    void header(Appendable out) throws IOException {
        String separator = "";
        for (Column<T> column : columns) {
            out.append(separator).append(column.name());
            separator = "\t";
        }
        out.append('\n');
    }

    void print(Iterable<T> items, Appendable out) throws IOException {
        for (T item : items) {
            print(item, out);
        }
    }

    void print(T item, Appendable out) throws IOException {
        String separator = "";
        for (Column<T> column : columns) {
            out.append(separator).append(value(column, item));
            separator = "\t";
        }
        out.append('\n');
    }

    static <T> String value(Column<T> column, T item) {
        Object value = column.value().apply(item);
        if (value == null) {
            return "";
        }
        return switch (column.type()) {
            case TIME -> IsoTime.of((Instant) value);
            case LIST -> escape(String.join(",", Cell.strings(value)));
            case RECORDS -> String.valueOf(((Column.Rows<?>) value).items().size());
            default -> escape(Cell.number(value));
        };
    }

    private static String escape(String value) {
        return SafeText.block(value).replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }
}
