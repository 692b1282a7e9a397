package forum.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds the search index of a new store in a file and on a thread of its own, while the posts are written. Finding the
 * words takes as long as all the rest of an import, and SQLite lets only one thread write to a file; the finished index
 * is a few tables of blobs, which are copied in no time.
 */
public final class BulkIndex implements AutoCloseable {

    /** How much the index gathers in memory before it writes, in bytes. */
    private static final int MEMORY = 32 * 1024 * 1024;

    /** About how many characters a portion holds. */
    private static final int PORTION = 64 * 1024;

    /** Some 24 million characters: enough to keep the thread busy while the figures are computed, when no text comes. */
    private static final int PORTIONS_WAITING = 384;

    /** What a text costs beside its characters, counted in characters. */
    private static final int OVERHEAD = 100;

    private static final List<String> TABLES = List.of("search_data", "search_idx", "search_docsize");

    private record Text(long id, String title, String body) {}

    private final Path file;
    private final Database built;
    private final Relay<List<Text>> relay;
    private List<Text> portion = new ArrayList<>();
    private int size;

    /**
     * Begins an index like the one of a store.
     *
     * @param file must not exist; whoever made it removes it
     */
    BulkIndex(Path file, Database store) {
        this.file = file;
        this.built = Opening.scratch(file);
        String table = store.sql().one("select sql from sqlite_schema where name = 'search'", row -> row.text(1));
        built.sql().script(table);
        built.sql().update("insert into search (search, rank) values ('hashsize', ?)", MEMORY);
        built.sql().script("begin");
        this.relay = new Relay<>("building the search index", PORTIONS_WAITING, this::index, this::finish);
    }

    /** Adds a post; waits when the thread is far behind. */
    public void add(long id, String title, String body) {
        portion.add(new Text(id, title, body));
        size += (title == null ? 0 : title.length()) + body.length() + OVERHEAD;
        if (size >= PORTION) {
            relay.hand(portion);
            portion = new ArrayList<>();
            size = 0;
        }
    }

    /** Says that no more posts come; what has come is worked through while the caller goes on. */
    public void end() {
        relay.hand(portion);
        relay.end();
    }

    /** Waits for the ended index and copies it into the store, whose own must still be empty and untouched. */
    public void copyInto(Database database) {
        relay.finish();
        built.close();
        Sql store = database.sql();
        store.update("attach ? as built", file.toString());
        for (String table : TABLES) {
            store.script("delete from main." + table);
            store.script("insert into main." + table + " select * from built." + table);
        }
        store.script("detach built");
    }

    @Override
    public void close() {
        relay.close();
        built.close();
    }

    /** Writes what was gathered, which takes a while. */
    private void finish() {
        built.sql().script("commit");
    }

    private void index(List<Text> texts) {
        for (Text text : texts) {
            built.sql()
                    .update(
                            "insert into search (rowid, title, body) values (?, ?, ?)",
                            text.id(),
                            text.title(),
                            text.body());
        }
    }
}
