package forum.store.search;

import forum.store.Sql;

/**
 * The full-text index over titles, bodies, tags and closing notes of all posts that are not deleted; who may see a hit is decided by the
 * query that joins it. The index keeps no text of its own, so a post must be removed before its text changes and added
 * after.
 */
public final class SearchIndex {

    private static final String ADD = """
            insert into search (rowid, title, body, tags, closed)
            select id, title, body, tags, closed from searchable where id = ?
            """;
    private static final String ADD_AFTER = """
            insert into search (rowid, title, body, tags, closed)
            select id, title, body, tags, closed from searchable where id > ?
            """;
    private static final String REMOVE = """
            insert into search (search, rowid, title, body, tags, closed)
            select 'delete', id, title, body, tags, closed from searchable where id = ?
            """;

    /** In bytes. */
    private static final int BULK_MEMORY = 32 * 1024 * 1024;

    /** In bytes; SQLite's own default. */
    private static final int USUAL_MEMORY = 1024 * 1024;

    private final Sql sql;

    /** Works on this connection. */
    public SearchIndex(Sql sql) {
        this.sql = sql;
    }

    /** Adds the present text of the post. */
    public void add(long id) {
        sql.update(ADD, id);
    }

    /** Takes the present text of the post out. */
    public void remove(long id) {
        sql.update(REMOVE, id);
    }

    /**
     * Adds all posts with numbers above this one, which must not be in the index yet. Gathers far more in memory than
     * single posts need, which halves the time of a large import: fewer and larger parts have to be merged.
     */
    public void addAllAfter(long id) {
        sql.update("insert into search (search, rank) values ('hashsize', ?)", BULK_MEMORY);
        sql.update(ADD_AFTER, id);
        sql.update("insert into search (search, rank) values ('hashsize', ?)", USUAL_MEMORY);
    }

    /** Makes the whole index anew. */
    public void rebuild() {
        sql.update("insert into search (search) values ('rebuild')");
    }

    /** Fails with a damaged-store failure when the index and the texts differ. */
    public void check() {
        sql.update("insert into search (search, rank) values ('integrity-check', 1)");
    }
}
