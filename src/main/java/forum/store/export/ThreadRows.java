package forum.store.export;

import forum.model.Stamp;
import forum.model.Uid;
import forum.model.Utf8Text;
import forum.store.Row;
import forum.store.Sql;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

/** Reads whole threads, many at a time and with the names they were stored with, for an export. */
public final class ThreadRows {

    /**
     * A post as it is stored.
     *
     * @param author the handle, null for somebody without an account
     * @param format null for Markdown, and state null for visible: a column costs less that most posts leave empty
     * @param createdKnown false when the time is only that of the arrival here
     * @param body null for a tombstone
     * @param under what it was put on, where that is a comment by now; else null
     * @param asked null for an answer or a comment
     */
    public record PostRow(
            long id,
            Uid uid,
            String kind,
            long parent,
            String author,
            String authorName,
            String format,
            String state,
            Instant createdAt,
            boolean createdKnown,
            Stamp stamp,
            Utf8Text body,
            Uid under,
            QuestionRow asked) {}

    /** What only a question has. */
    public record QuestionRow(
            String title,
            String category,
            String tags,
            String closed,
            String closedReason,
            Uid duplicateOf,
            Uid accepted,
            Uid acceptedComment,
            Uid follows,
            int views) {}

    /** The numbers of all posts in the threads of these questions. */
    private static final String IN_THREADS = """
            with question (id) as (select value from json_each(?)),
                child (id) as (select p.id from question cross join post p on p.parent_id = question.id),
                thread (id) as (
                    select id from question
                    union all
                    select id from child
                    union all
                    select p.id from child cross join post p on p.parent_id = child.id
                )
            """;

    private static final String POSTS = IN_THREADS + """
                    select p.id, p.uid, p.kind, p.parent_id, u.handle, p.author_name, nullif(p.format, 'markdown'),
                        nullif(p.state, 'visible'), p.created_at, p.created_known, p.stamp, p.replica, t.body, t.title, c.path, p.tags, p.closed, p.closed_reason,
                        p.duplicate_of, a.uid, p.follows, p.views, under.uid, chosen.uid
                    from thread cross join post p on p.id = thread.id
                        left join post_text t on t.post_id = p.id
                        left join user u on u.id = p.author_id
                        left join category c on c.id = p.category_id
                        left join post a on a.id = p.accepted_id
                        left join post under on under.id = p.under_id
                        left join post chosen on chosen.id = p.chosen_id
                    """;
    private static final String USERS = IN_THREADS + """
                    select p.author_id from thread cross join post p on p.id = thread.id
                    union
                    select v.user_id from thread cross join vote v on v.post_id = thread.id
                    union
                    select f.user_id from thread cross join flag f on f.post_id = thread.id
                    union
                    select r.by_id from thread cross join revision r on r.post_id = thread.id
                    union
                    select r.by_id
                    from thread cross join register r on r.owner = 'post' and r.owner_id = thread.id
                    """;
    private static final String CHANGED = """
            select question_id from post where created_at >= ?1
            union
            select p.question_id from revision r join post p on p.id = r.post_id where r.at >= ?1
            union
            select p.question_id from register r join post p on p.id = r.owner_id
            where r.owner = 'post' and r.at >= ?1
            union
            select p.question_id from vote v join post p on p.id = v.post_id where v.at >= ?1
            union
            select p.question_id from flag f join post p on p.id = f.post_id where f.at >= ?1
            """;

    private final Sql sql;

    /** Works on this connection. */
    public ThreadRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * Hands out the numbers of all questions in the order of their uids, tombstones included. Walks along the index of
     * the uids, which has all posts, and picks the questions by a list of their numbers: to look up each post, here and
     * there in the file, or to sort all questions before the first takes several times as long.
     */
    public void eachQuestion(LongConsumer taker) {
        sql.each(
                "select id from post where +id in (select id from post where kind = 'question') order by uid",
                row -> taker.accept(row.number(1)));
    }

    /** The uids of these questions. */
    public List<Map.Entry<Uid, Long>> uids(List<Long> questions) {
        return sql.list(
                "select p.uid, p.id from json_each(?) j join post p on p.id = j.value",
                row -> Map.entry(row.uid(1), row.number(2)),
                Sql.json(questions));
    }

    /** The questions in whose threads something was written or set since then. */
    public Set<Long> questionsChangedSince(Instant since) {
        return new HashSet<>(sql.list(CHANGED, row -> row.number(1), since.toEpochMilli()));
    }

    /** The users that the threads of these questions name, and 0 for nobody. */
    public Set<Long> usersIn(List<Long> questions) {
        return new HashSet<>(sql.list(USERS, row -> row.number(1), Sql.json(questions)));
    }

    /** The numbers of all posts in the threads of these questions, themselves included. */
    public List<Long> posts(List<Long> questions) {
        return sql.list(IN_THREADS + "select id from thread", row -> row.number(1), Sql.json(questions));
    }

    /** The posts in the threads of these questions, in no order. */
    public List<PostRow> read(List<Long> questions) {
        return sql.list(POSTS, ThreadRows::post, Sql.json(questions));
    }

    /** Asks for no column that a reply leaves empty, since each costs a call into SQLite. */
    private static PostRow post(Row row) {
        String kind = row.text(3);
        return new PostRow(
                row.number(1),
                row.uid(2),
                kind,
                row.number(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.text(8),
                Instant.ofEpochMilli(row.number(9)),
                row.truth(10),
                row.stamp(11),
                row.utf8(13),
                kind.equals("comment") ? row.uid(23) : null,
                kind.equals("question") ? question(row) : null);
    }

    private static QuestionRow question(Row row) {
        return new QuestionRow(
                row.text(14),
                row.text(15),
                row.text(16),
                row.text(17),
                row.text(18),
                row.uid(19),
                row.uid(20),
                row.uid(24),
                row.uid(21),
                row.integer(22));
    }
}
