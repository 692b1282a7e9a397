package forum.domain;

import forum.model.ForumException;
import forum.store.BulkIndex;
import forum.store.Database;
import forum.store.Opening;
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
    private final BulkIndex index;

    private NewStore(Path file, Scaffold scaffold, Database database, boolean indexAside) {
        this.file = file;
        this.scaffold = scaffold;
        this.database = database;
        this.index = indexAside ? database.bulkIndex(scaffold.index()) : null;
    }

    /**
     * Begins a store.
     *
     * @param indexAside whether the search index is built aside, which needs that no post changes once it is added
     */
    static NewStore beside(Path file, long replica, boolean indexAside) {
        Scaffold scaffold = Scaffold.around(file, replica);
        boolean begun = false;
        try {
            NewStore store = new NewStore(file, scaffold, Opening.forBulkLoad(scaffold.store(), replica), indexAside);
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

    /** What takes the texts of new posts for the search index; null when it is not built aside. */
    BulkIndex index() {
        return index;
    }

    /** Gives the store its name; fails when somebody else made one meanwhile. */
    void appear() {
        try {
            database.indexBulkLoad(scaffold.store(), index);
            flush(scaffold.store()); // most of it, while the search index is still on its way
            database.finishBulkLoad(index);
            database.close();
            flush(scaffold.store());
            name();
            flushFolder(file.toAbsolutePath().getParent());
        } catch (FileAlreadyExistsException e) {
            throw ForumException.failure(
                    "another process created the store " + file + " meanwhile; nothing was imported, try again", e);
        } catch (IOException e) {
            throw ForumException.failure("cannot write the store " + file + ": " + e.getMessage(), e);
        }
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
        if (index != null) {
            index.close();
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
