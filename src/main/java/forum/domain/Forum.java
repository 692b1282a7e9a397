package forum.domain;

import forum.store.Database;
import forum.store.Opening;
import forum.store.Scaffold;
import forum.store.Sql;
import forum.store.log.OperationLog;
import forum.store.search.SuggestionStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The front door of a forum in one file. Everything is read in one unchanging view and changed in one transaction,
 * which leaves one entry in the operation log, or nothing at all when something fails or nothing changes.
 */
public final class Forum implements AutoCloseable {

    /** Of a file, in bytes: read in about as long as it takes to connect to it once more. */
    private static final long LARGE = 4 * 1024 * 1024;

    /** How often two connections are begun anew because somebody writes between them. */
    private static final int MOST_TRIES = 100;

    /** For identifiers that nobody will see. */
    private static final Supplier<UUID> NO_RANDOM = () -> new UUID(0, 0);

    private final Path file;
    private final Clock clock;
    private final Supplier<UUID> random;
    private final Runnable upgrading;
    private volatile Database reading;
    private volatile Database writing;
    private volatile Database building;
    private boolean readsNothing;

    /**
     * Names the file; it is opened when it is needed and created by the first write.
     *
     * @param random gives the random part of new identifiers
     * @param upgrading run before a store of an older version is brought up to date, which may take a while
     */
    public Forum(Path file, Clock clock, Supplier<UUID> random, Runnable upgrading) {
        this.file = file;
        this.clock = clock;
        this.random = random;
        this.upgrading = upgrading;
    }

    /** An empty forum that is kept in no file, and gone when it is closed. */
    public static Forum inMemory(Clock clock, Supplier<UUID> random) {
        Forum forum = new Forum(Path.of(""), clock, random, () -> {});
        forum.writing = Opening.inMemory();
        return forum;
    }

    /** The file that holds the forum. */
    public Path file() {
        return file;
    }

    /** The time that the forum goes by. */
    public Instant now() {
        return clock.instant();
    }

    /** Reads from the forum; a file that does not exist reads as an empty forum. */
    public <T> T read(Who who, Function<Transaction, T> work) {
        Database database = openToRead();
        return database.read(() -> work.apply(transaction(database, who)));
    }

    /**
     * Reads much of the forum.
     *
     * @param work also gets a second connection that sees the same state, for a second thread; empty where the forum is
     *     so small that it is read in a moment
     */
    public <T> T readMuch(Who who, BiFunction<Transaction, Optional<Sql>, T> work) {
        if (isLarge()) {
            try (Database second = Opening.toRead(file, upgrading)) {
                second.cacheLittle();
                for (int tries = 0; tries < MOST_TRIES; tries++) {
                    Optional<T> result = readTwice(second, who, work);
                    if (result.isPresent()) {
                        return result.get();
                    }
                }
            }
        }
        return read(who, transaction -> work.apply(transaction, Optional.empty()));
    }

    /** Empty when somebody has written between the beginnings of the two. */
    private <T> Optional<T> readTwice(Database second, Who who, BiFunction<Transaction, Optional<Sql>, T> work) {
        return second.read(() -> {
            long state = new OperationLog(second.sql()).lastNumber();
            return read(
                    who,
                    transaction -> new OperationLog(transaction.sql()).lastNumber() == state
                            ? Optional.of(work.apply(transaction, Optional.of(second.sql())))
                            : Optional.empty());
        });
    }

    /**
     * Looks something up while somebody types: waits for nobody and changes nothing.
     *
     * @return empty when there is no forum
     */
    public <T> Optional<T> glance(Who who, Function<Suggestions, T> work) {
        Optional<Database> found = Opening.toGlance(file);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (Database database = found.get()) {
            Suggestions suggestions =
                    new Suggestions(new SuggestionStore(database.sql()), () -> transaction(database, who));
            return Optional.of(database.read(() -> work.apply(suggestions)));
        }
    }

    /**
     * Asks before somebody takes the trouble to write whether a rule forbids it. Whoever would become the administrator
     * may do everything.
     *
     * @param check refuses what may not be done
     */
    public void foresee(Who who, Consumer<Transaction> check) {
        read(who, forum -> {
            if (!forum.ownership().wouldClaim()) {
                check.accept(forum);
            }
            return null;
        });
    }

    /**
     * Changes the forum; the change is durable when this returns.
     *
     * @param operation the verb for the operation log
     */
    public <T> T write(String operation, Who who, Function<Transaction, T> work) {
        if (writing == null && Files.notExists(file)) {
            // What is refused is refused here, in no file, and so leaves none behind.
            Database nowhere = openToRead();
            nowhere.rehearse(() -> write(nowhere, NO_RANDOM, operation, who, work));
        }
        Database database = openToWrite();
        return database.write(() -> write(database, random, operation, who, work));
    }

    private <T> T write(
            Database database, Supplier<UUID> random, String operation, Who who, Function<Transaction, T> work) {
        Transaction transaction = new Transaction(database, who, clock.instant(), random);
        transaction.begin();
        transaction.ownership().claim();
        T result = work.apply(transaction);
        transaction.finish(operation);
        return result;
    }

    /**
     * Brings much into the forum at once, as one change. Where there is no store yet it is built aside and appears when
     * it is whole, without the cost of a journal; nobody becomes administrator by it.
     *
     * @param dryRun whether to leave everything as it was
     * @param addsOnly whether the work changes no post that it has added before
     */
    public <T> T load(Who who, boolean dryRun, boolean addsOnly, Function<Transaction, T> work) {
        Scaffold.clear(file);
        if (writing == null && Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            return loadNew(who, dryRun, addsOnly, work);
        }
        Database database = openToWrite();
        database.cacheMuch();
        Supplier<T> loading = () -> load(database, null, who, work);
        return dryRun ? database.rehearse(loading) : database.write(loading);
    }

    private <T> T loadNew(Who who, boolean dryRun, boolean addsOnly, Function<Transaction, T> work) {
        try (NewStore store = NewStore.beside(file, replica(), addsOnly && !dryRun)) {
            building = store.database();
            T result = building.write(() -> load(store.database(), store, who, work));
            if (!dryRun) {
                store.appear();
            }
            return result;
        } finally {
            building = null;
        }
    }

    private <T> T load(Database database, NewStore store, Who who, Function<Transaction, T> work) {
        Transaction transaction = transaction(database, who);
        if (store != null) {
            transaction.bulkLoad(store.load());
        }
        T result = work.apply(transaction);
        if (store != null && transaction.figures().leavesPosts()) {
            store.readPosts();
        }
        transaction.finish("import");
        return result;
    }

    private Transaction transaction(Database database, Who who) {
        return new Transaction(database, who, clock.instant(), random);
    }

    private long replica() {
        return random.get().getMostSignificantBits();
    }

    /** Writes a copy of the store, consistent while others write. */
    public void backup(Path copy) {
        Backup.write(openToRead(), file, copy);
    }

    /**
     * Looks for damage and wrong figures.
     *
     * @param fix whether to keep what was computed anew; else the store stays as it is, and where nothing can be written
     *     the figures are not looked at
     */
    public Upkeep.Diagnosis examine(Who who, boolean fix) {
        if (fix) {
            return write("doctor", who, transaction -> transaction.upkeep().mend());
        }
        Database database = openToRead();
        if (database.isReadOnly()) {
            return read(who, transaction -> transaction.upkeep().look());
        }
        return database.rehearse(() -> transaction(database, who).upkeep().mend());
    }

    /** Stops a long piece of work from another thread; its transaction is rolled back. */
    public void interrupt() {
        for (Database database : new Database[] {reading, writing, building}) {
            if (database != null) {
                database.interrupt();
            }
        }
    }

    @Override
    public void close() {
        if (reading != null) {
            reading.close();
        }
        if (writing != null) {
            writing.close();
        }
    }

    private boolean isLarge() {
        try {
            return Files.isRegularFile(file) && Files.size(file) > LARGE;
        } catch (IOException e) {
            return false; // it vanished just now; whoever has opened it reads on
        }
    }

    private Database openToRead() {
        if (writing != null) {
            return writing;
        }
        if (reading != null && readsNothing && Files.exists(file)) {
            reading.close(); // somebody has begun the forum meanwhile
            reading = null;
        }
        if (reading == null) {
            readsNothing = !Files.exists(file);
            reading = Opening.toRead(file, upgrading);
        }
        return reading;
    }

    private Database openToWrite() {
        if (writing == null) {
            if (reading != null) {
                reading.close();
                reading = null;
            }
            if (Files.notExists(file)) {
                Scaffold.clear(file);
            }
            writing = Opening.toWrite(file, replica(), upgrading);
        }
        return writing;
    }
}
