package forum.store;

import forum.model.ForumException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteOpenMode;
import org.sqlite.jdbc4.JDBC4Connection;

/**
 * The ways to open a store, each with the pragmas that it needs. Whoever reads or writes is refused a file that is not
 * a forum or comes from a newer version, and an older schema is brought up to date first.
 */
public final class Opening {

    /** How long a writer waits for another, in milliseconds. */
    private static final int BUSY_TIMEOUT = 60_000;

    private static final int OPEN_MODE =
            SQLiteOpenMode.READWRITE.flag | SQLiteOpenMode.CREATE.flag | SQLiteOpenMode.NOMUTEX.flag;

    /** What a store of many posts is written in, in bytes: a quarter of the writes that SQLite's 4096 take. */
    private static final int LARGE_PAGE = 16384;

    /** How long a glance waits, in milliseconds. */
    private static final int GLANCE_TIMEOUT = 100;

    private Opening() {}

    /**
     * Opens the store to read it; a store that does not exist yet reads as an empty forum and is not created.
     *
     * @param upgrading run before an older store is brought up to date, which may take a while
     */
    public static Database toRead(Path file, Runnable upgrading) {
        if (FileHeader.read(file) != FileHeader.Content.FORUM) {
            return inMemory();
        }
        Database database = connectToRead(file, BUSY_TIMEOUT);
        closeOnFailure(database, () -> bringUpToDate(database, file, 0, upgrading));
        return database;
    }

    /**
     * Opens the store for a glance while somebody types: hardly waits for anybody and leaves an older schema as it is.
     *
     * @return empty when there is no forum of this version
     */
    public static Optional<Database> toGlance(Path file) {
        if (FileHeader.read(file) != FileHeader.Content.FORUM) {
            return Optional.empty();
        }
        Database database = connectToRead(file, GLANCE_TIMEOUT);
        if (version(database) == Migrations.latest()) {
            return Optional.of(database);
        }
        database.close();
        return Optional.empty();
    }

    /**
     * Opens the store to write to it, and creates it, readable by its owner only, when it does not exist.
     *
     * @param replica the number of a newly created store
     * @param upgrading run before an older store is brought up to date, which may take a while
     */
    public static Database toWrite(Path file, long replica, Runnable upgrading) {
        if (FileHeader.read(file) != FileHeader.Content.FORUM) {
            StoreFile.create(file);
        }
        Database database = connect(StoreFile.name(file), BUSY_TIMEOUT);
        closeOnFailure(database, () -> {
            database.sql().script("pragma foreign_keys = on");
            database.sql().script("pragma synchronous = full");
            bringUpToDate(database, file, replica, upgrading);
        });
        return database;
    }

    /**
     * Creates a store for a bulk load: without a journal and without the indexes that only reading needs, so what is
     * in the file is worth nothing until {@link Database#finishBulkLoad}.
     *
     * @param file must not exist
     */
    public static Database forBulkLoad(Path file, long replica) {
        Database database = scratch(file);
        closeOnFailure(database, () -> {
            database.cacheMuch();
            database.write(() -> {
                Migrations.apply(database.sql(), replica);
                database.sql().script("drop index post_by_changer"); // which is made with the others at the end
                return null;
            });
        });
        return database;
    }

    /** Creates an empty database without a journal, readable by its owner only; the file must not exist. */
    static Database scratch(Path file) {
        StoreFile.create(file);
        Database database = connect(StoreFile.name(file), BUSY_TIMEOUT);
        closeOnFailure(database, () -> {
            database.sql().script("pragma page_size = " + LARGE_PAGE);
            database.sql().script("pragma journal_mode = off");
            database.sql().script("pragma synchronous = off");
            database.sql().script("pragma cache_size = -4096"); // what is written is seldom read again
        });
        return database;
    }

    /** An empty forum that is in no file and gone when it is closed. */
    public static Database inMemory() {
        Database database = connect(":memory:", BUSY_TIMEOUT);
        Migrations.apply(database.sql(), 0);
        Migrations.index(database.sql());
        return database;
    }

    /** Opens a store that nobody changes, so that it is read without asking for a lock. */
    private static Database unchanging(Path file) {
        return connect(unchangingName(file), BUSY_TIMEOUT);
    }

    /** What SQLite takes for this file, to read it, or those of its tables that nobody changes, without a lock. */
    static String unchangingName(Path file) {
        return file.toUri() + "?immutable=1";
    }

    /**
     * Connects to a store that may lie where nothing can be written, such as a read-only disk. There SQLite cannot make
     * what it shares with other processes beside the file, so it is told that none of them changes a file at rest.
     */
    private static Database connectToRead(Path file, int busyTimeout) {
        try {
            Database database = connect(StoreFile.name(file), busyTimeout);
            closeOnFailure(database, () -> version(database));
            return database;
        } catch (ForumException e) {
            if (Sql.isDenied(e) && StoreFile.isAtRest(file)) {
                return unchanging(file);
            }
            throw e;
        }
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
            // The driver lets one thread at a time in, so that SQLite need not.
            properties.setProperty("open_mode", String.valueOf(OPEN_MODE));
            // As JDBC.createConnection has it, but for registering a driver with the DriverManager, which takes a
            // while.
            SQLiteConnection connection = new JDBC4Connection("jdbc:sqlite:" + file, file, properties);
            // Transactions are begun and ended by statements here. Told so, the driver no longer looks before each
            // statement whether one has begun, by an attempt to begin one.
            connection.getConnectionConfig().setAutoCommit(false);
            return new Database(connection);
        } catch (SQLException e) {
            throw Sql.failure(e);
        }
    }

    private static void closeOnFailure(Database database, Runnable opening) {
        boolean done = false;
        try {
            opening.run();
            done = true;
        } finally {
            if (!done) {
                database.close();
            }
        }
    }

    private static void bringUpToDate(Database database, Path file, long replica, Runnable upgrading) {
        int version = version(database);
        refuseNewer(file, version);
        if (version < Migrations.latest()) {
            if (version > 0) {
                upgrading.run();
            }
            migrate(database, file, replica);
        }
    }

    private static int version(Database database) {
        return database.sql().one("pragma user_version", row -> row.integer(1));
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

    /**
     * The schema and then the journal mode of a new store, or the steps an older one lacks; two processes may do this
     * at once. The schema comes first, so that the mark of a forum stands in the file itself and not only in its log.
     */
    private static void migrate(Database database, Path file, long replica) {
        database.write(() -> {
            int version = version(database);
            refuseNewer(file, version);
            Migrations.apply(database.sql(), replica);
            if (version == 0) {
                Migrations.index(database.sql());
            }
            return null;
        });
        retryWhileBusy(() -> database.sql().script("pragma journal_mode = wal"));
    }

    /** Changing the journal mode is the one thing that SQLite's busy timeout does not wait for. */
    private static void retryWhileBusy(Runnable work) {
        for (int tries = 0; ; tries++) {
            try {
                work.run();
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
}
