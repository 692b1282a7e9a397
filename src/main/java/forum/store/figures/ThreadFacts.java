package forum.store.figures;

import forum.model.Kind;
import forum.model.State;
import forum.rules.Happening;
import forum.rules.PostFigures;
import forum.store.Row;
import forum.store.Sql;
import forum.store.log.RegisterStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads what the figures of threads follow from. */
final class ThreadFacts {

    /**
     * A thread, the question first, and every post after the one it stands under.
     *
     * @param ids the numbers of the posts
     * @param facts of the same posts
     */
    record Facts(List<Long> ids, List<PostFigures.Facts> facts) {}

    private static final String POSTS = """
            with question (id) as (select value from json_each(?)),
                child (id) as (select p.id from question cross join post p on p.parent_id = question.id)
            select 0 as depth, p.id, p.question_id, p.parent_id, p.kind, p.state, p.created_at, p.views,
                p.closed is not null, p.accepted_id
            from question cross join post p on p.id = question.id
            union all
            select 1, p.id, p.question_id, p.parent_id, p.kind, p.state, p.created_at, 0, 0, null
            from child cross join post p on p.id = child.id
            union all
            select 2, p.id, p.question_id, p.parent_id, p.kind, p.state, p.created_at, 0, 0, null
            from child cross join post p on p.parent_id = child.id
            """;
    private static final String VOTES = """
            select v.post_id, sum(v.value = 1), sum(v.value = -1)
            from json_each(?) thread cross join vote v on v.post_id = thread.value
            where v.counts = 1
            group by v.post_id
            """;
    private static final String TALLIES = """
            select t.post_id, sum(t.up), sum(t.down)
            from json_each(?) thread cross join tally t on t.post_id = thread.value
            group by t.post_id
            """;
    private static final String FLAGS = """
            select f.post_id, count(distinct u.survivor_id)
            from json_each(?) thread cross join flag f on f.post_id = thread.value join user u on u.id = f.user_id
            where f.raised = 1
            group by f.post_id
            """;
    private static final String EDITS = """
            select r.post_id, r.uid, r.category is not null, coalesce(r.title, r.body) is not null,
                r.tags is not null, r.at, r.by_id, r.stamp, r.replica
            from json_each(?) thread cross join revision r on r.post_id = thread.value
            where r.original = 0 and r.silent = 0
            """;
    private static final String REGISTERS = """
            select r.owner_id, r.name, r.at, r.by_id, r.stamp, r.replica
            from json_each(?) thread cross join register r on r.owner = 'post' and r.owner_id = thread.value
            """;

    /** One post as it is read. */
    private record Post(
            long id,
            long question,
            Long parent,
            Kind kind,
            State state,
            long createdAt,
            int views,
            boolean closed,
            Long accepted) {}

    /** What was said of one post. */
    private static final class Said {
        private long up;
        private long down;
        private int flags;
        private final List<Happening> history = new ArrayList<>(0);
    }

    private final Sql sql;

    ThreadFacts(Sql sql) {
        this.sql = sql;
    }

    /** The facts of the threads of these questions. */
    List<Facts> read(List<Long> questions) {
        Map<Long, Post> posts = new LinkedHashMap<>();
        sql.each(POSTS, row -> posts.put(row.number(2), post(row)), Sql.json(questions));
        Map<Long, Said> said = new HashMap<>();
        posts.keySet().forEach(id -> said.put(id, new Said()));
        String ids = Sql.json(posts.keySet().stream().sorted().toList());
        sql.each(VOTES, row -> count(said.get(row.number(1)), row), ids);
        sql.each(TALLIES, row -> count(said.get(row.number(1)), row), ids);
        sql.each(FLAGS, row -> said.get(row.number(1)).flags = row.integer(2), ids);
        sql.each(EDITS, row -> said.get(row.number(1)).history.add(edit(row)), ids);
        sql.each(REGISTERS, row -> set(posts.get(row.number(1)), row, said), ids);
        return threads(posts, said);
    }

    private static void count(Said said, Row row) {
        said.up += row.number(2);
        said.down += row.number(3);
    }

    private static Happening edit(Row row) {
        return Happening.edited(
                row.truth(3), row.truth(4), row.truth(5), row.stamp(8), row.number(6), row.numberOrNull(7), row.uid(2));
    }

    private static void set(Post post, Row row, Map<Long, Said> said) {
        List<Happening> history = said.get(post.id()).history;
        long at = row.number(3);
        Long by = row.numberOrNull(4);
        switch (row.text(2)) {
            case RegisterStore.STATE ->
                Happening.stateSet(post.state(), row.stamp(5), at, by).ifPresent(history::add);
            case RegisterStore.CLOSED -> history.add(Happening.closedSet(post.closed(), row.stamp(5), at, by));
            case RegisterStore.PLACE -> {} // that a post was moved says a revision, which may be silent
            default -> {
                Said accepted = said.get(post.accepted());
                if (accepted != null) {
                    accepted.history.add(Happening.selected(row.stamp(5), at, by));
                }
            }
        }
    }

    private static List<Facts> threads(Map<Long, Post> posts, Map<Long, Said> said) {
        Map<Long, Facts> threads = new LinkedHashMap<>();
        Map<Long, Integer> places = new HashMap<>();
        for (Post post : posts.values()) {
            Facts thread =
                    threads.computeIfAbsent(post.question(), id -> new Facts(new ArrayList<>(), new ArrayList<>()));
            places.put(post.id(), thread.ids().size());
            thread.ids().add(post.id());
            Said what = said.get(post.id());
            thread.facts()
                    .add(new PostFigures.Facts(
                            post.kind(),
                            post.parent() == null ? -1 : places.get(post.parent()),
                            post.state(),
                            post.createdAt(),
                            post.views(),
                            what.up,
                            what.down,
                            what.flags,
                            what.history));
        }
        return List.copyOf(threads.values());
    }

    private static Post post(Row row) {
        return new Post(
                row.number(2),
                row.number(3),
                row.numberOrNull(4),
                Kind.valueOf(row.text(5).toUpperCase(Locale.ROOT)),
                State.valueOf(row.text(6).toUpperCase(Locale.ROOT)),
                row.number(7),
                row.integer(8),
                row.truth(9),
                row.numberOrNull(10));
    }
}
