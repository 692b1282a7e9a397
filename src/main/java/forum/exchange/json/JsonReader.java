package forum.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import forum.exchange.Entry;
import forum.exchange.EntrySink;
import forum.exchange.Place;
import forum.exchange.Positioned;
import forum.model.ForumException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the exchange format as a stream, whatever its dress: a document with sections, an array of records, a bare
 * record, or one record after another. Memory holds one record at a time, and no record may be larger than
 * {@value #MAX_RECORD} bytes.
 */
public final class JsonReader {

    /** The greatest size of one record, a question with its whole thread, in bytes. */
    public static final int MAX_RECORD = 32 * 1024 * 1024;

    private static final int MAX_STRING = 8 * 1024 * 1024;
    private static final int MAX_DEPTH = 32;

    private static final Map<String, Class<? extends Entry>> SECTIONS = Map.of(
            "users", Entry.User.class,
            "categories", Entry.Category.class,
            "tags", Entry.Tag.class,
            "questions", Entry.Question.class);
    private static final Map<String, Class<? extends Entry>> TYPES = Map.of(
            "forum", Entry.Header.class,
            "user", Entry.User.class,
            "category", Entry.Category.class,
            "tag", Entry.Tag.class,
            "question", Entry.Question.class);

    private final String source;
    private final EntrySink sink;
    private final JsonMapper mapper;
    private final JsonFactory factory;
    private long linesBefore;
    private boolean empty = true;
    private RecordLimit limit;

    /**
     * Reads for this sink.
     *
     * @param source the name of the file, for messages
     */
    public JsonReader(String source, EntrySink sink) {
        this.source = source;
        this.sink = sink;
        this.mapper = Binding.mapper(field -> sink.warn(source + ": field '" + field + "' is not known and left out"));
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(MAX_STRING)
                        .maxNameLength(1000)
                        .build())
                .build();
    }

    /**
     * Reads to the end.
     *
     * @throws ForumException bad input, with line and column, when it is not JSON
     */
    public void read(InputStream in) throws IOException {
        PushbackInputStream start = new PushbackInputStream(in, 4);
        InputStream rest = isUtf8(start) ? start : null;
        while (rest != null) {
            limit = new RecordLimit(rest, MAX_RECORD);
            JsonParser parser = factory.createParser(limit);
            parser.setCodec(mapper);
            try {
                readRoots(parser);
                rest = null;
            } catch (JsonProcessingException e) {
                empty = false;
                sink.reject(place(e.getLocation()), JsonErrors.sentence(e));
                rest = afterThisLine(parser);
            } catch (RecordLimit.Exceeded e) {
                empty = false;
                sink.reject(
                        place(parser.currentLocation()),
                        "the record is larger than " + MAX_RECORD / (1024 * 1024) + " MB");
                rest = afterThisLine(parser);
            }
        }
        if (empty) {
            sink.reject(new Place(source, 1, 1), "the file holds no record");
        }
    }

    /** Whether the file may be UTF-8; the parser would read UTF-16 and UTF-32 too, which no program here can write. */
    private boolean isUtf8(PushbackInputStream start) throws IOException {
        byte[] first = start.readNBytes(4);
        start.unread(first);
        boolean mark = first.length > 1 && (first[0] & first[1] & 0xfe) == 0xfe;
        for (byte each : first) {
            mark |= each == 0;
        }
        if (mark) {
            empty = false;
            sink.reject(new Place(source, 1, 1), "the file is not in UTF-8");
        }
        return !mark;
    }

    private void readRoots(JsonParser parser) throws IOException {
        JsonToken token;
        while ((token = parser.nextToken()) != null) {
            empty = false;
            switch (token) {
                case START_OBJECT -> readDocumentOrRecord(parser);
                case START_ARRAY -> readArray(parser, null);
                default ->
                    sink.reject(
                            place(parser.currentTokenLocation()),
                            "expected a record in braces, found " + found(parser));
            }
        }
    }

    /** A document is known by its first field: a section, or the header that stands before the sections. */
    private void readDocumentOrRecord(JsonParser parser) throws IOException {
        Place start = place(parser.currentTokenLocation());
        String first = parser.nextFieldName();
        if (first == null) {
            sink.reject(start, "the record is empty");
            return;
        }
        JsonToken value = parser.nextToken();
        boolean document = first.equals("forum") && value == JsonToken.START_OBJECT
                || SECTIONS.containsKey(first) && !first.equals("tags") && value == JsonToken.START_ARRAY;
        if (document) {
            readSections(parser, first);
        } else {
            readRecord(parser, start, first);
        }
    }

    private void readSections(JsonParser parser, String first) throws IOException {
        for (String name = first; name != null; name = nextSection(parser)) {
            if (name.equals("forum") && parser.currentToken() == JsonToken.START_OBJECT) {
                Place start = place(parser.currentTokenLocation());
                bind(parser, mapper.readerFor(Entry.Header.class), start);
            } else if (SECTIONS.containsKey(name) && parser.currentToken() == JsonToken.START_ARRAY) {
                readArray(parser, SECTIONS.get(name));
            } else {
                sink.warn(source + ": section '" + name + "' is not known and left out");
                parser.skipChildren();
            }
        }
    }

    /** The name of the next section, on whose value the parser stands then; null at the end. */
    private static String nextSection(JsonParser parser) throws IOException {
        String name = parser.nextFieldName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    private void readArray(JsonParser parser, Class<? extends Entry> type) throws IOException {
        JsonToken token;
        while ((token = parser.nextToken()) != JsonToken.END_ARRAY) {
            if (token == null) {
                return;
            }
            Place start = place(parser.currentTokenLocation());
            if (token == JsonToken.START_OBJECT && type != null) {
                limit.startRecord();
                bind(parser, mapper.readerFor(type), start);
            } else if (token == JsonToken.START_OBJECT) {
                String first = parser.nextFieldName();
                if (first == null) {
                    sink.reject(start, "the record is empty");
                } else {
                    parser.nextToken();
                    readRecord(parser, start, first);
                }
            } else {
                sink.reject(start, "expected a record in braces, found " + found(parser));
                parser.skipChildren();
            }
        }
    }

    /** The parser stands on the value of the first field. */
    private void readRecord(JsonParser parser, Place start, String first) throws IOException {
        limit.startRecord();
        if (!first.equals("type") || parser.currentToken() != JsonToken.VALUE_STRING) {
            readWithFirst(parser, start, first);
            return;
        }
        String word = parser.getText();
        if (!TYPES.containsKey(word)) {
            skipRest(parser);
            sink.reject(start, unknownType(word));
            return;
        }
        if (parser.nextToken() == JsonToken.END_OBJECT) {
            sink.reject(start, "the record holds nothing but its type");
            return;
        }
        bind(parser, mapper.readerFor(TYPES.get(word)), start);
    }

    /** A record whose first field is not its type is gathered whole, so that the type may stand anywhere in it. */
    private void readWithFirst(JsonParser parser, Place start, String first) throws IOException {
        ObjectNode record = mapper.createObjectNode();
        record.set(first, mapper.readTree(parser));
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            record.set(name, mapper.readTree(parser));
        }
        JsonNode word = record.remove("type");
        String type = word == null ? "question" : word.asText();
        if (!TYPES.containsKey(type)) {
            sink.reject(start, unknownType(type));
            return;
        }
        Entry entry;
        try {
            entry = mapper.treeToValue(record, TYPES.get(type));
        } catch (DatabindException e) {
            sink.reject(start, JsonErrors.sentence(e));
            return;
        }
        sink.accept(new Positioned(entry, start));
    }

    /** Binds the rest of the record that the parser stands in. */
    private void bind(JsonParser parser, ObjectReader reader, Place start) throws IOException {
        int outside = depth(parser) - 1;
        Entry entry;
        try {
            entry = reader.readValue(parser);
        } catch (DatabindException e) {
            if (e.getCause() instanceof JsonProcessingException cause && !(cause instanceof DatabindException)) {
                throw cause;
            }
            Place place = e.getLocation() == null ? start : place(e.getLocation());
            skipTo(parser, outside);
            sink.reject(place, JsonErrors.sentence(e));
            return;
        }
        sink.accept(new Positioned(entry, start));
    }

    private static void skipRest(JsonParser parser) throws IOException {
        skipTo(parser, depth(parser) - 1);
    }

    private static void skipTo(JsonParser parser, int depth) throws IOException {
        while (depth(parser) > depth && parser.nextToken() != null) {
            // Every token moves on; the record ends where the parser is back outside it.
        }
    }

    private static int depth(JsonParser parser) {
        return parser.getParsingContext().getNestingDepth();
    }

    private static String unknownType(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "answer", "comment" ->
                "an " + word.toLowerCase(Locale.ROOT) + " stands alone; put it inside its question";
            default -> "type '" + word + "' is not known; use forum, user, category, tag or question";
        };
    }

    /** What follows the line that the parser is in, to go on after a record that is not JSON. */
    private InputStream afterThisLine(JsonParser parser) throws IOException {
        linesBefore += parser.currentLocation().getLineNr();
        ByteArrayOutputStream buffered = new ByteArrayOutputStream();
        parser.releaseBuffered(buffered);
        InputStream rest = new SequenceInputStream(new ByteArrayInputStream(buffered.toByteArray()), limit.unlimited());
        int next = rest.read();
        while (next != '\n' && next >= 0) {
            next = rest.read();
        }
        return next < 0 ? null : rest;
    }

    private static String found(JsonParser parser) throws IOException {
        String text = parser.getText();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private Place place(JsonLocation location) {
        return location == null
                ? new Place(source, linesBefore + 1, 1)
                : new Place(source, linesBefore + location.getLineNr(), Math.max(1, location.getColumnNr()));
    }
}
