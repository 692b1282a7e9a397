package forum.domain;

import forum.model.ForumException;
import forum.store.BulkLoad;
import forum.store.Database;
import forum.store.Opening;
import forum.store.Relay;
import forum.store.Scaffold;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A store that is built aside and takes its name when it is whole and on the disk; until then there is none. */
final class NewStore implements AutoCloseable {

    private final Path file;
    private final Scaffold scaffold;
    private final Database database;
    private final BulkLoad load;

    private NewStore(Path file, Scaffold scaffold, Database database, boolean addsOnly) {
        this.file = file;
        this.scaffold = scaffold;
        this.database = database;
        this.load = addsOnly ? database.bulkLoad(scaffold.index()) : null;
    }

    /**
     * Begins a store.
     *
     * @param addsOnly whether no post changes once it is added, so that more can be left for the end
     */
    static NewStore beside(Path file, long replica, boolean addsOnly) {
        Scaffold scaffold = Scaffold.around(file, replica);
        boolean begun = false;
        try {
            NewStore store = new NewStore(file, scaffold, Opening.forBulkLoad(scaffold.store(), replica), addsOnly);
            begun = true;
            return store;
        } finally {
            if (!begun) {
                scaffold.close();
            }
        }
    }

    Database database() {
        return database;
    }

    /** What is left for the end; null for nothing but indexes that only reading needs. */
    BulkLoad load() {
        return load;
    }

    /** Lets the search index go on with the posts, which stay as they are from now on, while the caller goes on too. */
    void readPosts() {
        if (load != null) {
            database.readBulkLoad(scaffold.store(), load);
        }
    }

    /** Gives the store its name; fails when somebody else made one meanwhile. */
    void appear() {
        try {
            database.indexBulkLoad(scaffold.store(), load);
            finish();
            database.close();
            flush(scaffold.store());
            name();
            flushFolder(file.toAbsolutePath().getParent());
        } catch (FileAlreadyExistsException e) {
            throw ForumException.failure(
                    "another process created the store " + file + " meanwhile; nothing was imported, try again", e);
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /** Adds the search index, while what is in the file by now goes to the disk. */
    private void finish() {
        try (Relay<Path> flushing = new Relay<>("writing the store to the disk", 1, this::flushBeside, () -> {})) {
            flushing.hand(scaffold.store());
            database.finishBulkLoad(load);
            flushing.finish();
        }
    }

    private void flushBeside(Path path) {
        try {
            flush(path);
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    private ForumException unwritten(IOException cause) {
        return ForumException.failure("cannot write the store " + file + ": " + cause.getMessage(), cause);
    }

    /** A link never replaces a file; where the file system has none, a move that looks first must do. */
    private void name() throws IOException {
        try {
            Files.createLink(file, scaffold.store());
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            Files.move(scaffold.store(), file);
        }
    }

    @Override
    public void close() {
        if (load != null) {
            load.words().close();
        }
        database.close();
        scaffold.close();
    }

    private static void flush(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes the new name durable; systems that cannot open a folder keep it without being asked. */
    private static void flushFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
