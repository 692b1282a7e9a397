package forum.domain;

import forum.model.ForumException;
import forum.store.Database;
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
    private boolean closed;

    private NewStore(Path file, Path partial, Database database) {
        this.file = file;
        this.partial = partial;
        partial.toFile().deleteOnExit(); // an interrupted import leaves nothing behind
        this.database = database;
    }

    static NewStore beside(Path file, long replica) {
        Path name = Path.of("." + file.getFileName() + ".new-" + Long.toHexString(replica));
        Path partial = file.toAbsolutePath().resolveSibling(name);
        return new NewStore(file, partial, Database.openForBulkLoad(partial, replica));
    }

    Database database() {
        return database;
    }

    /** Gives the store its name; fails when somebody else made one meanwhile. */
    void appear() {
        database.finishBulkLoad();
        database.close();
        closed = true;
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
        if (!closed) {
            database.close();
        }
        try {
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
