package forum.query;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * Turns what a person searches for into a match expression of SQLite's FTS5. Every text becomes a quoted string, so
 * that no character of it can be read as syntax.
 */
public final class FullText {

    private FullText() {}

    /** The match expression for terms that occur as they are written. */
    public static Optional<String> match(List<Term> terms) {
        return match(terms, term -> List.of());
    }

    /**
     * The match expression in which all wanted terms and none of the negated ones occur; empty when no term is wanted,
     * since FTS5 cannot search for what is not there.
     *
     * @param tags the tags in whose place the term stands
     */
    public static Optional<String> match(List<Term> terms, Function<Term, List<String>> tags) {
        StringJoiner wanted = new StringJoiner(" AND ", "(", ")").setEmptyValue("");
        StringJoiner unwanted = new StringJoiner(" OR ", " NOT (", ")").setEmptyValue("");
        for (Term term : terms) {
            if (hasToken(term.text())) {
                (term.negated() ? unwanted : wanted).add(anyOf(term, tags.apply(term)));
            }
        }
        return wanted.toString().isEmpty() ? Optional.empty() : Optional.of(wanted + unwanted.toString());
    }

    private static String anyOf(Term term, List<String> tags) {
        String written = quoted(term.text()) + (term instanceof Term.Prefix ? "*" : "");
        StringJoiner any = new StringJoiner(" OR ", "(" + written + " OR tags : (", "))").setEmptyValue(written);
        tags.stream().filter(FullText::hasToken).map(FullText::quoted).forEach(any::add);
        return any.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace('\0', ' ').replace("\"", "\"\"") + '"';
    }

    /**
     * Whether the tokenizer unicode61 finds a word in the text. One without, such as {@code &}, would match nothing and
     * so spoil the whole search.
     */
    private static boolean hasToken(String text) {
        return text.codePoints().anyMatch(FullText::isTokenCharacter);
    }

    private static boolean isTokenCharacter(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetter(codePoint)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || type == Character.PRIVATE_USE;
    }
}
