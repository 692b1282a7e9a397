package forum.terminal.shell;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/**
 * The lines of earlier sessions, in a file that only its owner can read. Sessions that run at once add to it in turn,
 * each line as it is typed. The file keeps the latest lines and is shortened now and then.
 */
public final class HistoryFile {

    private static final Object IN_THIS_PROCESS = new Object();

    private final Path file;
    private final int most;

    /**
     * Names the file, which need not exist.
     *
     * @param most how many bytes it may have before its older half is dropped
     */
    public HistoryFile(Path file, int most) {
        this.file = file;
        this.most = most;
    }

    /** The lines, the oldest first; none when there is no such file yet. */
    public List<String> read() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        return lines(Files.readAllBytes(file));
    }

    /** Adds a line, which may hold line breaks. */
    public void add(String line) throws IOException {
        createFolder();
        byte[] bytes = (escape(line) + "\n").getBytes(StandardCharsets.UTF_8);
        if (bytes.length > most / 4) {
            return; // such a text would drive out everything else
        }
        synchronized (IN_THIS_PROCESS) { // a lock of a file is one of the whole process
            try (FileChannel channel = FileChannel.open(file, options(), attributes())) {
                channel.lock(); // until the channel closes
                channel.position(channel.size());
                write(channel, ByteBuffer.wrap(bytes));
                shorten(channel);
            }
        }
    }

    /** The file is rewritten rather than replaced: other sessions hold on to it. */
    private void shorten(FileChannel channel) throws IOException {
        if (channel.size() <= most) {
            return;
        }
        channel.position(channel.size() - most / 2);
        byte[] latest = Channels.newInputStream(channel).readAllBytes();
        int start = 0;
        while (start < latest.length && latest[start] != '\n') {
            start++;
        }
        ByteBuffer kept =
                ByteBuffer.wrap(latest, Math.min(latest.length, start + 1), Math.max(0, latest.length - start - 1));
        long size = kept.remaining();
        channel.position(0);
        write(channel, kept);
        channel.truncate(size);
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private void createFolder() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    private static Set<StandardOpenOption> options() {
        return Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static FileAttribute<?>[] attributes() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static List<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(HistoryFile::unescape)
                .toList();
    }

    private static String escape(String line) {
        return line.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescape(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                char next = line.charAt(++i);
                text.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
