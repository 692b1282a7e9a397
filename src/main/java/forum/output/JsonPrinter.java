package forum.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;

/** Prints JSON: one array, one object, or one object a line. */
final class JsonPrinter {

    private final Writer out;
    private final boolean pretty;

    /**
     * A printer of JSON.
     *
     * @param pretty whether it is laid out for a person to read
     */
    JsonPrinter(Writer out, boolean pretty) {
        this.out = out;
        this.pretty = pretty;
    }

    <T> void array(List<Column<T>> columns, Iterable<T> items) throws IOException {
        try (JsonGenerator json = generator()) {
            json.writeStartArray();
            for (T item : items) {
                object(json, columns, item);
            }
            json.writeEndArray();
        }
        out.append('\n');
    }

    <T> void object(List<Column<T>> columns, T item) throws IOException {
        try (JsonGenerator json = generator()) {
            object(json, columns, item);
        }
        out.append('\n');
    }

    <T> void lines(List<Column<T>> columns, Iterable<T> items) throws IOException {
        try (JsonGenerator json = generator()) {
            for (T item : items) {
                object(json, columns, item);
                json.writeRaw('\n');
            }
        }
    }

    private JsonGenerator generator() throws IOException {
        JsonFactory factory = new JsonFactoryBuilder()
                .characterEscapes(new TerminalSafeEscapes())
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                .rootValueSeparator((String) null)
                .build();
        JsonGenerator json = factory.createGenerator(out);
        if (pretty) {
            json.setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")));
        }
        return json;
    }

    private static <T> void object(JsonGenerator json, List<Column<T>> columns, T item) throws IOException {
        json.writeStartObject();
        for (Column<T> column : columns) {
            json.writeFieldName(column.name());
            value(json, column, column.value().apply(item));
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Column<?> column, Object value) throws IOException {
        if (value == null) {
            json.writeNull();
            return;
        }
        switch (column.type()) {
            case TEXT, PROSE, SNIPPET -> json.writeString((String) value);
            case NUMBER, SCORE -> json.writeNumber(Cell.number(value));
            case TRUTH -> json.writeBoolean((Boolean) value);
            case TIME -> json.writeString(IsoTime.of((Instant) value));
            case LIST -> {
                json.writeStartArray();
                for (String string : Cell.strings(value)) {
                    json.writeString(string);
                }
                json.writeEndArray();
            }
            case ID -> {
                if (value instanceof String name) {
                    json.writeString(name);
                } else {
                    json.writeNumber(Cell.number(value));
                }
            }
            case RECORDS -> rows(json, (Column.Rows<?>) value);
        }
    }

    private static <U> void rows(JsonGenerator json, Column.Rows<U> rows) throws IOException {
        json.writeStartArray();
        for (U item : rows.items()) {
            object(json, rows.view().columns(), item);
        }
        json.writeEndArray();
    }
}
