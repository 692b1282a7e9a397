package forum.store;

import forum.model.ForumException;
import forum.model.Utf8Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds the search index of a new store in a file and on a thread of its own, while the posts are written. Finding the
 * words takes as long as all the rest of an import, and SQLite lets only one thread write to a file; the finished index
 * is a few tables of blobs, which are copied in no time.
 */
public final class BulkIndex implements AutoCloseable {

    /**
     * How much the index gathers in memory before it writes, in bytes. Every word is looked up there, so more than the
     * caches of a processor hold costs more than the writing that it saves.
     */
    private static final int MEMORY = 16 * 1024 * 1024;

    /** How many pieces the index may come to before they are joined; of more, SQLite joins all at once by itself. */
    private static final int PIECES = 16;

    /** About how many characters a portion holds. */
    private static final int PORTION = 64 * 1024;

    private static final int PORTIONS_WAITING = 16;

    /**
     * One stretch of posts in so many is left until all are in the store. Then the other indexes are made, which takes
     * about half as long as finding all words: this thread shall have work until they are, which is also less there,
     * since SQLite hands the posts from table to table by itself.
     */
    private static final int STRETCHES = 2;

    /** How many posts a stretch has, by their numbers. */
    private static final int STRETCH = 256;

    /** What a text costs beside its characters, counted in characters. */
    private static final int OVERHEAD = 100;

    private static final String INSERT =
            "insert into search (rowid, title, body, tags, closed) values (?, ?, cast(? as text), ?, ?)";

    private static final String INSERT_LEFT = """
            insert into search (rowid, title, body, tags, closed)
            select id, title, body, tags, closed from whole.searchable where id / ? % ? = 0
            """;

    private static final List<String> TABLES = List.of("search_data", "search_idx", "search_docsize");

    /**
     * What a post is found by.
     *
     * @param id of the post, greater than those before
     * @param title null for an answer or comment
     * @param body without markup
     * @param tags joined by spaces
     * @param closed the note that a question was closed with, or null
     */
    public record Text(long id, String title, Utf8Text body, String tags, String closed) {

        private int length() {
            return length(title) + body.bytes().length + tags.length() + length(closed) + OVERHEAD;
        }

        private static int length(String words) {
            return words == null ? 0 : words.length();
        }
    }

    private final Path file;
    private final Database built;
    private final Relay<List<Text>> adding;
    private List<Text> portion = new ArrayList<>();
    private int size;
    private boolean readingRest;

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
        built.sql().update("insert into search (search, rank) values ('automerge', ?)", PIECES);
        built.sql().script("begin");
        this.adding = new Relay<>("building the search index", PORTIONS_WAITING, this::take, this::finish);
    }

    /** Adds a post; waits when the thread is far behind. */
    public void add(Text text) {
        if (text.id() / STRETCH % STRETCHES != 0) {
            portion.add(text);
            size += text.length();
            if (size >= PORTION) {
                adding.hand(portion);
                portion = new ArrayList<>();
                size = 0;
            }
        }
    }

    /**
     * No more posts come: goes on with those that were left, while the caller goes on too. Nothing happens when that was
     * said before.
     *
     * @param store holds all posts in its file, where they stay as they are
     */
    void readRest(Path store) {
        if (readingRest) {
            return;
        }
        readingRest = true;
        adding.hand(portion);
        // The thread may be at work; the driver lets these in between two posts.
        built.sql().script("attach " + Sql.quoted(Opening.unchangingName(store)) + " as whole");
        built.sql().script("pragma whole.cache_size = -2048"); // each page is read once
        // The transaction goes on reading what is read here, whatever the caller adds to the file.
        built.sql().script("select count(*) from whole.sqlite_schema");
        adding.end();
    }

    /** Waits for the finished index and copies it into the store, whose own must still be empty and untouched. */
    void copyInto(Sql store) {
        adding.finish();
        built.close();
        store.update("attach ? as built", file.toString());
        for (String table : TABLES) {
            store.script("delete from main." + table);
            store.script("insert into main." + table + " select * from built." + table);
        }
        store.script("detach built");
    }

    @Override
    public void close() {
        built.interrupt();
        adding.close();
        built.close();
    }

    private void take(List<Text> texts) {
        texts.forEach(this::insert);
    }

    private void insert(Text text) {
        if (Thread.currentThread().isInterrupted()) {
            throw ForumException.interrupted("interrupted; nothing was changed");
        }
        built.sql().update(INSERT, text.id(), text.title(), text.body(), text.tags(), text.closed());
    }

    /** Works through what was left and writes what was gathered, which takes a while. */
    private void finish() {
        built.sql().update(INSERT_LEFT, STRETCH, STRETCHES);
        built.sql().script("commit");
    }
}
