package forum.output;

import forum.output.text.Meaning;
import forum.output.text.SafeText;
import forum.output.text.Style;
import java.time.Instant;
import java.util.List;

/** The text of one field for people, and its colour. */
final class Cell {

    private Cell() {}

    /** The text, sanitised, on one line. */
    static <T> String text(Column<T> column, T item, Face face) {
        return SafeText.line(raw(column, item, face));
    }

    /** The text, sanitised, with its line ends. */
    static <T> String block(Column<T> column, T item, Face face) {
        return SafeText.block(raw(column, item, face));
    }

    /** What is shown of the text, in its colour. */
    static <T> String paint(Column<T> column, T item, String shown, Style style, Face face) {
        if (!style.colours()) {
            return style.isolate(shown);
        }
        return style.isolate(
                switch (column.type()) {
                    case SNIPPET ->
                        Snippet.paint(face.words().censor(column.face().apply(item)), shown, style);
                    case SCORE -> style.score(((Number) column.value().apply(item)).longValue(), shown);
                    default -> column.meaning() == null ? shown : style.apply(column.meaning(), shown);
                });
    }

    private static <T> String raw(Column<T> column, T item, Face face) {
        boolean said = column.face() != null && column.type() != Column.Type.LIST;
        if (said && column.type() != Column.Type.SNIPPET) {
            String shown = column.face().apply(item);
            return column.type() == Column.Type.PROSE ? face.words().censor(shown) : shown;
        }
        Object value = column.value().apply(item);
        if (value == null) {
            return "";
        }
        return switch (column.type()) {
            case TIME -> face.moment().of((Instant) value);
            case LIST -> {
                List<String> values = strings(value);
                yield values.isEmpty() && column.face() != null
                        ? column.face().apply(item)
                        : String.join(", ", shown(column, values, face));
            }
            case PROSE, SNIPPET -> face.words().censor(value.toString());
            case TRUTH -> (Boolean) value ? "yes" : "no";
            case RECORDS -> String.valueOf(((Column.Rows<?>) value).items().size());
            case SCORE -> VoteCount.bare(((Number) value).longValue());
            default -> number(value);
        };
    }

    private static List<String> shown(Column<?> column, List<String> values, Face face) {
        return column.meaning() == Meaning.TAG ? face.words().without(values) : values;
    }

    /** A whole number without a decimal point; anything else as it is. */
    static String number(Object value) {
        return value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString(number.longValue())
                : value.toString();
    }

    @SuppressWarnings("unchecked")
    static List<String> strings(Object value) {
        return (List<String>) value;
    }
}
