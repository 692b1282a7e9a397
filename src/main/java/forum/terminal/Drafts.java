package forum.terminal;

import forum.model.ForumException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Texts that are being written in an editor, or were written and could not be used: files in a folder of the person's
 * own. Each is named after its purpose and the process that writes it, so that two who write at once keep apart.
 */
public final class Drafts {

    private static final String KEPT = "kept-";

    private final Path folder;

    /** Keeps them in this folder, which is made when it is needed. */
    public Drafts(Path folder) {
        this.folder = folder;
    }

    /** The latest text for the purpose that nobody is writing any more. */
    public Optional<Path> abandoned(String purpose) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, purpose + ".*")) {
            files.forEach(found::add);
        } catch (IOException e) {
            return Optional.empty(); // there is no such folder yet
        }
        return found.stream().filter(Drafts::isAbandoned).max(Comparator.comparing(Drafts::time));
    }

    /**
     * Makes an empty file, readable by its owner only.
     *
     * @throws ForumException failure, when there is no place for it
     */
    Path create(String purpose, String suffix) {
        String name = purpose + "." + ProcessHandle.current().pid() + ".";
        try {
            Files.createDirectories(folder);
            return Files.createTempFile(folder, name, suffix);
        } catch (IOException e) {
            return createElsewhere(name, suffix);
        }
    }

    private static Path createElsewhere(String name, String suffix) {
        try {
            return Files.createTempFile("forum-" + name, suffix);
        } catch (IOException e) {
            throw ForumException.failure(
                    "cannot make a file to write in: " + e.getMessage(), e, "give the text as an argument");
        }
    }

    /**
     * Leaves only the text in the file, so that it can be given to another try.
     *
     * @return the file that holds the text; as it was, with the notes below, when there is no room for another
     */
    Path keep(Path file, String text) {
        String[] parts = file.getFileName().toString().split("\\.", 3);
        Path kept = file.resolveSibling(parts[0] + "." + parts[1] + "." + KEPT + parts[2]);
        Path partial = null;
        try {
            // Written aside: a full disk takes away nothing that is there already.
            partial = Files.createTempFile(file.toAbsolutePath().getParent(), ".", ".partial");
            Files.writeString(partial, text + "\n", StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.move(partial, kept, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (partial != null) {
                Editor.delete(partial);
            }
            return file;
        }
        Editor.delete(file);
        return kept;
    }

    /** Whether the file holds a text and nothing below it. */
    static boolean isKept(Path file) {
        return file.getFileName().toString().split("\\.", 3)[2].startsWith(KEPT);
    }

    private static boolean isAbandoned(Path file) {
        String[] parts = file.getFileName().toString().split("\\.", -1);
        try {
            long process = Long.parseLong(parts[1]);
            return process == ProcessHandle.current().pid()
                    || ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
