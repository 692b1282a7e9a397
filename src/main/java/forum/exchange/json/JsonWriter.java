package forum.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import forum.exchange.Entry;
import forum.model.Utf8Text;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Writes entries as a stream: one document with a section for each type, or one record a line with its type first. */
public final class JsonWriter implements AutoCloseable {

    private static final List<String> SECTIONS = List.of("user", "category", "tag", "question");
    private static final List<String> NAMES = List.of("users", "categories", "tags", "questions");

    private final JsonGenerator json;
    private final ObjectWriter records;
    private final boolean lines;
    private int section = -1;
    private boolean first = true;

    /** Names the type of a record in its first field. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Entry.Header.class, name = "forum"),
        @JsonSubTypes.Type(value = Entry.User.class, name = "user"),
        @JsonSubTypes.Type(value = Entry.Category.class, name = "category"),
        @JsonSubTypes.Type(value = Entry.Tag.class, name = "tag"),
        @JsonSubTypes.Type(value = Entry.Question.class, name = "question")
    })
    private interface Typed {}

    /**
     * Begins to write.
     *
     * @param out flushed and left open at the end
     * @param lines one record a line rather than one document
     */
    public JsonWriter(OutputStream out, boolean lines) throws IOException {
        JsonMapper mapper = mapper(lines);
        this.lines = lines;
        this.records = mapper.writer();
        this.json = mapper.getFactory().createGenerator(out, JsonEncoding.UTF8);
        // What stands between the records is written raw, so that each has a line of its own in both dresses.
        json.setRootValueSeparator(new SerializedString(""));
    }

    /**
     * What writes records.
     *
     * @param typed whether each says what type it is
     */
    static JsonMapper mapper(boolean typed) {
        SimpleModule module = new SimpleModule()
                .addSerializer(String.class, new TextWriter())
                .addSerializer(Utf8Text.class, new Utf8Writer())
                .addSerializer(Instant.class, new TimeWriter())
                .addSerializer(Entry.ForeignId.class, new ForeignIdWriter());
        JsonMapper mapper = JsonMapper.builder()
                .addModule(module)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .build();
        if (typed) {
            mapper.addMixIn(Entry.class, Typed.class);
        }
        return mapper;
    }

    /** Writes a record; types come in the order header, user, category, tag, question. */
    public void write(Entry entry) {
        try {
            if (lines) {
                records.writeValue(json, entry);
                json.writeRaw('\n');
            } else if (entry instanceof Entry.Header) {
                json.writeRaw("{\n\"forum\": ");
                records.writeValue(json, entry);
            } else {
                open(SECTIONS.indexOf(entry.type()));
                json.writeRaw(first ? "\n" : ",\n");
                records.writeValue(json, entry);
                first = false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (!lines) {
            open(SECTIONS.size() - 1);
            json.writeRaw("\n]\n}\n");
        }
        json.flush();
    }

    /** Ends the present section and begins all up to this one. */
    private void open(int wanted) throws IOException {
        while (section < wanted) {
            if (section >= 0) {
                json.writeRaw("\n]");
            }
            section++;
            json.writeRaw(",\n\"" + NAMES.get(section) + "\": [");
            first = true;
        }
    }

    /** Always with milliseconds, so that every time has the same length; but for what a rejected record may say. */
    private static final class TimeWriter extends JsonSerializer<Instant> {

        @Override
        public void serialize(Instant time, JsonGenerator json, SerializerProvider provider) throws IOException {
            LocalDateTime utc = LocalDateTime.ofEpochSecond(time.getEpochSecond(), time.getNano(), ZoneOffset.UTC);
            if (utc.getYear() < 0 || utc.getYear() > 9999) {
                json.writeString(time.toString());
                return;
            }
            char[] text = "0000-00-00T00:00:00.000Z".toCharArray();
            put(text, 4, utc.getYear());
            put(text, 7, utc.getMonthValue());
            put(text, 10, utc.getDayOfMonth());
            put(text, 13, utc.getHour());
            put(text, 16, utc.getMinute());
            put(text, 19, utc.getSecond());
            put(text, 23, utc.getNano() / 1_000_000);
            json.writeString(text, 0, text.length);
        }

        /** Writes a number so that it ends before this place; a general formatter takes ten times as long. */
        private static void put(char[] text, int end, int number) {
            int rest = number;
            for (int i = end - 1; rest > 0; i--) {
                text[i] = (char) ('0' + rest % 10);
                rest /= 10;
            }
        }
    }

    /** Copies a text before it is escaped, since a look at each character where it stands takes twice as long. */
    private static final class TextWriter extends JsonSerializer<String> {

        private char[] copy = new char[4000];

        @Override
        public void serialize(String text, JsonGenerator json, SerializerProvider provider) throws IOException {
            int length = text.length();
            if (length > copy.length) {
                copy = new char[length];
            }
            text.getChars(0, length, copy, 0);
            json.writeString(copy, 0, length);
        }
    }

    private static final class Utf8Writer extends JsonSerializer<Utf8Text> {
        @Override
        public void serialize(Utf8Text text, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeUTF8String(text.bytes(), 0, text.bytes().length);
        }
    }

    private static final class ForeignIdWriter extends JsonSerializer<Entry.ForeignId> {
        @Override
        public void serialize(Entry.ForeignId id, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(id.text());
        }
    }
}
