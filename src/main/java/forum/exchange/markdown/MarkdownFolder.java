package forum.exchange.markdown;

import forum.exchange.ThreadWriter;
import forum.model.ForumException;
import forum.model.Thread;
import forum.rules.Slugs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file for each thread. The names are made of letters, digits and hyphens, so they stay in the folder. */
public final class MarkdownFolder implements ThreadWriter {

    private static final int LONGEST_TITLE = 100;

    private final Path folder;

    /**
     * Makes the folder unless it is there.
     *
     * @throws ForumException failure, when there is a file in its place
     */
    public MarkdownFolder(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw ForumException.failure(folder + " is a file; name a folder", null);
        }
        this.folder = Files.createDirectories(folder);
    }

    /** Takes the place of a file or link of that name when it is whole. */
    @Override
    public void write(Thread thread) throws IOException {
        Path file = folder.resolve(name(thread));
        Path partial = folder.resolve("." + thread.question().head().uid() + ".partial");
        Files.deleteIfExists(partial);
        try {
            Files.write(
                    partial,
                    MarkdownThread.file(thread).getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE_NEW);
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** The words of the title and the uid, so that no two threads share a name. */
    static String name(Thread thread) {
        StringBuilder name = new StringBuilder();
        int bytes = 0;
        for (int c : Slugs.fromTitle(thread.question().title()).codePoints().toArray()) {
            bytes += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            boolean safe = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            if (bytes > LONGEST_TITLE) {
                break;
            }
            name.append(safe ? Character.toString(c) : "-");
        }
        return name + "-" + thread.question().head().uid() + ".md";
    }

    @Override
    public void close() {}
}
