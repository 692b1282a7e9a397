package forum.terminal.browse;

import forum.model.PostId;
import forum.query.Query;
import forum.query.QueryBuilder;
import forum.query.QueryParser;
import forum.query.Sort;
import forum.query.Term;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page of a list that the browser wants.
 *
 * @param filter as it was typed, in the language of {@link QueryParser}
 * @param sort empty for the usual one: the best match of words first, the newest first where there are none
 * @param after the post after which the page begins
 * @param limit the greatest number of posts
 */
public record Wanted(String filter, Optional<Sort> sort, Optional<PostId> after, int limit) {

    /** Shorter beginnings of words are looked for as whole words: too many words begin so. */
    private static final int LEAST_PREFIX = 3;

    /**
     * What is asked of the forum. The last word may be one that is still being typed, so it is looked for as the
     * beginning of a word.
     *
     * @param now what {@code created:7d} counts from
     * @throws forum.model.ForumException of kind usage when a filter has a value it cannot have
     */
    public Query query(Instant now) {
        Query parsed = QueryParser.parse(filter + (isInWord(filter) ? "*" : ""), now);
        boolean words = hasWords(parsed);
        Sort order =
                sort.filter(wanted -> words || wanted != Sort.RELEVANCE).orElse(words ? Sort.RELEVANCE : Sort.RECENT);
        QueryBuilder query = parsed.with().sort(order).limit(limit);
        return after.map(query::after).orElse(query).build();
    }

    /** Whether there are words to look for, and so a best match. */
    static boolean hasWords(Query query) {
        List<Term> terms = query.terms();
        return terms.stream().anyMatch(term -> !term.negated());
    }

    private static boolean isInWord(String text) {
        int start = text.length();
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean word = start == 0 || Character.isWhitespace(text.charAt(start - 1));
        return word && text.length() - start >= LEAST_PREFIX && !isQuoted(text);
    }

    private static boolean isQuoted(String text) {
        return text.chars().filter(c -> c == '"').count() % 2 == 1;
    }
}
