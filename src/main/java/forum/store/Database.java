package forum.store;

import forum.model.ForumException;
import forum.rules.Settings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.sqlite.SQLiteConnection;

/** A connection to a store, which {@link Opening} makes: its statements and the transactions that they run in. */
public final class Database implements AutoCloseable {

    private final Connection connection;
    private final Sql sql;
    private RuleFunctions functions;

    Database(Connection connection) {
        this.connection = connection;
        this.sql = new Sql(connection);
    }

    /**
     * Begins a bulk load into this new and empty store.
     *
     * @param words where its search index is built, a file that must not exist
     */
    public BulkLoad bulkLoad(Path words) {
        return new BulkLoad(new BulkIndex(words, this), new BulkUids(sql));
    }

    /** Keeps more of the file in memory, for a large import. */
    public void cacheMuch() {
        sql.script("pragma cache_size = -65536");
    }

    /** Keeps less of the file in memory, as the second of two connections. */
    public void cacheLittle() {
        sql.script("pragma cache_size = -24576");
    }

    /**
     * Hands the posts of a bulk load to its search index and ends the transaction that brought them, whose work goes on in
     * another one.
     *
     * @param file where the store is
     */
    public void readBulkLoad(Path file, BulkLoad load) {
        sql.script("commit");
        load.words().readRest(file);
        sql.script("begin immediate");
    }

    /**
     * Makes the indexes that a new store did without.
     *
     * @param file where the store is
     * @param load what else was left for the end, of which the search index is finished meanwhile; null for nothing
     */
    public void indexBulkLoad(Path file, BulkLoad load) {
        if (load != null) {
            load.words().readRest(file);
        }
        sql.script("begin immediate");
        if (load != null) {
            load.uids().index();
        }
        Migrations.index(sql);
        sql.script("commit");
    }

    /** Makes a store of an indexed bulk load: with its search index, and shared with other processes. */
    public void finishBulkLoad(BulkLoad load) {
        if (load != null) {
            load.words().copyInto(sql);
        }
        sql.script("pragma synchronous = full");
        sql.script("pragma journal_mode = wal");
    }

    /** The statements of this connection. */
    public Sql sql() {
        return sql;
    }

    /** Lets statements count by these rules, see {@link RuleFunctions}. */
    public void countBy(Settings settings) {
        if (functions == null) {
            functions = new RuleFunctions(sql);
        }
        functions.use(settings);
    }

    /** Runs the work on one unchanging view of the store; an attempt to write fails. */
    public <T> T read(Supplier<T> work) {
        sql.begin();
        sql.script("pragma query_only = on");
        sql.script("begin");
        try {
            return work.get();
        } finally {
            rollback();
            sql.script("pragma query_only = off");
        }
    }

    /** Whether nothing can be written to the file, as on a read-only disk. */
    public boolean isReadOnly() {
        try {
            return rehearse(() -> {
                sql.script("pragma user_version = " + Migrations.latest());
                return false;
            });
        } catch (ForumException e) {
            if (Sql.isDenied(e)) {
                return true;
            }
            throw e;
        }
    }

    /** Runs the work as one change, durable when this returns; any throwable leaves the store as it was. */
    public <T> T write(Supplier<T> work) {
        sql.begin();
        sql.script("begin immediate");
        boolean done = false;
        try {
            T result = work.get();
            sql.script("commit");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollback();
            }
        }
    }

    /** Runs the work as a change, and leaves the store as it was. */
    public <T> T rehearse(Supplier<T> work) {
        sql.begin();
        sql.script("begin immediate");
        try {
            return work.get();
        } finally {
            rollback();
        }
    }

    /** Stops the running statement from another thread, if this is open; the transaction it belongs to is rolled back. */
    public void interrupt() {
        sql.interrupt();
        try {
            if (!connection.isClosed()) {
                ((SQLiteConnection) connection).getDatabase().interrupt();
            }
        } catch (SQLException e) {
            throw Sql.failure(e);
        }
    }

    /** Writes a copy of the store, consistent while others write, and like it readable by its owner only. */
    public void copyTo(Path file) {
        StoreFile.create(file);
        sql.update("vacuum into ?", StoreFile.name(file));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Sql.failure(e);
        }
    }

    /** SQLite ends some failed transactions by itself, and a second rollback would hide the first error. */
    private void rollback() {
        try {
            sql.script("rollback");
        } catch (ForumException e) {
            if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
                throw e;
            }
        }
    }
}
