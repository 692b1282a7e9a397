package forum.exchange.schemaorg;

import forum.exchange.BadRecordException;
import forum.exchange.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A thing with properties, each of which has any number of values: texts and other things. */
final class Thing {

    /** What a value that only names another thing is kept as, until that is asked for. */
    private record Reference(String id) {}

    private final Place place;
    private final Function<String, Thing> others;
    private final Set<String> types = new HashSet<>();
    private final Map<String, List<Object>> properties = new LinkedHashMap<>();
    private String id;

    /**
     * A thing about which nothing is known.
     *
     * @param place where it stands
     * @param others finds the thing with an id, or null
     */
    Thing(Place place, Function<String, Thing> others) {
        this.place = place;
        this.others = others;
    }

    /** A name of schema.org without what says that it is one. */
    static String local(String name) {
        return name.replaceFirst("^(https?://schema\\.org/|schema:)", "");
    }

    Place place() {
        return place;
    }

    /** What it is called, as a URL most often; null when nothing is said. */
    String id() {
        return id;
    }

    void setId(String id) {
        this.id = id.strip();
    }

    void addType(String type) {
        types.add(local(type));
    }

    boolean is(String type) {
        return types.contains(type);
    }

    void add(String property, Object value) {
        properties.computeIfAbsent(local(property), key -> new ArrayList<>()).add(value);
    }

    void addReference(String property, String id) {
        add(property, new Reference(id));
    }

    boolean has(String property) {
        return properties.containsKey(property);
    }

    /** Whether it names other things without saying what they are. */
    boolean refersToOthers() {
        return values().anyMatch(
                        value -> value instanceof Reference || value instanceof Thing thing && thing.refersToOthers());
    }

    private Stream<Object> values() {
        return properties.values().stream().flatMap(List::stream);
    }

    /** The first text that one of these properties has; null when there is none. */
    String text(String... names) {
        for (String name : names) {
            for (Object value : properties.getOrDefault(name, List.of())) {
                if (value instanceof String text && !text.isBlank()) {
                    return text;
                }
            }
        }
        return null;
    }

    /** All texts of a property, and the names of the things in it. */
    List<String> texts(String property) {
        return properties.getOrDefault(property, List.of()).stream()
                .map(value -> value instanceof Thing thing ? thing.text("name") : value instanceof String s ? s : null)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The things of a property. */
    List<Thing> things(String property) {
        return properties.getOrDefault(property, List.of()).stream()
                .map(value -> value instanceof Reference reference
                        ? others.apply(reference.id())
                        : value instanceof Thing thing ? thing : null)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * The number of a property; null when there is none.
     *
     * @throws BadRecordException when it is no whole number
     */
    Integer number(String property) {
        String text = text(property);
        if (text == null) {
            return null;
        }
        try {
            return Integer.valueOf(text.strip().replaceAll("(?<=[0-9])[,. \u00a0\u202f](?=[0-9]{3}([^0-9]|$))", ""));
        } catch (NumberFormatException e) {
            String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
            throw new BadRecordException(property + ": '" + shown + "' is not a whole number within range");
        }
    }
}
