package forum.store.search;

import forum.model.Kind;
import forum.model.PostId;
import forum.model.State;
import forum.query.Query;
import forum.query.Sort;
import forum.store.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
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
        Query query = wanted.query();
        Conditions conditions = conditions(wanted);
        further.accept(conditions);
        boolean walks = !conditions.begun() && isByTime(query);
        boolean page = query.limit() > 0 && query.states().equals(Set.of(State.VISIBLE));
        if (walks && page && query.kinds().size() > 1) {
            return ofEachKind(wanted, further);
        }
        if (walks && query.kinds().size() == 1 && !query.kinds().contains(Kind.QUESTION)) {
            conditions.add(REPLIES);
        }
        PostOrder order = PostOrder.of(query);
        wanted.after().ifPresent(post -> conditions.add(order.after(), post.value()));
        return new Statement(
                "select p.id from post p where " + conditions.sql() + " order by " + order.by() + " limit ?",
                conditions.values(List.of(), List.of(most(query))));
    }

    /** Questions have an index of their time and replies another, so there is one walk for each kind. */
    private Statement ofEachKind(Resolved wanted, Consumer<Conditions> further) {
        StringJoiner walks = new StringJoiner(" union all ");
        List<Object> values = new ArrayList<>();
        for (Kind kind : wanted.query().kinds()) {
            Query query = wanted.query().with().kinds(Set.of(kind)).build();
            Statement walk =
                    statement(new Resolved(query, wanted.category(), wanted.author(), wanted.after()), further);
            walks.add("select id from (" + walk.sql() + ")");
            values.addAll(List.of(walk.values()));
        }
        values.add(most(wanted.query()));
        String all = "select p.id from post p where p.id in (" + walks + ")";
        return new Statement(all + " order by " + PostOrder.of(wanted.query()).by() + " limit ?", values.toArray());
    }

    /** One more than the page has, to see whether there are more. */
    private static long most(Query query) {
        return query.limit() == 0 ? -1 : query.limit() + 1L;
    }

    /** The conditions on a post with the alias p, but for the words and the page. */
    Conditions conditions(Resolved wanted) {
        Query query = wanted.query();
        Conditions conditions = new Conditions();
        kinds(conditions, query.kinds());
        states(conditions, query.states());
        author(conditions, wanted);
        tags(conditions, query);
        category(conditions, wanted);
        flags(conditions, query);
        score(conditions, query);
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

    /** Lets answers or comments be walked along the index of their time, which SQLite else does not see fit. */
    private static final String REPLIES = "p.kind <> 'question'";

    /** There is an index of the scores of questions, which is good for a list by time where few pass. */
    private void score(Conditions conditions, Query query) {
        if (query.minScore().isEmpty() && query.maxScore().isEmpty()) {
            return;
        }
        String between = "p.score between ? and ?";
        int least = query.minScore().orElse(Integer.MIN_VALUE);
        int most = query.maxScore().orElse(Integer.MAX_VALUE);
        boolean indexed =
                query.kinds().equals(Set.of(Kind.QUESTION)) && query.states().equals(Set.of(State.VISIBLE));
        boolean few = indexed && !conditions.begun() && isFew("""
                select 1 from post p where kind = 'question' and shown = 1 and p.score between ? and ?
                """, least, most);
        conditions.add(few, (!few && isByTime(query) ? "+" : "") + between, least, most);
    }

    private static boolean isByTime(Query query) {
        return query.sort() == Sort.RECENT || query.sort() == Sort.RELEVANCE;
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

    private void author(Conditions conditions, Resolved wanted) {
        if (wanted.author().isEmpty()) {
            return;
        }
        String theirs = "p.author_id in (select id from user where survivor_id = ?)";
        long user = wanted.author().get();
        boolean few = isFew("select 1 from post p join user u on u.id = p.author_id where u.survivor_id = ?", user);
        conditions.add(few, (few ? "" : "+") + theirs, user);
    }

    private void tags(Conditions conditions, Query query) {
        for (String tag : query.tags()) {
            String json = Sql.json(tagIds(tag));
            boolean few = !conditions.begun()
                    && isFew("select 1 from post_tag where tag_id in (select value from json_each(?))", json);
            String tagged = query.kinds().equals(Set.of(Kind.QUESTION)) ? TAGGED : BELOW_TAGGED;
            conditions.add(few, few ? tagged : CARRIES, json);
        }
        for (String tag : query.notTags()) {
            conditions.add("not " + CARRIES, Sql.json(tagIds(tag)));
        }
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

    private void category(Conditions conditions, Resolved wanted) {
        if (wanted.category().isEmpty()) {
            return;
        }
        String path = wanted.category().get();
        String json = Sql.json(sql.list("""
                select c.id
                from category c join category s on s.id = c.survivor_id
                where s.path = ?1 or substr(s.path, 1, length(?1) + 1) = ?1 || '/'
                """, row -> row.number(1), path));
        String inside = "p.category_id in (select value from json_each(?))";
        if (!wanted.query().kinds().equals(Set.of(Kind.QUESTION))) {
            conditions.add("""
                    (select q.category_id from post q where q.id = p.question_id) in (select value from json_each(?))
                    """, json);
        } else {
            boolean few = !conditions.begun() && isFew("""
                    select 1 from post where kind = 'question' and category_id in (select value from json_each(?))
                    """, json);
            conditions.add(few, (few ? "" : "+") + inside, json);
        }
    }

    private void flags(Conditions conditions, Query query) {
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
            conditions.add(isFew("select 1 from post where flags > 0"), "p.flags > 0");
        }
        query.closed().ifPresent(closed -> conditions.add(closed ? "p.closed is not null" : "p.closed is null"));
        query.accepted().ifPresent(accepted -> conditions.add((accepted ? "" : "not ") + ACCEPTED));
    }

    private static final String ACCEPTED = """
            (p.accepted_id is not null or exists (
                select 1 from post q where q.id = p.question_id and q.accepted_id = p.id))
            """;

    /** Whether this query without a limit finds so few rows that they are best fetched and sorted. */
    boolean isFew(String rows, Object... values) {
        return sql.one("select count(*) from (" + rows + " limit " + (FEW + 1) + ")", row -> row.integer(1), values)
                <= FEW;
    }

    private static String in(String column, List<String> words) {
        return column + " in ('" + String.join("', '", words) + "')";
    }
}
