package forum.exchange.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import forum.exchange.Entry;
import forum.exchange.EntrySink;
import forum.exchange.Place;
import forum.exchange.Positioned;
import java.io.IOException;

/** Reads one record, and leaves the parser at its end even when the record is refused, if it is JSON at all. */
final class RecordReader {

    private final JsonMapper mapper;
    private final EntrySink sink;
    private final Lines lines;

    RecordReader(JsonMapper mapper, EntrySink sink, Lines lines) {
        this.mapper = mapper;
        this.sink = sink;
        this.lines = lines;
    }

    /**
     * Reads a record, on the value of whose first field the parser stands, unless it turns out to be a document.
     *
     * @return the section of the document on whose value the parser stands; null for a record
     */
    String readUnlessDocument(JsonParser parser, Place start, String first) throws IOException {
        if (isTyped(parser, first)) {
            readTyped(parser, start);
            return null;
        }
        ObjectNode record = mapper.createObjectNode();
        String section = gather(parser, first, record, true);
        if (section == null) {
            bind(record, start);
        } else {
            record.fieldNames()
                    .forEachRemaining(
                            field -> sink.warn(start.source() + ": section '" + field + "' is not known and left out"));
        }
        return section;
    }

    /** Reads a record, on the value of whose first field the parser stands. */
    void read(JsonParser parser, Place start, String first) throws IOException {
        if (isTyped(parser, first)) {
            readTyped(parser, start);
        } else {
            ObjectNode record = mapper.createObjectNode();
            gather(parser, first, record, false);
            bind(record, start);
        }
    }

    private static boolean isTyped(JsonParser parser, String first) {
        return first.equals("type") && parser.currentToken() == JsonToken.VALUE_STRING;
    }

    private void readTyped(JsonParser parser, Place start) throws IOException {
        String word = parser.getText();
        Class<? extends Entry> type = RecordTypes.ofType(word);
        if (type == null) {
            skipRest(parser);
            sink.reject(start, RecordTypes.unknown(word));
            return;
        }
        if (parser.nextToken() == JsonToken.END_OBJECT) {
            sink.reject(start, "the record holds nothing but its type");
            return;
        }
        bind(parser, type, start);
    }

    /**
     * Gathers a record whose first field is not its type, so that the type may stand anywhere in it.
     *
     * @param document whether to stop where it turns out to be a document
     * @return the section of the document on whose value the parser stands; null for a record
     */
    private String gather(JsonParser parser, String first, ObjectNode record, boolean document) throws IOException {
        for (String field = first; field != null; field = nextField(parser)) {
            if (document && RecordTypes.isOfDocument(field, parser.currentToken())) {
                return field;
            }
            record.set(field, mapper.readTree(parser));
        }
        return null;
    }

    /** The name of the next field, on whose value the parser stands then; null at the end. */
    static String nextField(JsonParser parser) throws IOException {
        String name = parser.nextFieldName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    private void bind(ObjectNode record, Place start) throws IOException {
        JsonNode word = record.remove("type");
        String name = word == null || word.isNull() ? "question" : word.asText();
        Class<? extends Entry> type = RecordTypes.ofType(name);
        if (type == null) {
            sink.reject(start, RecordTypes.unknown(name));
            return;
        }
        Entry entry;
        try {
            entry = mapper.treeToValue(record, type);
        } catch (DatabindException e) {
            sink.reject(start, JsonErrors.sentence(e));
            return;
        }
        sink.accept(new Positioned(entry, start));
    }

    /** Binds the rest of the record that the parser stands in. */
    void bind(JsonParser parser, Class<? extends Entry> type, Place start) throws IOException {
        int outside = depth(parser) - 1;
        Entry entry;
        try {
            entry = mapper.readerFor(type).readValue(parser);
        } catch (DatabindException e) {
            if (e.getCause() instanceof JsonProcessingException cause && !isWrongValue(cause)) {
                throw cause;
            }
            Place place = e.getLocation() == null ? start : lines.place(e.getLocation());
            skipTo(parser, outside);
            sink.reject(place, JsonErrors.sentence(e));
            return;
        }
        sink.accept(new Positioned(entry, start));
    }

    /** Whether only a value is not what it should be, so that the parser can go on. */
    private static boolean isWrongValue(JsonProcessingException e) {
        return e instanceof DatabindException || e instanceof InputCoercionException;
    }

    private static void skipRest(JsonParser parser) throws IOException {
        skipTo(parser, depth(parser) - 1);
    }

    private static void skipTo(JsonParser parser, int depth) throws IOException {
        while (depth(parser) > depth && parser.nextToken() != null) {
            // Every token moves on; the record ends where the parser is back outside it.
        }
    }

    /** How many braces and brackets the parser stands in. */
    static int depth(JsonParser parser) {
        return parser.getParsingContext().getNestingDepth();
    }
}
