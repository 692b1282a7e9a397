package forum.exchange.parse;

import forum.exchange.BadRecordException;
import forum.model.ForumException;
import forum.model.Utf8Text;
import forum.rules.Tags;
import forum.rules.WellFormed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the fields of a record may hold, with the name of the field for the message. */
public final class Fields {

    private Fields() {}

    /** Tags as a record lists them, joined by spaces. */
    static String tags(List<String> tags) {
        try {
            tags.forEach(tag -> present(tag, "tags"));
            return String.join(" ", Tags.ofOthers(tags));
        } catch (ForumException e) {
            throw new BadRecordException("tags: " + e.getMessage());
        }
    }

    /**
     * The constant that this word stands for.
     *
     * @throws BadRecordException when there is none
     */
    public static <E extends Enum<E>> E oneOf(Class<E> type, String word, String field) {
        List<String> words = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String known = constant.name().toLowerCase(Locale.ROOT);
            if (known.equals(word)) {
                return constant;
            }
            words.add(known);
        }
        throw new BadRecordException(field + ": '" + shorten(word) + "' is none of " + String.join(", ", words));
    }

    /**
     * The text as it is, null for none.
     *
     * @throws BadRecordException when it cannot be stored
     */
    public static String text(String text, String field) {
        if (text != null && !WellFormed.holds(text)) {
            throw unfit(field);
        }
        return text;
    }

    /**
     * A text that may be long, as it is to be stored; null for none.
     *
     * @throws BadRecordException when it cannot be stored
     */
    static Utf8Text body(CharSequence body, String field) {
        if (body instanceof Utf8Text encoded) {
            if (!WellFormed.holds(encoded)) {
                throw unfit(field);
            }
            return encoded;
        }
        return body == null ? null : Utf8Text.of(text(body.toString(), field));
    }

    private static BadRecordException unfit(String field) {
        return new BadRecordException(field + ": holds a NUL character or half of a surrogate pair");
    }

    /**
     * The value as it is.
     *
     * @throws BadRecordException when it is missing
     */
    public static <T> T present(T value, String what) {
        if (value == null) {
            throw new BadRecordException(what + " is missing");
        }
        return value;
    }

    private static String shorten(String word) {
        return word.length() > 40 ? word.substring(0, 40) + "…" : word;
    }
}
