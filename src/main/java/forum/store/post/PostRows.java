package forum.store.post;

import forum.model.Format;
import forum.model.Kind;
import forum.model.Stamp;
import forum.model.State;
import forum.model.Uid;
import forum.model.Utf8Text;
import forum.store.Row;
import forum.store.Sql;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes posts: the rows themselves, with what each person said and none of what follows from it. Whoever writes marks
 * the post in {@link forum.store.figures.Touched}.
 */
public final class PostRows {

    private static final String INSERT = """
            insert into post (
                uid, kind, parent_id, question_id, author_id, author_name, category_id, tags, format, state, follows,
                views, notify, created_at, created_known, stamp, replica, active_at, id
            ) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_TEXT =
            "insert into post_text (post_id, title, body, plain) values (?, ?, cast(? as text), cast(? as text))";
    private static final String COLUMNS = """
            p.id, p.uid, p.kind, p.parent_id, p.question_id, p.author_id, p.author_name, c.path, p.tags, p.format,
            p.state, p.closed_reason, p.duplicate_of, a.uid, p.follows, p.views, p.created_at,
            p.created_known, p.stamp, p.replica, t.title, t.body, p.under_id
            """;
    private static final String JOINS = """
            post p
                left join post_text t on t.post_id = p.id
                left join category c on c.id = p.category_id
                left join post a on a.id = coalesce(p.chosen_id, p.accepted_id)
            """;
    private static final String BY_ID = "select " + COLUMNS + " from " + JOINS + " where p.id = ?";
    private static final String BY_UID = "select " + COLUMNS + " from " + JOINS + " where p.uid = ?";

    private final Sql sql;
    private long lastId = -1;

    /** Works on this connection, inside one transaction. */
    public PostRows(Sql sql) {
        this.sql = sql;
    }

    /** The greatest number of a post so far, 0 when there is none. */
    public long lastId() {
        if (lastId < 0) {
            lastId = sql.one("select coalesce(max(id), 0) from post", row -> row.number(1));
        }
        return lastId;
    }

    /** Adds a post and returns its number; a post with this uid must not be there. */
    public long add(PostDraft draft) {
        long id = reserve(1);
        sql.update(
                INSERT,
                draft.uid(),
                draft.kind().word(),
                draft.parent(),
                draft.question() == null ? Long.valueOf(id) : draft.question(),
                draft.author(),
                draft.authorName(),
                draft.category(),
                draft.tags(),
                draft.format().word(),
                draft.state().word(),
                draft.follows(),
                draft.views(),
                draft.notifyTo(),
                draft.createdAt(),
                draft.createdKnown(),
                draft.stamp().time(),
                draft.stamp().replica(),
                draft.createdAt(),
                id);
        if (draft.state() != State.DELETED) {
            sql.update(INSERT_TEXT, id, draft.title(), draft.body(), draft.plain());
        }
        return id;
    }

    /** Takes the next numbers for this many posts, and returns the first of them. */
    public long reserve(int count) {
        long first = lastId() + 1;
        lastId += count;
        return first;
    }

    /** The row with this number. */
    public StoredPost get(long id) {
        return sql.one(BY_ID, PostRows::stored, id);
    }

    /** The row with this uid. */
    public Optional<StoredPost> find(Uid uid) {
        return sql.findOne(BY_UID, PostRows::stored, uid);
    }

    /** Sets whether the post can be seen. */
    public void setState(long id, State state) {
        sql.update("update post set state = ? where id = ?", state.word(), id);
    }

    /** Sets the accepted answer of a question; null for none. */
    public void setAccepted(long id, Long answer) {
        sql.update("update post set accepted_id = ?, chosen_id = null where id = ?", answer, id);
    }

    /** Sets how often the question was looked at. */
    public void setViews(long id, int views) {
        sql.update("update post set views = ? where id = ?", views, id);
    }

    /** Sets the answer or question that a question follows on from. */
    public void setFollows(long id, Uid post) {
        sql.update("update post set follows = ? where id = ?", post, id);
    }

    /** Sets when the post was made, once an import says it. */
    public void setCreated(long id, long createdAt, boolean known, Stamp stamp) {
        sql.update(
                "update post set created_at = ?, created_known = ?, stamp = ?, replica = ? where id = ?",
                createdAt,
                known,
                stamp.time(),
                stamp.replica(),
                id);
    }

    /** Sets who wrote the post, for an import that learns it later. */
    public void setAuthor(long id, Long author, String name) {
        sql.update("update post set author_id = ?, author_name = ? where id = ?", author, name, id);
    }

    /** Sets whom the post tells of answers and comments. */
    public void setNotify(long id, String notifyTo) {
        sql.update("update post set notify = ? where id = ?", notifyTo, id);
    }

    /** Sets the present text; what follows from the revisions, see {@link Revisions}. */
    void setText(long id, String title, Utf8Text body, Utf8Text plain, Format format, String tags, Long category) {
        sql.update(
                "update post_text set title = ?, body = cast(? as text), plain = cast(? as text) where post_id = ?",
                title,
                body,
                plain,
                id);
        sql.update(
                "update post set format = ?, tags = ?, category_id = ? where id = ?",
                format.word(),
                tags,
                category,
                id);
    }

    /**
     * Makes a tombstone of the post: the text, its revisions, votes, flags and who wrote it are gone for good, and only
     * the place in the thread remains.
     */
    public void erase(long id) {
        sql.update("delete from post_text where post_id = ?", id);
        sql.update("delete from revision where post_id = ?", id);
        sql.update("delete from vote where post_id = ?", id);
        sql.update("delete from tally where post_id = ?", id);
        sql.update("delete from flag where post_id = ?", id);
        sql.update("""
                update post
                set state = 'deleted', author_id = null, author_name = null, category_id = null, tags = '',
                    format = 'text', closed = null, closed_reason = null, duplicate_of = null, accepted_id = null,
                    chosen_id = null,
                    follows = null, views = 0, notify = null
                where id = ?
                """, id);
    }

    private static StoredPost stored(Row row) {
        return new StoredPost(
                row.number(1),
                row.uid(2),
                Kind.valueOf(row.text(3).toUpperCase(Locale.ROOT)),
                row.numberOrNull(4),
                row.number(5),
                row.numberOrNull(6),
                row.text(7),
                row.text(8),
                row.text(9),
                Format.valueOf(row.text(10).toUpperCase(Locale.ROOT)),
                State.valueOf(row.text(11).toUpperCase(Locale.ROOT)),
                row.text(12),
                row.uid(13),
                row.uid(14),
                row.uid(15),
                row.integer(16),
                row.number(17),
                row.truth(18),
                row.stamp(19),
                row.text(21),
                row.text(22),
                row.numberOrNull(23));
    }
}
