package forum.store.export;

import forum.model.Stamp;
import forum.model.Uid;
import forum.model.Utf8Text;
import forum.store.Row;
import forum.store.Sql;
import forum.store.export.Attachments.Table;
import forum.store.post.VoteStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what there is about many posts beside their rows, for an export: votes, revisions and the like. */
public final class AttachedRows {

    /** A vote or flag; see {@link VoteStore.Mark}. */
    public record MarkRow(String by, int value, String reason, Instant at, Stamp stamp) {}

    /** A saved state of a text; see {@link forum.store.post.StoredRevision}. */
    public record RevisionRow(
            Uid uid,
            boolean original,
            boolean silent,
            String by,
            Instant at,
            Stamp stamp,
            String title,
            Utf8Text body,
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
            select v.post_id, u.handle, v.value, v.at, v.stamp, v.replica
            from json_each(?) thread cross join vote v on v.post_id = thread.value join user u on u.id = v.user_id
            order by v.post_id, u.folded
            """;
    private static final String FLAGS = """
            select f.post_id, u.handle, f.raised, f.at, f.stamp, f.replica, f.reason
            from json_each(?) thread cross join flag f on f.post_id = thread.value join user u on u.id = f.user_id
            order by f.post_id, u.folded
            """;
    private static final String TALLIES = """
            select t.post_id, t.source, t.up, t.down
            from json_each(?) thread cross join tally t on t.post_id = thread.value
            order by t.post_id, t.source
            """;
    private static final String REVISIONS = """
            select r.post_id, r.uid, r.original, r.silent, u.handle, r.at, r.stamp, r.replica, r.title, r.body,
                r.format, r.tags, r.category
            from json_each(?) thread cross join revision r on r.post_id = thread.value
                left join user u on u.id = r.by_id
            order by r.post_id, r.stamp, r.replica, r.uid
            """;
    private static final String REGISTERS = """
            select r.owner_id, r.name, r.stamp, r.replica, r.at, u.handle
            from json_each(?) thread cross join register r on r.owner = 'post' and r.owner_id = thread.value
                left join user u on u.id = r.by_id
            order by r.owner_id, r.name
            """;

    private final Sql sql;
    private final Optional<Attachments> attachments;

    /**
     * Works on this connection.
     *
     * @param attachments remembers which posts have anything at all, for whoever asks for all posts
     */
    public AttachedRows(Sql sql, Optional<Attachments> attachments) {
        this.sql = sql;
        this.attachments = attachments;
    }

    /** What else there is about these posts. */
    public Attached of(List<ThreadRows.PostRow> posts) {
        List<Long> ids = posts.stream().map(ThreadRows.PostRow::id).sorted().toList();
        return new Attached(
                byPost(Table.VOTE, VOTES, ids, AttachedRows::vote),
                byPost(Table.FLAG, FLAGS, ids, AttachedRows::flag),
                byPost(Table.TALLY, TALLIES, ids, AttachedRows::tally),
                byPost(Table.REVISION, REVISIONS, ids, AttachedRows::revision),
                byPost(Table.REGISTER, REGISTERS, ids, AttachedRows::register));
    }

    private <T> Map<Long, List<T>> byPost(Table table, String query, List<Long> posts, Row.Mapper<T> mapper) {
        List<Long> having =
                attachments.map(known -> known.among(posts, table, sql)).orElse(posts);
        if (having.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<T>> byPost = new HashMap<>();
        sql.each(
                query,
                row -> byPost.computeIfAbsent(row.number(1), id -> new ArrayList<>(1))
                        .add(mapper.map(row)),
                Sql.json(having));
        return byPost;
    }

    private static MarkRow vote(Row row) {
        return mark(row, null);
    }

    private static MarkRow flag(Row row) {
        return mark(row, row.text(7));
    }

    private static MarkRow mark(Row row, String reason) {
        return new MarkRow(row.text(2), row.integer(3), reason, Instant.ofEpochMilli(row.number(4)), row.stamp(5));
    }

    private static VoteStore.Tally tally(Row row) {
        return new VoteStore.Tally(row.text(2), row.integer(3), row.integer(4));
    }

    private static RegisterRow register(Row row) {
        return new RegisterRow(row.text(2), row.stamp(3), row.time(5), row.text(6));
    }

    private static RevisionRow revision(Row row) {
        return new RevisionRow(
                row.uid(2),
                row.truth(3),
                row.truth(4),
                row.text(5),
                row.time(6),
                row.stamp(7),
                row.text(9),
                row.utf8(10),
                row.text(11),
                row.text(12),
                row.text(13));
    }
}
