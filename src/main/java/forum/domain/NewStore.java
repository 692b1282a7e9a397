package forum.domain;

import forum.model.ForumException;
import forum.store.BulkIndex;
import forum.store.Database;
import forum.store.Opening;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A store that is built aside and takes its name when it is whole and on the disk; until then there is none. */
final class NewStore implements AutoCloseable {

    private final Path file;
    private final Path partial;
    private final Database database;
    private final Path indexFile;
    private final BulkIndex index;

    private NewStore(Path file, Path partial, Database database, boolean indexAside) {
        this.file = file;
        this.partial = partial;
        this.database = database;
        this.indexFile = partial.resolveSibling(partial.getFileName() + ".search");
        this.index = indexAside ? database.bulkIndex(indexFile) : null;
        // An interrupted import leaves nothing behind.
        partial.toFile().deleteOnExit();
        indexFile.toFile().deleteOnExit();
    }

    /**
     * Begins a store.
     *
     * @param indexAside whether the search index is built aside, which needs that no post changes once it is added
     */
    static NewStore beside(Path file, long replica, boolean indexAside) {
        Path name = Path.of("." + file.getFileName() + ".new-" + Long.toHexString(replica));
        Path partial = file.toAbsolutePath().resolveSibling(name);
        return new NewStore(file, partial, Opening.forBulkLoad(partial, replica), indexAside);
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
        if (index != null) {
            index.copyInto(database);
        }
        database.finishBulkLoad();
        database.close();
        try {
            flush(partial);
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
            Files.createLink(file, partial);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            Files.move(partial, file);
        }
    }

    @Override
    public void close() {
        if (index != null) {
            index.close();
        }
        database.close();
        try {
            Files.deleteIfExists(indexFile);
            Files.deleteIfExists(partial);
        } catch (IOException e) {
            throw ForumException.failure("cannot remove the unfinished store " + partial, e);
        }
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
