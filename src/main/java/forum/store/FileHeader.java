package forum.store;

import forum.model.ForumException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The first hundred bytes of a file, read before SQLite opens it, so that a file that is not a forum is never written
 * to. Offsets are those of the SQLite file format.
 */
public final class FileHeader {

    /** "frum" in ASCII: marks a database as a forum. */
    static final int APPLICATION_ID = 0x6672756d;

    private static final String MAGIC = "SQLite format 3\0";
    private static final int LENGTH = 100;
    private static final int APPLICATION_ID_OFFSET = 68;

    /** What stands at a path. */
    enum Content {
        NOTHING,
        EMPTY,
        FORUM
    }

    private FileHeader() {}

    /**
     * Says what stands at the path.
     *
     * @throws ForumException a failure when it is something else than a forum, or cannot be read
     */
    static Content read(Path file) {
        if (Files.notExists(file)) { // not so of what lies in a folder that may not be entered
            if (Files.isSymbolicLink(file)) {
                throw ForumException.failure(
                        file + " is a link to a file that is not there; make it again or name another store", null);
            }
            return Content.NOTHING;
        }
        if (Files.isDirectory(file)) {
            throw ForumException.failure(file + " is a folder; name a file for the store", null);
        }
        if (!Files.isRegularFile(file)) { // or a pipe would be waited for
            throw ForumException.failure(file + " is not a regular file; name another for the store", null);
        }
        // Not by Files, for whose channels Java loads its network library.
        try (InputStream in = new FileInputStream(file.toFile())) {
            byte[] head = in.readNBytes(LENGTH);
            if (head.length == 0) {
                return Content.EMPTY;
            }
            if (!isDatabase(head)) {
                throw ForumException.failure(file + " is not a forum store; it was left untouched", null);
            }
            if (!isMarked(head)) {
                throw ForumException.failure(file + " is a database of another program; it was left untouched", null);
            }
            return Content.FORUM;
        } catch (IOException e) {
            throw ForumException.failure(
                    "cannot read the store " + file + ": check the permissions of the file and its folder", e);
        }
    }

    /** Whether a forum stands at the path; what cannot be looked at is none. */
    public static boolean isForum(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = new FileInputStream(file.toFile())) {
            byte[] head = in.readNBytes(LENGTH);
            return isDatabase(head) && isMarked(head);
        } catch (IOException e) {
            return false; // whoever goes on to use the file learns why
        }
    }

    private static boolean isDatabase(byte[] head) {
        return head.length == LENGTH && new String(head, 0, MAGIC.length(), StandardCharsets.ISO_8859_1).equals(MAGIC);
    }

    private static boolean isMarked(byte[] head) {
        return ByteBuffer.wrap(head).getInt(APPLICATION_ID_OFFSET) == APPLICATION_ID;
    }
}
