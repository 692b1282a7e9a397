package forum.store;

import forum.model.ForumException;
import forum.rules.Settings;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import org.sqlite.JDBC;

/**
 * One SQLite file that holds a forum. Opens it with the pragmas that every connection needs, refuses what is not a
 * forum or comes from a newer version, and holds the two transaction primitives.
 */
public final class Database implements AutoCloseable {

    /** How long a writer waits for another, in milliseconds. */
    private static final int BUSY_TIMEOUT = 60_000;

    /** How long a glance waits, in milliseconds. */
    private static final int GLANCE_TIMEOUT = 100;

    static {
        // Named, the logger of sqlite-jdbc is not searched for in every jar; it would mention that it was named.
        System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN");
    }

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");

    private final Connection connection;
    private final Sql sql;
    private RuleFunctions functions;

    private Database(Connection connection) {
        this.connection = connection;
        this.sql = new Sql(connection);
    }

    /** Opens the store to read it; a store that does not exist yet reads as an empty forum and is not created. */
    public static Database openToRead(Path file) {
        if (FileHeader.read(file) != FileHeader.Content.FORUM) {
            return openInMemory();
        }
        Database database = connect(file.toString());
        database.closeOnFailure(() -> {
            int version = database.sql.one("pragma user_version", row -> row.integer(1));
            refuseNewer(file, version);
            if (version < Migrations.latest()) {
                database.migrate(file, 0);
            }
            return null;
        });
        return database;
    }

    /**
     * Opens the store for a glance while somebody types: waits for nobody and leaves an older schema as it is.
     *
     * @return empty when there is no forum of this version
     */
    public static Optional<Database> openToGlance(Path file) {
        if (FileHeader.read(file) != FileHeader.Content.FORUM) {
            return Optional.empty();
        }
        Database database = connect(file.toString(), GLANCE_TIMEOUT);
        if (database.sql.one("pragma user_version", row -> row.integer(1)) == Migrations.latest()) {
            return Optional.of(database);
        }
        database.close();
        return Optional.empty();
    }

    /**
     * Opens the store to write to it, and creates it, readable by its owner only, when it does not exist.
     *
     * @param replica the number of a newly created file
     */
    public static Database openToWrite(Path file, long replica) {
        boolean created = FileHeader.read(file) != FileHeader.Content.FORUM;
        if (created) {
            create(file);
        }
        Database database = connect(file.toString());
        database.closeOnFailure(() -> {
            database.sql.script("pragma foreign_keys = on");
            database.sql.script("pragma synchronous = full");
            int version = database.sql.one("pragma user_version", row -> row.integer(1));
            refuseNewer(file, version);
            if (version < Migrations.latest()) {
                database.migrate(file, replica);
            }
            return null;
        });
        return database;
    }

    /**
     * Creates a store for a bulk load: without a journal and without the indexes that only reading needs, so what is
     * in the file is worth nothing until {@link #finishBulkLoad()}.
     *
     * @param file must not exist
     */
    public static Database openForBulkLoad(Path file, long replica) {
        Database database = openScratch(file);
        database.closeOnFailure(() -> database.write(() -> {
            Migrations.apply(database.sql, replica);
            return null;
        }));
        return database;
    }

    /** Creates an empty database without a journal, readable by its owner only; the file must not exist. */
    static Database openScratch(Path file) {
        create(file);
        Database database = connect(file.toString());
        database.closeOnFailure(() -> {
            database.sql.script("pragma journal_mode = off");
            database.sql.script("pragma synchronous = off");
            database.cacheMuch();
            return null;
        });
        return database;
    }

    /** Begins to build the search index of a new store aside, in a file that must not exist. */
    public BulkIndex bulkIndex(Path file) {
        return new BulkIndex(file, this);
    }

    /** Keeps more of the file in memory, for a large import. */
    public void cacheMuch() {
        sql.script("pragma cache_size = -65536");
    }

    /** Makes the indexes, and the file one that other processes may share. */
    public void finishBulkLoad() {
        sql.script("begin immediate");
        Migrations.index(sql);
        sql.script("commit");
        sql.script("pragma synchronous = full");
        sql.script("pragma journal_mode = wal");
    }

    private static Database openInMemory() {
        Database database = connect(":memory:");
        Migrations.apply(database.sql, 0);
        Migrations.index(database.sql);
        return database;
    }

    /** The statements of this connection. */
    public Sql sql() {
        return sql;
    }

    /** What keeps the figures of all that was touched true, by these rules. */
    public Figures figures(Touched touched, Settings settings) {
        if (functions == null) {
            functions = new RuleFunctions(sql);
        }
        functions.use(settings);
        return new Figures(sql, touched, settings);
    }

    /** Runs the work on one unchanging view of the store; an attempt to write fails. */
    public <T> T read(Supplier<T> work) {
        sql.script("pragma query_only = on");
        sql.script("begin");
        try {
            return work.get();
        } finally {
            sql.script("rollback");
            sql.script("pragma query_only = off");
        }
    }

    /** Runs the work as one change, durable when this returns; any throwable leaves the store as it was. */
    public <T> T write(Supplier<T> work) {
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
        sql.script("begin immediate");
        try {
            return work.get();
        } finally {
            rollback();
        }
    }

    /** Stops the running statement from another thread; the transaction it belongs to is rolled back. */
    public void interrupt() {
        try {
            ((org.sqlite.SQLiteConnection) connection).getDatabase().interrupt();
        } catch (SQLException e) {
            throw Sql.failure(e);
        }
    }

    /** Writes a copy of the store, consistent while others write, and like it readable by its owner only. */
    public void copyTo(Path file) {
        create(file);
        sql.update("vacuum into ?", file.toString());
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

    /**
     * The schema and then the journal mode of a new store, or the steps an older one lacks; two processes may do this
     * at once. The schema comes first, so that the mark of a forum stands in the file itself and not only in its log.
     */
    private void migrate(Path file, long replica) {
        write(() -> {
            int version = sql.one("pragma user_version", row -> row.integer(1));
            refuseNewer(file, version);
            Migrations.apply(sql, replica);
            if (version == 0) {
                Migrations.index(sql);
            }
            return null;
        });
        retryWhileBusy(() -> {
            sql.script("pragma journal_mode = wal");
            return null;
        });
    }

    /** Changing the journal mode is the one thing that SQLite's busy timeout does not wait for. */
    private static void retryWhileBusy(Supplier<Void> work) {
        for (int tries = 0; ; tries++) {
            try {
                work.get();
                return;
            } catch (ForumException e) {
                if (!Sql.isBusy(e) || tries == 500) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ForumException.interrupted("interrupted; nothing was changed");
        }
    }

    private static void refuseNewer(Path file, int version) {
        if (version > Migrations.latest()) {
            throw ForumException.failure(
                    file + " was written by a newer version of forum (schema " + version + ", this one knows "
                            + Migrations.latest() + "); it was left untouched",
                    null,
                    "upgrade forum to use this store");
        }
    }

    private static void create(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null && !Files.exists(folder)) {
                if (isPosix(folder)) {
                    Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_FOLDER));
                } else {
                    Files.createDirectories(folder);
                }
            }
            if (isPosix(file)) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException e) {
            if (!Files.isRegularFile(file)) {
                throw ForumException.failure("cannot create the store " + file + ": " + e.getMessage() + " exists", e);
            }
        } catch (IOException e) {
            throw ForumException.failure(
                    "cannot create the store " + file + ": check the permissions of the folder", e);
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static Database connect(String file) {
        return connect(file, BUSY_TIMEOUT);
    }

    private static Database connect(String file, int busyTimeout) {
        try {
            Properties properties = new Properties();
            properties.setProperty("busy_timeout", String.valueOf(busyTimeout));
            // In kibibytes, taken as pages are read: whoever goes through the whole file reads each page far less
            // often.
            properties.setProperty("cache_size", "-32768");
            // Else the driver asks for the last number after every insert, which doubles the time of an import.
            properties.setProperty("jdbc.get_generated_keys", "false");
            return new Database(JDBC.createConnection("jdbc:sqlite:" + file, properties));
        } catch (SQLException e) {
            throw Sql.failure(e);
        }
    }

    private void closeOnFailure(Supplier<Void> opening) {
        boolean done = false;
        try {
            opening.get();
            done = true;
        } finally {
            if (!done) {
                close();
            }
        }
    }
}
