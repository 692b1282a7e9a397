package forum.store;

import forum.model.Stamp;
import forum.model.Uid;
import forum.rules.CodePointOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what there is about many posts beside their rows, for an export: votes, revisions and the like. */
public final class AttachedRows {

    /**
     * A vote or flag; see {@link VoteStore.Mark}.
     *
     * @param folded the handle as users are ordered by it
     */
    public record MarkRow(String by, String folded, int value, String reason, Instant at, Stamp stamp) {}

    /** A saved state of a text; see {@link StoredRevision}. */
    public record RevisionRow(
            Uid uid,
            boolean original,
            boolean silent,
            String by,
            Instant at,
            Stamp stamp,
            String title,
            String body,
            String format,
            String tags,
            String category) {}

    /** When and by whom a register was set. */
    public record RegisterRow(String name, Stamp stamp, Instant at, String by) {}

    /** What else there is about posts, by their numbers and in a total order; most have nothing of most. */
    public record Attached(
            Map<Long, List<MarkRow>> votes,
            Map<Long, List<MarkRow>> flags,
            Map<Long, List<VoteStore.Tally>> tallies,
            Map<Long, List<RevisionRow>> revisions,
            Map<Long, List<RegisterRow>> registers) {}

    private static final String VOTES = """
            select v.post_id, v.user_id, v.value, v.at, v.stamp, v.replica
            from json_each(?) thread cross join vote v on v.post_id = thread.value
            """;
    private static final String FLAGS = """
            select f.post_id, f.user_id, f.raised, f.at, f.stamp, f.replica, f.reason
            from json_each(?) thread cross join flag f on f.post_id = thread.value
            """;
    private static final String TALLIES = """
            select t.post_id, t.source, t.up, t.down
            from json_each(?) thread cross join tally t on t.post_id = thread.value
            """;
    private static final String REVISIONS = """
            select r.post_id, r.uid, r.original, r.silent, r.by_id, r.at, r.stamp, r.replica, r.title, r.body,
                r.format, r.tags, r.category
            from json_each(?) thread cross join revision r on r.post_id = thread.value
            """;
    private static final String REGISTERS = """
            select r.owner_id, r.name, r.stamp, r.replica, r.at, r.by_id
            from json_each(?) thread cross join register r on r.owner = 'post' and r.owner_id = thread.value
            """;

    private static final Comparator<MarkRow> BY_USER = Comparator.comparing(MarkRow::folded, CodePointOrder.INSTANCE);
    private static final Comparator<VoteStore.Tally> BY_SOURCE =
            Comparator.comparing(VoteStore.Tally::source, CodePointOrder.INSTANCE);
    private static final Comparator<RevisionRow> OLDEST_FIRST =
            Comparator.comparing(RevisionRow::stamp).thenComparing(RevisionRow::uid);
    private static final Comparator<RegisterRow> BY_NAME = Comparator.comparing(RegisterRow::name);

    private final Sql sql;
    private final RememberedNames names;

    /** Works on this connection. */
    public AttachedRows(Sql sql) {
        this.sql = sql;
        this.names = new RememberedNames(sql);
    }

    /** What else there is about these posts. */
    public Attached of(List<ThreadRows.PostRow> posts) {
        String ids = Conditions.json(
                posts.stream().map(ThreadRows.PostRow::id).sorted().toList());
        return new Attached(
                byPost(VOTES, ids, this::vote, BY_USER),
                byPost(FLAGS, ids, this::flag, BY_USER),
                byPost(TALLIES, ids, AttachedRows::tally, BY_SOURCE),
                byPost(REVISIONS, ids, this::revision, OLDEST_FIRST),
                byPost(REGISTERS, ids, this::register, BY_NAME));
    }

    /** Puts the few rows of each post in order here: SQLite would sort those of all posts, texts included. */
    private <T> Map<Long, List<T>> byPost(String query, String ids, Row.Mapper<T> mapper, Comparator<T> order) {
        Map<Long, List<T>> byPost = new HashMap<>();
        sql.each(
                query,
                row -> byPost.computeIfAbsent(row.number(1), id -> new ArrayList<>(1))
                        .add(mapper.map(row)),
                ids);
        byPost.values().forEach(rows -> rows.sort(order));
        return byPost;
    }

    private MarkRow vote(Row row) {
        return mark(row, null);
    }

    private MarkRow flag(Row row) {
        return mark(row, row.text(7));
    }

    private MarkRow mark(Row row, String reason) {
        RememberedNames.Name by = names.find(row.number(2));
        Instant at = Instant.ofEpochMilli(row.number(4));
        return new MarkRow(by.handle(), by.folded(), row.integer(3), reason, at, row.stamp(5));
    }

    private static VoteStore.Tally tally(Row row) {
        return new VoteStore.Tally(row.text(2), row.integer(3), row.integer(4));
    }

    private RegisterRow register(Row row) {
        return new RegisterRow(row.text(2), row.stamp(3), row.time(5), names.handle(row.numberOrNull(6)));
    }

    private RevisionRow revision(Row row) {
        return new RevisionRow(
                row.uid(2),
                row.truth(3),
                row.truth(4),
                names.handle(row.numberOrNull(5)),
                row.time(6),
                row.stamp(7),
                row.text(9),
                row.text(10),
                row.text(11),
                row.text(12),
                row.text(13));
    }
}
