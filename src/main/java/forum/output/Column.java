package forum.output;

import forum.output.text.Meaning;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * One named field of a record, in tables and in JSON.
 *
 * @param name the JSON name, which {@code --fields} takes too
 * @param heading what stands above it in a table
 * @param type what its values are
 * @param value the value for programs: null, or what the type says
 * @param face the text for people, null when it follows from the value; of a list, what stands for an empty one. A table
 *     may shorten it
 * @param meaning decides the colour, null for none
 * @param spare whether a table does without it where there is not room for all
 */
public record Column<T>(
        String name,
        String heading,
        Type type,
        Function<T, Object> value,
        Function<T, String> face,
        Meaning meaning,
        boolean spare) {

    /** What the values of a column are. */
    public enum Type {
        /** A {@link String}, which a table may shorten. */
        TEXT,
        /** A {@link String} that people wrote in a post; a table leaves out censored words, and may shorten it. */
        PROSE,
        /** A {@link String} whose face has marks around what matched, as {@link forum.model.Hit} describes. */
        SNIPPET,
        /** A {@link Number}. */
        NUMBER,
        /** A {@link Number} above and below 0, coloured by its sign. */
        SCORE,
        /** A {@link Boolean}. */
        TRUTH,
        /** An {@link java.time.Instant}. */
        TIME,
        /** A {@link List} of strings, which a table may shorten. */
        LIST,
        /** A {@link Number} or {@link String} by which a person names the record. */
        ID,
        /** {@link Rows} of another view, in JSON only. */
        RECORDS
    }

    /** Records inside a record, such as the answers of a question. */
    record Rows<U>(View<U> view, List<U> items) {}

    /** A column with a heading that follows from its name. */
    public static <T> Column<T> of(String name, Type type, Function<T, Object> value) {
        return new Column<>(name, upper(name), type, value, null, null, false);
    }

    /** A column that holds records of another view. */
    public static <T, U> Column<T> records(String name, View<U> view, Function<T, List<U>> items) {
        return of(name, Type.RECORDS, item -> new Rows<>(view, items.apply(item)));
    }

    /** The same column under another heading. */
    public Column<T> under(String newHeading) {
        return new Column<>(name, newHeading, type, value, face, meaning, spare);
    }

    /** The same column with a text of its own for people. */
    public Column<T> shownAs(Function<T, String> newFace) {
        return new Column<>(name, heading, type, value, newFace, meaning, spare);
    }

    /** The same column in the colour of this meaning. */
    public Column<T> in(Meaning newMeaning) {
        return new Column<>(name, heading, type, value, face, newMeaning, spare);
    }

    /** The same column, which a table does without where there is not room for all. */
    public Column<T> unlessNarrow() {
        return new Column<>(name, heading, type, value, face, meaning, true);
    }

    /** The same column of a record that holds this one. */
    public <U> Column<U> inside(Function<U, T> part) {
        Function<U, String> wholeFace = face == null ? null : part.andThen(face);
        return new Column<>(name, heading, type, part.andThen(value), wholeFace, meaning, spare);
    }

    /** What stands before it where a record has a line for each field. */
    String label() {
        return heading.toLowerCase(Locale.ROOT);
    }

    /** Whether a table may shorten what stands in the column. */
    boolean isFlexible() {
        return type == Type.TEXT || type == Type.PROSE || type == Type.SNIPPET || type == Type.LIST;
    }

    /** Whether what stands in the column ends at its right edge. */
    boolean isRightAligned() {
        return type == Type.NUMBER || type == Type.SCORE || type == Type.ID && meaning == Meaning.ID;
    }

    /** {@code createdAt} becomes {@code CREATED AT}. */
    private static String upper(String name) {
        StringBuilder heading = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            heading.append(Character.isUpperCase(c) ? " " + c : String.valueOf(Character.toUpperCase(c)));
        }
        return heading.toString();
    }
}
