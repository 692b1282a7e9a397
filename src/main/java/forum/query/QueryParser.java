package forum.query;

import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the search language: words, {@code "phrases"}, {@code prefix*}, {@code -not}, and the filters {@code tag:
 * category: user: is: score: created:}, whose values may stand in quotation marks. Free text is never an error, whatever
 * its punctuation; a known filter with a value it cannot have is.
 */
public final class QueryParser {

    /** A word and a colon with something behind it, but not the beginning of an address. */
    private static final Pattern STRANGE = Pattern.compile("\\p{L}{2,}:(?=[^:/])");

    private QueryParser() {}

    /** All filters of the language; those whose value is free end with their colon. */
    public static List<String> filters() {
        return Filters.words();
    }

    /** What stands before the values of filters, with its colon. */
    public static List<String> filterNames() {
        return Filters.names();
    }

    /**
     * Reads a search for visible questions.
     *
     * @param now what {@code created:7d} counts from
     * @throws forum.model.ForumException of kind usage when a filter has a value it cannot have
     */
    public static Query parse(String text, Instant now) {
        return parse(text, Query.allQuestions(), now);
    }

    /** Reads a search that narrows another query; what it says of kinds and states replaces what that one says. */
    public static Query parse(String text, Query base, Instant now) {
        QueryBuilder query = base.with();
        Filters filters = new Filters(query, now);
        for (Token token : Token.split(text)) {
            if (token.filter().isEmpty()) {
                query.term(term(token));
            } else {
                filters.add(token);
            }
        }
        filters.finish();
        return query.build();
    }

    /** What looks like filters in a search but are none, such as {@code author:}, so that their words are looked for. */
    public static List<String> strangeFilters(String text) {
        return Token.split(text).stream()
                .filter(token -> token.filter().isEmpty() && !token.quoted())
                .map(token -> STRANGE.matcher(token.value()))
                .filter(Matcher::lookingAt)
                .map(Matcher::group)
                .distinct()
                .toList();
    }

    private static Term term(Token token) {
        String text = token.value();
        if (token.quoted()) {
            return new Term.Phrase(text, token.negated());
        }
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '*') {
            end--;
        }
        return end > 0 && end < text.length()
                ? new Term.Prefix(text.substring(0, end), token.negated())
                : new Term.Word(text, token.negated());
    }
}
