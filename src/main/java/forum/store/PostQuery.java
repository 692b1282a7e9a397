package forum.store;

import forum.model.Kind;
import forum.model.PostId;
import forum.model.State;
import forum.query.Query;
import forum.query.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Turns a query into SQL. Where few posts pass a filter it starts from those; where many do it walks along the index of
 * the wanted order and stops when the page is full. Either way a page of a million posts is there at once.
 */
public final class PostQuery {

    /** Up to this many posts of a tag, user or category are fetched and sorted; more are found along the order. */
    private static final int FEW = 2_000;

    /**
     * A query whose names were found in the store.
     *
     * @param category the path of the category
     * @param author the number of the user
     * @param after the post after which the page starts
     */
    public record Resolved(Query query, Optional<String> category, Optional<Long> author, Optional<PostId> after) {}

    private final Sql sql;

    /** Works on this connection. */
    public PostQuery(Sql sql) {
        this.sql = sql;
    }

    /** The page that the query asks for. */
    public Found find(Resolved wanted) {
        int limit = wanted.query().limit();
        List<PostId> ids = page(wanted, conditions -> {});
        boolean more = limit > 0 && ids.size() > limit;
        return new Found(more ? ids.subList(0, limit) : ids, more);
    }

    /** The page that the query asks for under further conditions, and the post after it when there is one. */
    List<PostId> page(Resolved wanted, Consumer<Conditions> further) {
        Statement statement = statement(wanted, further);
        return sql.list(statement.sql(), row -> new PostId(row.number(1)), statement.values());
    }

    /** A statement with what is bound to it. */
    record Statement(String sql, Object[] values) {}

    /** The statement that finds this page. */
    Statement statement(Resolved wanted, Consumer<Conditions> further) {
        Conditions conditions = conditions(wanted);
        further.accept(conditions);
        Order order = Order.of(wanted.query().sort());
        wanted.after().ifPresent(post -> conditions.add(order.after(), post.value()));
        long most = wanted.query().limit() == 0 ? -1 : wanted.query().limit() + 1L;
        return new Statement(
                "select p.id from post p where " + conditions.sql() + " order by " + order.by() + " limit ?",
                conditions.values(List.of(), List.of(most)));
    }

    /** The conditions on a post with the alias p, but for the words and the page. */
    Conditions conditions(Resolved wanted) {
        Query query = wanted.query();
        Conditions conditions = new Conditions();
        kinds(conditions, query.kinds());
        states(conditions, query.states());
        boolean started = author(conditions, wanted, false);
        started = tags(conditions, query, started);
        started = category(conditions, wanted, started);
        if (!started) {
            replies(conditions, query);
        }
        flags(conditions, query);
        query.minScore().ifPresent(score -> conditions.add("p.score >= ?", score));
        query.maxScore().ifPresent(score -> conditions.add("p.score <= ?", score));
        query.since().ifPresent(time -> conditions.add("p.created_at >= ?", time.toEpochMilli()));
        query.until().ifPresent(time -> conditions.add("p.created_at < ?", time.toEpochMilli()));
        return conditions;
    }

    /** Written as the indexes are, which hold visible questions only. */
    private static void kinds(Conditions conditions, Set<Kind> kinds) {
        if (kinds.size() == 1) {
            conditions.add("p.kind = '" + kinds.iterator().next().word() + "'");
        } else {
            conditions.add(in("p.kind", kinds.stream().map(Kind::word).toList()));
        }
    }

    /** Lets a list of answers or comments walk along the index of their time, which SQLite else does not see fit. */
    private static void replies(Conditions conditions, Query query) {
        boolean byTime = query.sort() == Sort.RECENT || query.sort() == Sort.RELEVANCE;
        if (byTime && query.kinds().size() == 1 && !query.kinds().contains(Kind.QUESTION)) {
            conditions.add("p.kind <> 'question'");
        }
    }

    private static void states(Conditions conditions, Set<State> states) {
        List<String> unseen = new ArrayList<>();
        for (State state : states) {
            if (state != State.VISIBLE) {
                unseen.add(state.word());
            }
        }
        if (unseen.isEmpty()) {
            conditions.add("p.shown = 1");
        } else if (states.contains(State.VISIBLE)) {
            conditions.add("(p.shown = 1 or " + in("p.state", unseen) + ")");
        } else {
            conditions.add(in("p.state", unseen));
        }
    }

    /** Returns whether the query starts from the few posts of the author. */
    private boolean author(Conditions conditions, Resolved wanted, boolean started) {
        if (wanted.author().isEmpty()) {
            return started;
        }
        long user = wanted.author().get();
        boolean few = !started && isFew("""
                select 1 from post p join user u on u.id = p.author_id where u.survivor_id = ?
                """, user);
        conditions.add((few ? "" : "+") + "p.author_id in (select id from user where survivor_id = ?)", user);
        return started || few;
    }

    private boolean tags(Conditions conditions, Query query, boolean alreadyStarted) {
        boolean started = alreadyStarted;
        for (String tag : query.tags()) {
            List<Long> ids = tagIds(tag);
            String json = Conditions.json(ids);
            boolean few = !started && isFew("""
                    select 1 from post_tag where tag_id in (select value from json_each(?))
                    """, json);
            if (few) {
                conditions.add(query.kinds().equals(Set.of(Kind.QUESTION)) ? TAGGED : BELOW_TAGGED, json);
                started = true;
            } else {
                conditions.add(CARRIES, json);
            }
        }
        for (String tag : query.notTags()) {
            conditions.add("not " + CARRIES, Conditions.json(tagIds(tag)));
        }
        return started;
    }

    private static final String TAGGED =
            "p.id in (select post_id from post_tag where tag_id in (select value from json_each(?)))";

    private static final String BELOW_TAGGED = """
            p.id in (
                with
                    question (id) as (
                        select post_id from post_tag where tag_id in (select value from json_each(?))),
                    child (id) as (select c.id from question q cross join post c on c.parent_id = q.id)
                select id from question
                union all
                select id from child
                union all
                select c.id from child a cross join post c on c.parent_id = a.id)
            """;

    private static final String CARRIES = """
            exists (
                select 1
                from json_each(?) t join post_tag pt on pt.tag_id = t.value and pt.shown in (0, 1)
                where pt.post_id = p.question_id)
            """;

    private List<Long> tagIds(String name) {
        return sql.list("""
                select m.id
                from tag t join tag m on m.survivor_id = t.survivor_id
                where t.name = ?
                """, row -> row.number(1), name);
    }

    /** Returns whether the query starts from few posts. */
    private boolean category(Conditions conditions, Resolved wanted, boolean started) {
        if (wanted.category().isEmpty()) {
            return started;
        }
        String path = wanted.category().get();
        String json = Conditions.json(sql.list("""
                select c.id
                from category c join category s on s.id = c.survivor_id
                where s.path = ?1 or substr(s.path, 1, length(?1) + 1) = ?1 || '/'
                """, row -> row.number(1), path));
        if (wanted.query().kinds().equals(Set.of(Kind.QUESTION))) {
            boolean few = !started && isFew("""
                    select 1 from post where kind = 'question' and category_id in (select value from json_each(?))
                    """, json);
            conditions.add((few ? "" : "+") + "p.category_id in (select value from json_each(?))", json);
            return started || few;
        } else {
            conditions.add("""
                    (select q.category_id from post q where q.id = p.question_id) in (select value from json_each(?))
                    """, json);
            return started;
        }
    }

    private static void flags(Conditions conditions, Query query) {
        boolean ofQuestions = query.unanswered().isPresent() || query.closed().isPresent();
        if (ofQuestions && !query.kinds().equals(Set.of(Kind.QUESTION))) {
            conditions.add("p.kind = 'question'"); // nor is an answer unanswered, or open
        }
        query.unanswered()
                .ifPresent(sense -> conditions.add(
                        switch (sense) {
                            case NONE -> "p.answer_count = 0 and p.closed is null";
                            case SELECTED -> "p.accepted_id is null and p.closed is null";
                            case UPVOTED -> "p.best_answer_score = 0 and p.closed is null";
                        }));
        if (query.answered()) {
            conditions.add("p.answer_count > 0");
        }
        if (query.flagged()) {
            conditions.add("p.flags > 0");
        }
        query.closed().ifPresent(closed -> conditions.add(closed ? "p.closed is not null" : "p.closed is null"));
        query.accepted().ifPresent(accepted -> conditions.add((accepted ? "" : "not ") + ACCEPTED));
    }

    private static final String ACCEPTED = """
            (p.accepted_id is not null or exists (
                select 1 from post q where q.id = p.question_id and q.accepted_id = p.id))
            """;

    private boolean isFew(String rows, Object value) {
        return sql.one("select count(*) from (" + rows + " limit " + (FEW + 1) + ")", row -> row.integer(1), value)
                <= FEW;
    }

    private static String in(String column, List<String> words) {
        return column + " in ('" + String.join("', '", words) + "')";
    }

    /** A total order: its columns, all descending, and the condition to come after a post in it. */
    private record Order(List<String> columns) {

        private static Order of(Sort sort) {
            return new Order(
                    switch (sort) {
                        case RECENT, RELEVANCE -> List.of("created_at", "id");
                        case HOT -> List.of("hotness", "id");
                        case VOTES -> List.of("score", "created_at", "id");
                        case ANSWERS -> List.of("answer_count", "created_at", "id");
                        case VIEWS -> List.of("views", "created_at", "id");
                        case ACTIVITY -> List.of("active_at", "id");
                    });
        }

        private String by() {
            return "p." + String.join(" desc, p.", columns) + " desc";
        }

        private String after() {
            return "(p." + String.join(", p.", columns) + ") < (select " + String.join(", ", columns)
                    + " from post where id = ?)";
        }
    }
}
