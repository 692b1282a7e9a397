package forum.exchange.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import forum.exchange.Entry;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Says in a sentence of ours what Jackson found wrong. */
public final class JsonErrors {

    private static final int SHOWN = 60;
    private static final String REPEATED = "Duplicate field ";

    private JsonErrors() {}

    static String sentence(JsonProcessingException e) {
        if (e instanceof JsonEOFException) {
            return "the file ends in the middle of a record";
        }
        if (e instanceof StreamConstraintsException) {
            return tooLarge(e.getOriginalMessage());
        }
        if (e.getCause() instanceof StreamConstraintsException constraints) {
            return sentence(constraints);
        }
        if (e instanceof JsonMappingException mapping && e.getCause() instanceof InputCoercionException) {
            return path(mapping) + "expected " + expected(Long.class);
        }
        if (e instanceof InvalidFormatException format) {
            return path(format) + "'" + shorten(String.valueOf(format.getValue())) + "' is not "
                    + expected(format.getTargetType());
        }
        if (e instanceof MismatchedInputException mismatch) {
            return path(mismatch) + "expected " + expected(mismatch.getTargetType());
        }
        if (e instanceof JsonMappingException mapping) {
            return path(mapping) + firstLine(mapping.getOriginalMessage());
        }
        if (e.getOriginalMessage().startsWith(REPEATED)) {
            return "field " + shorten(e.getOriginalMessage().substring(REPEATED.length())) + " stands twice";
        }
        return notJson(e);
    }

    /** Says why the text is no JSON; where what does not end there began is of no help to anybody. */
    public static String notJson(JsonProcessingException e) {
        return "not valid JSON: "
                + firstLine(e.getOriginalMessage().replaceFirst(" \\(for \\w+ starting at \\[[^]]*]\\)", ""));
    }

    private static String tooLarge(String message) {
        if (message.contains("nesting")) {
            return "brackets are nested too deeply";
        }
        if (message.startsWith("Number")) {
            return "a number is too long";
        }
        return message.startsWith("Name")
                ? "the name of a field is too long"
                : "a text is too long: at most 8 MB are taken";
    }

    private static String expected(Class<?> type) {
        if (type == Instant.class) {
            return "a time such as 2024-03-01T10:00:00Z";
        }
        if (type == Integer.class || type == Long.class || type == int.class || type == long.class) {
            return "a whole number within range";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        if (type == String.class) {
            return "a text in quotation marks";
        }
        if (type == Entry.ForeignId.class) {
            return "a text or a whole number";
        }
        if (type != null && Collection.class.isAssignableFrom(type)) {
            return "a list in brackets";
        }
        return type != null && Map.class.isAssignableFrom(type) ? "named values in braces" : "a record in braces";
    }

    /** Where in the record, such as {@code answers[2].votes[0].value: }. */
    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : e.getPath()) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.isEmpty() ? "" : shorten(path.toString()) + ": ";
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return shorten(end < 0 ? message : message.substring(0, end));
    }

    private static String shorten(String text) {
        return text.length() > 3 * SHOWN ? text.substring(0, 3 * SHOWN) + "…" : text;
    }
}
