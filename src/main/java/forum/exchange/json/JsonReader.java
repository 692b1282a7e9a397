package forum.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadContext;
import com.fasterxml.jackson.databind.json.JsonMapper;
import forum.exchange.Entry;
import forum.exchange.EntrySink;
import forum.exchange.Place;
import forum.exchange.Source;
import forum.model.ForumException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

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

    private static final String IN_ARRAY = "[\n";
    private static final String IN_DOCUMENT = "{\"users\": [],\n";
    private static final String IN_SECTION = "{\"users\": [], \"%s\": [\n";

    private final String source;
    private final EntrySink sink;
    private final JsonMapper mapper;
    private final JsonFactory factory;
    private Lines lines;
    private RecordReader records;
    private boolean empty = true;

    /** What leads a new parser to where reading is: a record that breaks off must not make others of its neighbours. */
    private String opening = "";

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
        lines = new Lines(source, start, MAX_RECORD);
        records = new RecordReader(mapper, sink, lines);
        boolean more = isUtf8(start);
        while (more) {
            JsonParser parser = factory.createParser(lines.rest(opening));
            parser.setCodec(mapper);
            try {
                readRoots(parser);
                more = false;
            } catch (JsonProcessingException e) {
                empty = false;
                sink.reject(lines.place(e.getLocation()), JsonErrors.sentence(e) + lines.beginning(e.getLocation()));
                more = lines.skipLine();
            } catch (RecordWindow.Exceeded e) {
                more = leaveOut(parser, "the record is larger than " + MAX_RECORD / (1024 * 1024) + " MB");
            } catch (OutOfMemoryError e) {
                more = leaveOut(parser, Source.TOO_LARGE);
            }
        }
        if (empty) {
            // No record is bad, so none can be left out; more often than not the program that should write it has
            // failed.
            throw ForumException.badInput(
                    new Place(source, 1, 1) + ": the file holds no record",
                    "nothing was imported; [] is a file of no records");
        }
    }

    /** Goes on behind the first line of a record that cannot be taken, and returns whether there is more. */
    private boolean leaveOut(JsonParser parser, String reason) throws IOException {
        empty = false;
        sink.reject(lines.record(parser.currentLocation()), reason);
        return lines.skipLine();
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
            opening = "";
            lines.begin(parser.currentTokenLocation());
            switch (token) {
                case START_OBJECT -> readDocumentOrRecord(parser);
                case START_ARRAY -> {
                    opening = IN_ARRAY;
                    readArray(parser, null);
                }
                default ->
                    sink.reject(
                            lines.place(parser.currentTokenLocation()),
                            "expected a record in braces, found " + found(parser));
            }
            opening = "";
            lines.end(parser.currentLocation());
        }
    }

    /** In the braces that were opened just now and in all within: who reads such a record cannot know what it says. */
    private static void refuseRepeatedFields(JsonParser parser) {
        parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    }

    /** A document is known by a section, or the header that stands before the sections. */
    private void readDocumentOrRecord(JsonParser parser) throws IOException {
        Place start = lines.place(parser.currentTokenLocation());
        refuseRepeatedFields(parser);
        String first = parser.nextFieldName();
        if (first == null) {
            sink.reject(start, "the record is empty");
            return;
        }
        parser.nextToken();
        String section = records.readUnlessDocument(parser, start, first);
        if (section != null) {
            // A section may come in parts.
            ((JsonReadContext) parser.getParsingContext().getParent()).withDupDetector(null);
            readSections(parser, section);
        }
    }

    private void readSections(JsonParser parser, String first) throws IOException {
        opening = IN_DOCUMENT;
        for (String name = first; name != null; name = RecordReader.nextField(parser)) {
            if (name.equals("forum") && parser.currentToken() == JsonToken.START_OBJECT) {
                lines.begin(parser.currentTokenLocation());
                Place start = lines.place(parser.currentTokenLocation());
                records.bind(parser, Entry.Header.class, start);
                lines.end(parser.currentLocation());
            } else if (RecordTypes.isSection(name) && parser.currentToken() == JsonToken.START_ARRAY) {
                opening = IN_SECTION.formatted(name);
                readArray(parser, RecordTypes.ofSection(name));
                opening = IN_DOCUMENT;
                lines.end(parser.currentLocation());
            } else {
                sink.warn(source + ": section '" + name + "' is not known and left out");
                skip(parser);
            }
        }
    }

    /** Skips what may be larger than any record. */
    private void skip(JsonParser parser) throws IOException {
        int depth = RecordReader.depth(parser);
        if (parser.currentToken().isStructStart()) {
            while (RecordReader.depth(parser) >= depth && parser.nextToken() != null) {
                lines.end(parser.currentLocation());
            }
        }
    }

    private void readArray(JsonParser parser, Class<? extends Entry> type) throws IOException {
        JsonToken token;
        while ((token = parser.nextToken()) != JsonToken.END_ARRAY) {
            if (token == null) {
                return;
            }
            lines.begin(parser.currentTokenLocation());
            Place start = lines.place(parser.currentTokenLocation());
            if (token == JsonToken.START_OBJECT) {
                refuseRepeatedFields(parser);
            }
            if (token == JsonToken.START_OBJECT && type != null) {
                records.bind(parser, type, start);
            } else if (token == JsonToken.START_OBJECT) {
                String first = parser.nextFieldName();
                if (first == null) {
                    sink.reject(start, "the record is empty");
                } else {
                    parser.nextToken();
                    records.read(parser, start, first);
                }
            } else {
                sink.reject(start, "expected a record in braces, found " + found(parser));
                parser.skipChildren();
            }
            lines.end(parser.currentLocation());
        }
    }

    private static String found(JsonParser parser) throws IOException {
        String text = parser.getText();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
