package forum.store;

import forum.model.ForumException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Builds the search index of a new store in a file and on a thread of its own, while the posts are written. Finding the
 * words takes as long as all the rest of an import, and SQLite lets only one thread write to a file; the finished index
 * is a few tables of blobs, which are copied in no time.
 */
public final class BulkIndex implements AutoCloseable {

    /** How much the index gathers in memory before it writes, in bytes. */
    private static final int MEMORY = 32 * 1024 * 1024;

    private static final int TEXTS = 200;
    private static final int PORTIONS_WAITING = 8;
    private static final List<String> TABLES = List.of("search_data", "search_idx", "search_docsize");

    private record Text(long id, String title, String body) {}

    private final Path file;
    private final Database built;
    private final Thread thread;
    private final BlockingQueue<List<Text>> waiting = new ArrayBlockingQueue<>(PORTIONS_WAITING);
    private List<Text> portion = new ArrayList<>();
    private volatile RuntimeException failure;

    /**
     * Begins an index like the one of a store.
     *
     * @param file must not exist; whoever made it removes it
     */
    BulkIndex(Path file, Database store) {
        String table = store.sql().one("select sql from sqlite_schema where name = 'search'", row -> row.text(1));
        this.file = file;
        this.built = Database.openScratch(file);
        built.sql().script(table);
        built.sql().update("insert into search (search, rank) values ('hashsize', ?)", MEMORY);
        this.thread = new Thread(this::build, "building the search index");
        thread.setDaemon(true);
        thread.start();
    }

    /** Adds a post; waits when the thread is far behind. */
    public void add(long id, String title, String body) {
        portion.add(new Text(id, title, body));
        if (portion.size() == TEXTS) {
            hand(portion);
            portion = new ArrayList<>();
        }
    }

    /** Waits for the index and copies it into the store, whose own must still be empty and untouched. */
    public void copyInto(Database database) {
        Sql store = database.sql();
        hand(portion);
        hand(List.of());
        join();
        if (failure != null) {
            throw failure;
        }
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
        thread.interrupt();
        join();
        built.close();
    }

    private void build() {
        Sql sql = built.sql();
        try {
            built.write(() -> {
                for (List<Text> texts = take(); !texts.isEmpty(); texts = take()) {
                    texts.forEach(text -> sql.update(
                            "insert into search (rowid, title, body) values (?, ?, ?)",
                            text.id(),
                            text.title(),
                            text.body()));
                }
                return null;
            });
        } catch (RuntimeException e) {
            failure = e;
            waiting.clear();
        }
    }

    private List<Text> take() {
        try {
            return waiting.take();
        } catch (InterruptedException e) {
            throw ForumException.interrupted("interrupted; nothing was imported");
        }
    }

    private void hand(List<Text> texts) {
        try {
            while (failure == null && !waiting.offer(texts, 100, TimeUnit.MILLISECONDS)) {
                // The thread is behind, or has failed meanwhile.
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ForumException.interrupted("interrupted; nothing was imported");
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void join() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ForumException.interrupted("interrupted; nothing was imported");
        }
    }
}
