package forum.store.search;

import forum.model.Hit;
import forum.model.PostId;
import forum.query.FullText;
import forum.query.Query;
import forum.query.Sort;
import forum.query.Term;
import forum.store.Sql;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds posts by their words, questions also by those of their tags and of the note that they were closed with. Ranks by
 * bm25 with the title above the body and, as in Question2Answer, a tag above the title. Ranking reads every match, so where there
 * are very many only the newest are ranked, and those with all words in the title: a search for common words on a
 * million posts is answered at once, and one for rare words is exact.
 */
public final class TextSearch {

    /** Of a word in the title, the body, the tags and the closing note. */
    private static final String WEIGHTS = "10.0, 1.0, 20.0, 1.0";

    /** Where to look for a part to show: in the body, since the title is shown anyway, then in the title, then anywhere. */
    private static final List<Integer> SNIPPET_COLUMNS = List.of(1, 0, -1);

    /** The greatest number of matches that are ranked. */
    private static final int RANKED = 1_000;

    /** The length of a snippet in words. */
    private static final int SNIPPET = 16;

    /**
     * Posts found, best first, each with the part of its text that matched.
     *
     * @param more whether there are more
     */
    public record Result(Map<PostId, String> snippets, boolean more) {}

    private static final String FROM = " from search cross join post p on p.id = search.rowid where ";

    private final Sql sql;

    /** Works on this connection. */
    public TextSearch(Sql sql) {
        this.sql = sql;
    }

    /** The page that the query asks for; one without words is a list, the newest first. */
    public Result find(PostQuery.Resolved wanted) {
        Found found = ids(wanted);
        String match = match(wanted.query().terms()).orElse(null);
        return new Result(match == null ? withoutSnippets(found.ids()) : snippets(match, found.ids()), found.more());
    }

    /** The same without the parts that matched, which take longer to find than the posts where many words match. */
    public Found ids(PostQuery.Resolved wanted) {
        Query query = wanted.query();
        Optional<String> match = match(query.terms());
        List<PostId> ids;
        if (match.isPresent()) {
            Conditions conditions = new PostQuery(sql).conditions(wanted);
            ids = query.sort() == Sort.RELEVANCE
                    ? byRelevance(match.get(), conditions, query, wanted.after())
                    : inOrder(match.get(), wanted);
        } else if (!query.terms().isEmpty() && query.terms().stream().noneMatch(Term::negated)) {
            ids = List.of();
        } else {
            ids = unmatched(wanted);
        }
        boolean more = query.limit() > 0 && ids.size() > query.limit();
        return new Found(more ? ids.subList(0, query.limit()) : ids, more);
    }

    private Optional<String> match(List<Term> terms) {
        return FullText.match(terms, new TagSynonyms(sql)::of);
    }

    private record Scored(PostId id, double score) {}

    /** bm25 is the smaller the better. */
    private static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingDouble(Scored::score).thenComparing(Scored::id, Comparator.reverseOrder());

    private List<PostId> byRelevance(String match, Conditions conditions, Query query, Optional<PostId> after) {
        List<Scored> newest = rank(match, conditions, Long.MAX_VALUE);
        List<Scored> ranked = new ArrayList<>(newest);
        if (newest.size() == RANKED) {
            long oldest = newest.get(RANKED - 1).id().value();
            ranked.addAll(rank("title : (" + match + ")", conditions, oldest - 1));
        }
        List<PostId> ids = ranked.stream().sorted(BEST_FIRST).map(Scored::id).toList();
        int start = after.map(post -> ids.indexOf(post) + 1).orElse(0);
        int end = query.limit() == 0 ? ids.size() : Math.min(ids.size(), start + query.limit() + 1);
        return ids.subList(start, end);
    }

    /** The newest that match and have no greater number than this one, newest first. */
    private List<Scored> rank(String match, Conditions conditions, long last) {
        return sql.list(
                "select p.id, bm25(search, " + WEIGHTS + ")" + FROM
                        + "search match ? and search.rowid <= ? and " + conditions.sql()
                        + " order by search.rowid desc limit " + RANKED,
                row -> new Scored(new PostId(row.number(1)), row.fraction(2)),
                conditions.values(List.of(match, last), List.of()));
    }

    private List<PostId> inOrder(String match, PostQuery.Resolved wanted) {
        PostQuery posts = new PostQuery(sql);
        String matching = "p.id in (select rowid from search where search match ?)";
        boolean few = posts.isFew("select 1 from search where search match ?", match);
        return posts.page(wanted, conditions -> conditions.add(few, matching, match));
    }

    /** Without a word to look for: the posts that pass the filters and hold none of the unwanted words. */
    private List<PostId> unmatched(PostQuery.Resolved wanted) {
        return new PostQuery(sql).page(wanted, conditions -> {
            for (Term term : wanted.query().terms()) {
                match(List.of(term.opposite()))
                        .ifPresent(match ->
                                conditions.add("p.id not in (select rowid from search where search match ?)", match));
            }
        });
    }

    private static Map<PostId, String> withoutSnippets(List<PostId> ids) {
        Map<PostId, String> snippets = new LinkedHashMap<>();
        ids.forEach(id -> snippets.put(id, ""));
        return snippets;
    }

    private Map<PostId, String> snippets(String match, List<PostId> ids) {
        Map<PostId, String> snippets = new LinkedHashMap<>();
        ids.forEach(id -> snippets.put(id, snippet(match, id)));
        return snippets;
    }

    private String snippet(String match, PostId id) {
        return SNIPPET_COLUMNS.stream()
                .map(column -> snippet(match, id, column))
                .filter(snippet -> snippet.indexOf(Hit.MATCH_START) >= 0)
                .findFirst()
                .orElse("");
    }

    private String snippet(String match, PostId id, int column) {
        return sql.findOne(
                        "select snippet(search, ?, ?, ?, '…', " + SNIPPET
                                + ") from search where search match ? and rowid = ?",
                        row -> row.text(1),
                        column,
                        String.valueOf(Hit.MATCH_START),
                        String.valueOf(Hit.MATCH_END),
                        match,
                        id.value())
                .orElse("");
    }
}
