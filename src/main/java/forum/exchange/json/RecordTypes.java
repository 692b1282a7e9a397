package forum.exchange.json;

import com.fasterxml.jackson.core.JsonToken;
import forum.exchange.Entry;
import java.util.Locale;
import java.util.Map;

/** What the sections of a document and the types of records are called, and what each of them holds. */
final class RecordTypes {

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

    private RecordTypes() {}

    static boolean isSection(String name) {
        return SECTIONS.containsKey(name);
    }

    /** Whether a field with such a value makes a document of what it stands in; a question has tags too. */
    static boolean isOfDocument(String field, JsonToken value) {
        return value == JsonToken.START_OBJECT && field.equals("forum")
                || value == JsonToken.START_ARRAY && isSection(field) && !field.equals("tags");
    }

    /** What the records of a section are; null when there is no such section. */
    static Class<? extends Entry> ofSection(String name) {
        return SECTIONS.get(name);
    }

    /** What a record of this type is; null when there is no such type. */
    static Class<? extends Entry> ofType(String word) {
        return TYPES.get(word);
    }

    /** What to tell of a type that is not known. */
    static String unknown(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "answer", "comment" ->
                "an " + word.toLowerCase(Locale.ROOT) + " stands alone; put it inside its question";
            default -> "type '" + word + "' is not known; use forum, user, category, tag or question";
        };
    }
}
