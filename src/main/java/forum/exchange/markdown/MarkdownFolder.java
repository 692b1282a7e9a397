package forum.exchange.markdown;

import forum.exchange.publish.ThreadWriter;
import forum.model.ForumException;
import forum.model.Thread;
import forum.rules.Slugs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/** A file for each thread. The names are made of letters, digits and hyphens, so they stay in the folder. */
public final class MarkdownFolder implements ThreadWriter {

    private static final int LONGEST_TITLE = 100;
    private static final int RANDOM_PART = 24;

    /** As much of a file as holds its title and its uid, in bytes, unless the title is far beyond what a forum allows. */
    private static final int BEGINNING = 64 * 1024;

    private final Path folder;
    private final AtomicLong written;

    /**
     * Makes the folder unless it is there.
     *
     * @param written counts the bytes
     * @throws ForumException failure, when there is a file in its place
     */
    public MarkdownFolder(Path folder, AtomicLong written) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw ForumException.failure(folder + " is a file; name a folder", null);
        }
        this.written = written;
        this.folder = Files.createDirectories(folder);
    }

    /** Takes the place of a file or link of that name when it is whole. */
    @Override
    public void write(Thread thread) throws IOException {
        Path file = folder.resolve(name(thread, RANDOM_PART));
        if (isOfAnother(file, thread)) {
            file = folder.resolve(name(thread, 0));
        }
        Path partial = folder.resolve("." + thread.question().head().uid() + ".partial");
        Files.deleteIfExists(partial);
        try {
            byte[] text = MarkdownThread.file(thread).getBytes(StandardCharsets.UTF_8);
            Files.write(partial, text, StandardOpenOption.CREATE_NEW);
            written.addAndGet(text.length);
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** Whether another thread has that name; uids made by hand may differ in their first digits alone. */
    private static boolean isOfAnother(Path file, Thread thread) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return MarkdownThread.isFile(beginning) && !MarkdownThread.isFileOf(beginning, thread);
        }
    }

    /** The words of the title and the uid from this digit on, by which hardly two threads share a name. */
    private static String name(Thread thread, int digit) {
        StringBuilder name = new StringBuilder();
        int bytes = 0;
        for (int c : Slugs.fromTitle(thread.question().title()).codePoints().toArray()) {
            bytes += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            boolean safe = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            boolean doubled = name.isEmpty() || name.charAt(name.length() - 1) == '-';
            if (bytes > LONGEST_TITLE) {
                break;
            }
            name.append(safe ? Character.toString(c) : doubled ? "" : "-");
        }
        String title = name.toString().replaceAll("-$", "");
        String uid = thread.question().head().uid().toString();
        return (title.isEmpty() ? "question" : title) + "-" + uid.substring(digit) + ".md";
    }

    @Override
    public void close() {}
}
