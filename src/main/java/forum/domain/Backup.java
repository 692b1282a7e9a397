package forum.domain;

import forum.model.ForumException;
import forum.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a copy of the store: whole or not at all, and never over another file. */
final class Backup {

    private Backup() {}

    static void write(Database database, Path store, Path copy) {
        if (!Files.exists(store)) {
            throw ForumException.failure("there is no store " + store + " to back up", null);
        }
        if (Files.exists(copy)) {
            throw ForumException.failure(copy + " exists already; name a file that does not", null);
        }
        Path folder = copy.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw ForumException.failure("there is no folder " + folder, null);
        }
        Path partial = folder.resolve(
                "." + copy.getFileName() + ".partial-" + ProcessHandle.current().pid());
        try {
            database.copyTo(partial);
            Files.move(partial, copy);
        } catch (IOException e) {
            throw ForumException.failure("cannot write the backup " + copy + ": " + e.getMessage(), e);
        } finally {
            removeIfThere(partial);
        }
    }

    private static void removeIfThere(Path partial) {
        try {
            Files.deleteIfExists(partial);
        } catch (IOException e) {
            throw ForumException.failure("cannot remove the unfinished backup " + partial, e);
        }
    }
}
