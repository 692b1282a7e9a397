package forum.exchange.schemaorg;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import forum.exchange.EntrySink;
import forum.exchange.Place;
import forum.exchange.json.JsonErrors;
import forum.exchange.json.RecordWindow;
import forum.model.ForumException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads JSON-LD as a stream: one thing, an array or a graph of things, or one after another. Memory holds one thing at a
 * time; things that name others by their ids, and those others, are kept until the end, up to a bound.
 */
final class JsonLd {

    private static final int MAX_THING = 32 * 1024 * 1024;
    private static final int MAX_KEPT = 32 * 1024 * 1024;
    private static final int MAX_STRING = 8 * 1024 * 1024;
    private static final int MAX_DEPTH = 64;

    private final Place start;
    private final EntrySink sink;
    private final Questions questions;
    private final Map<String, Thing> kept = new HashMap<>();
    private final List<Thing> waiting = new ArrayList<>();
    private final JsonMapper mapper;
    private RecordWindow window;
    private long keptBytes;

    /**
     * Reads for this sink.
     *
     * @param start where in the file the text begins
     */
    JsonLd(Place start, EntrySink sink, Questions questions) {
        this.start = start;
        this.sink = sink;
        this.questions = questions;
        this.mapper = new JsonMapper(JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(MAX_STRING)
                        .maxNameLength(1000)
                        .build())
                .build());
    }

    /** Reads to the end, or to where it is no JSON. */
    void read(InputStream in) throws IOException {
        window = new RecordWindow(in, MAX_THING);
        try (JsonParser parser = mapper.getFactory().createParser(window)) {
            try {
                readRoots(parser);
            } catch (StreamConstraintsException e) {
                questions.reject(place(e.getLocation()), tooLarge(e));
            } catch (JsonEOFException e) {
                questions.reject(place(e.getLocation()), "the text ends in the middle of a thing");
            } catch (JsonProcessingException e) {
                questions.reject(place(e.getLocation()), JsonErrors.notJson(e));
            } catch (RecordWindow.Exceeded e) {
                questions.reject(
                        place(parser.currentLocation()), "a thing is larger than " + MAX_THING / (1024 * 1024) + " MB");
            }
        }
        waiting.forEach(questions::takeOnce);
    }

    private static String tooLarge(StreamConstraintsException e) {
        return e.getOriginalMessage().contains("nesting")
                ? "brackets are nested too deeply"
                : "a text, name or number is too long: at most 8 MB are taken";
    }

    private void readRoots(JsonParser parser) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                readDocument(parser);
            } else if (token == JsonToken.START_ARRAY) {
                readArray(parser);
            } else {
                sink.reject(place(parser.currentTokenLocation()), "expected a thing in braces");
            }
        }
    }

    private void readArray(JsonParser parser) throws IOException {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            window.mark(parser.currentTokenLocation().getByteOffset());
            if (token == JsonToken.START_OBJECT) {
                Place place = place(parser.currentTokenLocation());
                take(parser.readValueAsTree(), place);
            } else if (token == null) {
                return;
            } else {
                sink.reject(place(parser.currentTokenLocation()), "expected a thing in braces");
                parser.skipChildren();
            }
        }
    }

    /** A thing, or the graph that stands for many. */
    private void readDocument(JsonParser parser) throws IOException {
        window.mark(parser.currentTokenLocation().getByteOffset());
        Place place = place(parser.currentTokenLocation());
        ObjectNode rest = mapper.createObjectNode();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (name.equals("@graph") && value == JsonToken.START_ARRAY) {
                readArray(parser);
            } else if (name.equals("@graph") && value == JsonToken.START_OBJECT) {
                Place only = place(parser.currentTokenLocation());
                take(parser.readValueAsTree(), only);
            } else {
                rest.set(name, parser.readValueAsTree());
            }
        }
        take(rest, place);
    }

    private void take(JsonNode node, Place place) {
        Thing thing = thing(node, place);
        if (thing.refersToOthers() && Questions.isAbout(thing)) {
            waiting.add(thing);
            keep(thing, place, node);
        } else if (Questions.isAbout(thing)) {
            questions.take(thing);
        } else if (thing.id() != null) {
            keep(thing, place, node);
        }
    }

    private void keep(Thing thing, Place place, JsonNode node) {
        keptBytes += node.toString().length();
        if (keptBytes > MAX_KEPT) {
            throw ForumException.badInput(
                    place + ": things that name each other by their ids are larger than 32 MB together");
        }
        if (thing.id() != null) {
            kept.put(thing.id(), thing);
        }
    }

    private Thing thing(JsonNode node, Place place) {
        Thing thing = new Thing(place, kept::get);
        node.properties().forEach(field -> {
            switch (field.getKey()) {
                case "@id" -> {
                    if (field.getValue().isTextual()) {
                        thing.setId(field.getValue().textValue());
                    }
                }
                case "@type" -> each(field.getValue(), type -> thing.addType(type.asText()));
                case "@context", "@graph" -> {}
                default -> each(field.getValue(), value -> add(thing, field.getKey(), value, place));
            }
        });
        return thing;
    }

    private static void each(JsonNode value, Consumer<JsonNode> taker) {
        if (value.isArray()) {
            value.forEach(element -> each(element, taker));
        } else {
            taker.accept(value);
        }
    }

    private void add(Thing thing, String property, JsonNode value, Place place) {
        if (value.isObject() && value.has("@value")) {
            thing.add(property, value.get("@value").asText());
        } else if (value.isObject() && value.has("@list")) {
            each(value.get("@list"), element -> add(thing, property, element, place));
        } else if (value.isObject() && value.size() == 1 && value.path("@id").isTextual()) {
            thing.addReference(property, value.get("@id").textValue().strip());
        } else if (value.isObject()) {
            thing.add(property, thing(value, place));
        } else if (!value.isNull()) {
            thing.add(property, value.asText());
        }
    }

    private Place place(JsonLocation location) {
        if (location == null) {
            return start;
        }
        long line = Math.max(1, location.getLineNr());
        long column = Math.max(1, location.getColumnNr());
        return new Place(start.source(), start.line() + line - 1, line == 1 ? start.column() + column - 1 : column);
    }
}
