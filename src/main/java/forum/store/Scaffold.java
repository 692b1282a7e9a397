package forum.store;

import forum.model.ForumException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The files beside a store that is being built. One of them is locked as long as the process lives, so that what a
 * killed process left behind is told from what is in use, and removed.
 */
public final class Scaffold implements AutoCloseable {

    private static final String LOCK = ".lock";
    private static final String INDEX = ".search";

    /** Of all that may lie there the lock comes last: without it nobody would find the others again. */
    private static final List<String> ENDINGS = List.of(INDEX, "-wal", "-shm", "", LOCK);

    private final Path store;
    private final FileChannel lock;

    private Scaffold(Path store, FileChannel lock) {
        this.store = store;
        this.lock = lock;
        // An interrupted import leaves nothing behind; what is named here last is deleted first.
        store.toFile().deleteOnExit();
        index().toFile().deleteOnExit();
    }

    /**
     * Takes names that nobody else has.
     *
     * @param number tells them from those of others
     */
    public static Scaffold around(Path file, long number) {
        for (long next = number; ; next++) {
            Path store = file.toAbsolutePath().resolveSibling(prefix(file) + Long.toHexString(next));
            Path locked = beside(store, LOCK);
            StoreFile.create(locked);
            locked.toFile().deleteOnExit();
            try {
                FileChannel lock = lock(locked);
                if (lock != null) {
                    return new Scaffold(store, lock);
                }
            } catch (NoSuchFileException e) {
                // Somebody who cleared up took it for abandoned before it was locked: the next name will do.
            } catch (IOException e) {
                throw ForumException.failure("cannot lock " + locked + ": " + e.getMessage(), e);
            }
        }
    }

    /** Removes what processes that are no more have left beside this store; what is in use, or may be, stays. */
    public static void clear(Path file) {
        Pattern name = Pattern.compile(Pattern.quote(prefix(file)) + "[0-9a-f]{1,16}" + Pattern.quote(LOCK));
        for (Path locked : namesakes(file.toAbsolutePath().getParent(), name)) {
            String text = locked.toString();
            Path store = Path.of(text.substring(0, text.length() - LOCK.length()));
            try (FileChannel lock = lock(locked)) {
                if (lock != null) {
                    remove(store);
                }
            } catch (IOException e) {
                // Another process has removed it, or it belongs to another user, who can.
            }
        }
    }

    private static List<Path> namesakes(Path folder, Pattern name) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(
                folder, path -> name.matcher(path.getFileName().toString()).matches())) {
            all.forEach(found::add);
        } catch (IOException e) {
            // A folder that cannot be listed, or is not there, shows nothing that could be removed.
        }
        return found;
    }

    /**
     * Locks a file that exists until the channel is closed or the process ends, however it ends.
     *
     * @return null when somebody else has locked it
     */
    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean held = false;
        try {
            held = channel.tryLock() != null;
            if (held && Files.notExists(file)) {
                held = false;
                throw new NoSuchFileException(file.toString());
            }
        } catch (OverlappingFileLockException e) {
            held = false; // it is in use in this very process
        } finally {
            if (!held) {
                channel.close();
            }
        }
        return held ? channel : null;
    }

    private static String prefix(Path file) {
        return "." + file.getFileName() + ".new-";
    }

    private static Path beside(Path store, String ending) {
        return store.resolveSibling(store.getFileName() + ending);
    }

    private static void remove(Path store) throws IOException {
        for (String ending : ENDINGS) {
            Files.deleteIfExists(beside(store, ending));
        }
    }

    /** Where the store is built. */
    public Path store() {
        return store;
    }

    /** Where its search index is. */
    public Path index() {
        return beside(store, INDEX);
    }

    /** Takes everything away; what is built must be closed. */
    @Override
    public void close() {
        try (lock) {
            remove(store);
        } catch (IOException e) {
            throw ForumException.failure("cannot remove the unfinished store " + store, e);
        }
    }
}
