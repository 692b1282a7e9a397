package forum.store.post;

import forum.model.Uid;
import forum.store.Sql;
import forum.store.search.SearchIndex;

/** Closes questions and opens them again; what a note says is found by a search. */
public final class Closings {

    private final Sql sql;
    private final SearchIndex index;

    /** Works on this connection. */
    public Closings(Sql sql) {
        this.sql = sql;
        this.index = new SearchIndex(sql);
    }

    /** Closes the question with a note. */
    public void closeWithReason(long id, String reason) {
        set(id, "reason", reason, null);
    }

    /** Closes the question as a copy of another. */
    public void closeAsDuplicate(long id, Uid of) {
        set(id, "duplicate", null, of);
    }

    /** Opens the question again. */
    public void reopen(long id) {
        set(id, null, null, null);
    }

    private void set(long id, String closed, String reason, Uid duplicateOf) {
        index.remove(id);
        sql.update(
                "update post set closed = ?, closed_reason = ?, duplicate_of = ? where id = ?",
                closed,
                reason,
                duplicateOf,
                id);
        index.add(id);
    }
}
