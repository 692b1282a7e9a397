package forum.exchange.csv;

import forum.exchange.BadRecordException;
import forum.exchange.WrittenDate;
import forum.model.Format;
import forum.model.State;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the texts of cells mean. */
final class Cells {

    /** Stands where the bytes of the file were no text. */
    static final char NO_TEXT = '\uffff';

    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "✓", "✔");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "-");

    /** What a row is. */
    enum Kind {
        QUESTION,
        ANSWER,
        COMMENT
    }

    private Cells() {}

    /**
     * Checks the text of a cell, which is not blank.
     *
     * @throws BadRecordException when it is none, or not what the column holds
     */
    static void check(Column column, String text) {
        try {
            checkText(text);
            String word = text.strip();
            switch (column) {
                case TYPE -> kind(word);
                case CREATED_AT, ANSWERED_AT -> time(word);
                case UPVOTES, DOWNVOTES, VIEWS -> count(word);
                case SCORE -> number(word);
                case FORMAT -> format(word);
                case STATE -> state(word);
                default -> {}
            }
        } catch (BadRecordException e) {
            throw new BadRecordException(column.word() + ": " + e.getMessage());
        }
    }

    private static void checkText(String text) {
        if (text.indexOf(NO_TEXT) >= 0) {
            throw new BadRecordException("holds what is not text in UTF-8; save the table as CSV in UTF-8");
        }
        if (text.indexOf('\0') >= 0) {
            throw new BadRecordException("holds a NUL character");
        }
    }

    static Kind kind(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (Kind kind : Kind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            if (lower.equals(name) || lower.equals(name.substring(0, 1))) {
                return kind;
            }
        }
        throw new BadRecordException("'" + shorten(word) + "' is none of question, answer, comment");
    }

    static Instant time(String text) {
        return WrittenDate.parse(text);
    }

    static int count(String text) {
        int count = number(text);
        if (count < 0) {
            throw new BadRecordException("'" + shorten(text) + "' is less than 0");
        }
        return count;
    }

    /** A number that may be less than 0, and can be turned round. */
    static int number(String text) {
        try {
            return Math.negateExact(Math.negateExact(Integer.parseInt(text)));
        } catch (NumberFormatException | ArithmeticException e) {
            throw new BadRecordException("'" + shorten(text) + "' is not a whole number within range");
        }
    }

    static String format(String word) {
        return oneOf(word, Arrays.stream(Format.values()).map(Format::word).toList());
    }

    static String state(String word) {
        return oneOf(word, Arrays.stream(State.values()).map(State::word).toList());
    }

    /** Whether the text says yes; null when it says neither yes nor no. */
    static Boolean truth(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Boolean.TRUE : NO.contains(word) ? Boolean.FALSE : null;
    }

    /** Tags as one cell. */
    static String joined(List<String> tags) {
        String joined = String.join(", ", tags);
        return joined.contains(",") || !joined.contains(";") ? joined : joined + ",";
    }

    /** The tags in a cell, between blanks and commas or, where there is no comma, semicolons. */
    static List<String> tags(String text) {
        return Arrays.stream(text.split(text.contains(",") ? "[,\\s]+" : "[;\\s]+"))
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toList());
    }

    private static String oneOf(String text, List<String> words) {
        String word = text.toLowerCase(Locale.ROOT);
        if (!words.contains(word)) {
            throw new BadRecordException("'" + shorten(text) + "' is none of " + String.join(", ", words));
        }
        return word;
    }

    private static String shorten(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
