package forum.query;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Turns what a person searches for into a match expression of SQLite's FTS5. Every text becomes a quoted string, so
 * that no character of it can be read as syntax.
 */
public final class FullText {

    private FullText() {}

    /**
     * The match expression in which all wanted terms and none of the negated ones occur; empty when no term is wanted,
     * since FTS5 cannot search for what is not there.
     */
    public static Optional<String> match(List<Term> terms) {
        StringJoiner wanted = new StringJoiner(" ", "(", ")").setEmptyValue("");
        StringJoiner unwanted = new StringJoiner(" OR ", " NOT (", ")").setEmptyValue("");
        for (Term term : terms) {
            if (hasToken(term.text())) {
                (term.negated() ? unwanted : wanted).add(string(term));
            }
        }
        return wanted.toString().isEmpty() ? Optional.empty() : Optional.of(wanted + unwanted.toString());
    }

    private static String string(Term term) {
        String quoted = '"' + term.text().replace('\0', ' ').replace("\"", "\"\"") + '"';
        return term instanceof Term.Prefix ? quoted + "*" : quoted;
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
