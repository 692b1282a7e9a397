package forum.store;

import forum.model.ForumException;
import java.nio.charset.StandardCharsets;
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

    private static final int PORTIONS_WAITING = 8;

    /**
     * The part of what has come that is held back, as a divisor. When no text comes any more, the figures and the other
     * indexes are made, which takes about a quarter as long as finding all words: this thread shall have work until then.
     */
    private static final int PART_HELD = 4;

    /** The most that is held back, in bytes. */
    private static final long MOST_HELD = 48 * 1024 * 1024;

    /** What a text costs beside its characters, counted in characters. */
    private static final int OVERHEAD = 100;

    private static final String INSERT = """
            insert into search (rowid, title, body, tags, closed)
            values (?, cast(? as text), cast(? as text), cast(? as text), cast(? as text))
            """;

    private static final List<String> TABLES = List.of("search_data", "search_idx", "search_docsize");

    /**
     * What a post is found by.
     *
     * @param id of the post
     * @param title null for an answer or comment
     * @param body without markup
     * @param tags joined by spaces
     * @param closed the note that a question was closed with, or null
     */
    public record Text(long id, String title, String body, String tags, String closed) {

        private int length() {
            return length(title) + body.length() + tags.length() + length(closed) + OVERHEAD;
        }

        private HeldTexts.Text encoded() {
            return new HeldTexts.Text(id, bytes(title), bytes(body), bytes(tags), bytes(closed));
        }

        private static int length(String words) {
            return words == null ? 0 : words.length();
        }

        private static byte[] bytes(String words) {
            return words == null ? null : words.getBytes(StandardCharsets.UTF_8);
        }
    }

    private final Path file;
    private final Database built;
    private final Relay<List<Text>> relay;
    private List<Text> portion = new ArrayList<>();
    private int size;

    // Only the thread that builds touches these.
    private final HeldTexts held = new HeldTexts();
    private long bytesTaken;

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
        this.relay = new Relay<>("building the search index", PORTIONS_WAITING, this::take, this::finish);
    }

    /** Adds a post; waits when the thread is far behind. */
    public void add(Text text) {
        portion.add(text);
        size += text.length();
        if (size >= PORTION) {
            relay.hand(portion);
            portion = new ArrayList<>();
            size = 0;
        }
    }

    /** Says that no more posts come; what was held back is worked through while the caller goes on. */
    public void end() {
        relay.hand(portion);
        relay.end();
    }

    /** Waits for the ended index and copies it into the store, whose own must still be empty and untouched. */
    void copyInto(Sql store) {
        relay.finish();
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
        relay.close();
        built.close();
    }

    /** Works through what was held back and writes what was gathered, which takes a while. */
    private void finish() {
        indexUpTo(0);
        built.sql().script("commit");
    }

    private void take(List<Text> texts) {
        for (Text text : texts) {
            bytesTaken += held.add(text.encoded());
            indexUpTo(Math.min(bytesTaken / PART_HELD, MOST_HELD));
        }
    }

    /** Leaves no more than this held back, in bytes. */
    private void indexUpTo(long bytes) {
        while (held.bytes() > bytes) {
            if (Thread.currentThread().isInterrupted()) {
                throw ForumException.interrupted("interrupted; nothing was changed");
            }
            HeldTexts.Text text = held.remove();
            built.sql().update(INSERT, text.id(), text.title(), text.body(), text.tags(), text.closed());
        }
    }
}
