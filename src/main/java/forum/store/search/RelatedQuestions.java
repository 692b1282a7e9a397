package forum.store.search;

import forum.model.Post;
import forum.model.PostId;
import forum.query.FullText;
import forum.query.Term;
import forum.rules.Option;
import forum.rules.SameWords;
import forum.rules.Settings;
import forum.rules.Similarity;
import forum.store.Sql;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds questions that share words of the title, tags or the category with another. */
public final class RelatedQuestions {

    /** What more questions than this have in common counts for nothing. */
    private static final int COMMON = 10_000;

    private static final String WITH_WORD = """
            select p.id
            from search cross join post p on p.id = search.rowid
            where search match ? and p.kind = 'question' and p.shown = 1
            limit
            """ + COMMON;
    private static final String WITH_TAG = """
            select pt.post_id
            from tag t join tag m on m.survivor_id = t.survivor_id
                join post_tag pt on pt.tag_id = m.id and pt.shown = 1
            where t.name = ?
            limit
            """ + COMMON;
    private static final String IN_CATEGORY = """
            select p.id
            from category s join category c on c.survivor_id = s.id join post p on p.category_id = c.id
            where s.path = ? and p.kind = 'question' and p.shown = 1
            limit
            """ + COMMON;

    /** What another question has in common: for each thing, how many questions have it. */
    private static final class Common {
        private final List<Long> words = new ArrayList<>();
        private final List<Long> tags = new ArrayList<>();
        private long category;

        private double score(long id) {
            return Similarity.score(words, tags, category, id);
        }
    }

    private final Sql sql;
    private final Settings settings;

    /** Works on this connection. */
    public RelatedQuestions(Sql sql, Settings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    /** The questions most like this one, best first. */
    public List<PostId> find(Post.Question question, Integer limit) {
        String category =
                question.category() == null ? null : question.category().path();
        Map<Long, Common> others = others(question.title(), question.tags(), category);
        others.remove(question.id().value());
        return best(others, limit);
    }

    /**
     * The questions most like one that is not asked yet, best first.
     *
     * @param category its path, null for none
     */
    public List<PostId> find(String title, List<String> tags, String category) {
        return best(others(title, tags, category), null);
    }

    private Map<Long, Common> others(String title, List<String> tags, String category) {
        Map<Long, Common> others = new HashMap<>();
        Arrays.stream(SameWords.of(title).split(" "))
                .distinct()
                .forEach(word -> FullText.match(List.of(new Term.Word(word, false)))
                        .ifPresent(match -> note(others, WITH_WORD, "title : " + match, (c, n) -> c.words.add(n))));
        tags.forEach(tag -> note(others, WITH_TAG, tag, (common, n) -> common.tags.add(n)));
        if (category != null) {
            note(others, IN_CATEGORY, category, (common, n) -> common.category = n);
        }
        return others;
    }

    /**
     * Those that have enough in common.
     *
     * @param limit 0 for all, null for what the options say
     */
    private List<PostId> best(Map<Long, Common> others, Integer limit) {
        long most = limit == null ? settings.number(Option.PAGE_SIZE_RELATED_QS) : limit == 0 ? others.size() : limit;
        double threshold = Similarity.threshold(settings);
        return others.entrySet().stream()
                .map(other -> Map.entry(other.getKey(), other.getValue().score(other.getKey())))
                .filter(other -> other.getValue() >= threshold)
                .sorted(Map.Entry.<Long, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .limit(most)
                .map(other -> new PostId(other.getKey()))
                .toList();
    }

    @FunctionalInterface
    private interface Note {
        void add(Common common, long questions);
    }

    private void note(Map<Long, Common> others, String query, String value, Note note) {
        List<Long> ids = sql.list(query, row -> row.number(1), value);
        if (ids.size() < COMMON) {
            ids.forEach(id -> note.add(others.computeIfAbsent(id, key -> new Common()), ids.size()));
        }
    }
}
