package forum.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import forum.exchange.Entry;
import forum.model.ForumException;
import forum.model.Utf8Text;
import forum.query.Dates;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Ties JSON to the records: strict about types, lenient about fields it does not know, which it reports once each. */
final class Binding {

    private Binding() {}

    /** A mapper that reports each unknown field to the listener once. */
    static JsonMapper mapper(Consumer<String> unknownField) {
        SimpleModule module = new SimpleModule()
                .addDeserializer(CharSequence.class, new BodyReader())
                .addDeserializer(Instant.class, new InstantReader())
                .addDeserializer(Entry.ForeignId.class, new ForeignIdReader());
        return JsonMapper.builder()
                .addModule(module)
                .addHandler(new UnknownFields(unknownField))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }

    private static final class UnknownFields extends DeserializationProblemHandler {

        private final Consumer<String> listener;
        private final Set<String> seen = new HashSet<>();

        private UnknownFields(Consumer<String> listener) {
            this.listener = listener;
        }

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object target,
                String name)
                throws IOException {
            // "type" and header fields are read before; the bound keeps a hostile file from filling the memory.
            if (!name.equals("type") && seen.size() < 100 && seen.add(name)) {
                listener.accept(name);
            }
            parser.skipChildren();
            return true;
        }
    }

    /** Takes a text from the buffer that it was read into; as a string it would be compressed and expanded again. */
    private static final class BodyReader extends JsonDeserializer<CharSequence> {
        @Override
        public CharSequence deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return StringDeserializer.instance.deserialize(parser, context);
            }
            Optional<Utf8Text> encoded =
                    Utf8Text.encode(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
            return encoded.isPresent() ? encoded.get() : parser.getText();
        }
    }

    private static final class InstantReader extends JsonDeserializer<Instant> {

        private static final String PATTERN = "0000-00-00T00:00:00.000Z";

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getValueAsString();
            if (!parser.currentToken().isScalarValue()
                    || text == null
                    || parser.currentToken().isNumeric()) {
                return (Instant) context.handleUnexpectedToken(Instant.class, parser);
            }
            try {
                return isExact(text) ? exact(text) : Instant.parse(text);
            } catch (DateTimeException e) {
                return lenient(text, context);
            }
        }

        /** Whether the text has the form that an export has, {@code 2024-03-01T10:00:00.000Z}, up to its digits. */
        private static boolean isExact(String text) {
            if (text.length() != PATTERN.length()) {
                return false;
            }
            for (int i = 0; i < PATTERN.length(); i++) {
                char c = text.charAt(i);
                if (PATTERN.charAt(i) == '0' ? c < '0' || c > '9' : c != PATTERN.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        /** Ten times as fast as the general parser, which shows when there are a million times. */
        private static Instant exact(String text) {
            return LocalDateTime.of(
                            number(text, 0, 4),
                            number(text, 5, 7),
                            number(text, 8, 10),
                            number(text, 11, 13),
                            number(text, 14, 16),
                            number(text, 17, 19),
                            number(text, 20, 23) * 1_000_000)
                    .toInstant(ZoneOffset.UTC);
        }

        private static int number(String text, int start, int end) {
            return Integer.parseInt(text, start, end, 10);
        }

        private static Instant lenient(String text, DeserializationContext context) throws IOException {
            try {
                if (text.matches("\\d{4}") || text.length() >= 7 && text.charAt(4) == '-') {
                    return Dates.parse(text, Instant.EPOCH).start();
                }
            } catch (ForumException e) {
                return (Instant) context.handleWeirdStringValue(Instant.class, text, e.getMessage());
            }
            return (Instant) context.handleWeirdStringValue(Instant.class, text, "not a time");
        }
    }

    private static final class ForeignIdReader extends JsonDeserializer<Entry.ForeignId> {
        @Override
        public Entry.ForeignId deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return switch (parser.currentToken()) {
                case VALUE_STRING, VALUE_NUMBER_INT -> new Entry.ForeignId(parser.getText());
                default -> (Entry.ForeignId) context.handleUnexpectedToken(Entry.ForeignId.class, parser);
            };
        }
    }
}
