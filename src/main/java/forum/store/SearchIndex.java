package forum.store;

/**
 * The full-text index over titles and bodies of all posts that are not deleted; who may see a hit is decided by the
 * query that joins it. The index keeps no text of its own, so a post must be removed before its text changes and added
 * after.
 */
public final class SearchIndex {

    private static final String ADD =
            "insert into search (rowid, title, body) select id, title, body from searchable where id = ?";
    private static final String REMOVE = """
            insert into search (search, rowid, title, body)
            select 'delete', id, title, body from searchable where id = ?
            """;

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

    /** Adds all posts with numbers above this one, which must not be in the index yet. */
    public void addAllAfter(long id) {
        sql.update("insert into search (rowid, title, body) select id, title, body from searchable where id > ?", id);
    }

    /** Lets the index gather more in memory before it writes; for bulk loads. */
    public void gatherInMemory() {
        sql.update("insert into search (search, rank) values ('hashsize', 67108864)");
    }

    /** Goes back to the memory that single posts need. */
    public void gatherAsUsual() {
        sql.update("insert into search (search, rank) values ('hashsize', 1048576)");
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
