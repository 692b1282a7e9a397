package forum.store;

import forum.model.ForumException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Makes the file of a store, and the folders that it lies in, for their owner only. */
final class StoreFile {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");

    private StoreFile() {}

    /** Creates an empty file where there is none; one that exists stays as it is. */
    static void create(Path file) {
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

    /**
     * What SQLite and its driver take for this very file, whatever it is called: not for a database in memory, an
     * address, or a file with settings behind a question mark.
     */
    static String name(Path file) {
        String name = file.toAbsolutePath().toString();
        return name.indexOf('?') < 0 ? name : file.toUri().toString();
    }

    /** Whether nothing is under way in the store, as far as the files beside it tell, and nothing can be made there. */
    static boolean isAtRest(Path file) {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        return !Files.isWritable(file.toAbsolutePath().getParent())
                && log.toFile().length() == 0;
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
