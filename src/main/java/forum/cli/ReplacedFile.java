package forum.cli;

import forum.model.ForumException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;

/** A file that is written aside and takes its name when it is whole, so that a failure leaves what was there. */
public final class ReplacedFile {

    private static final int BUFFER = 1 << 16;

    private static final Set<StandardOpenOption> OPTIONS =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);

    private ReplacedFile() {}

    /** Has the file written, compressed on demand. */
    public static <T> T write(Path file, boolean compress, Function<OutputStream, T> writing) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return writeInPlace(file, file, compress, writing);
        }
        Path target = target(file);
        Path partial = target.resolveSibling("." + target.getFileName() + ".partial-"
                + ProcessHandle.current().pid());
        partial.toFile().deleteOnExit(); // for an interrupted export
        try {
            T result = writeInPlace(partial, file, compress, writing);
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return result;
        } catch (IOException e) {
            throw failure(file, e);
        } finally {
            remove(partial);
        }
    }

    /** Whether both names are of one file, which is there. */
    public static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            throw failure(one, e);
        }
    }

    /** What a link leads to, so that it stays a link. */
    private static Path target(Path file) {
        try {
            return Files.exists(file) ? file.toRealPath() : file;
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /** Compresses what is written, on demand. */
    public static OutputStream stream(OutputStream out, boolean compress) throws IOException {
        return compress ? new GZIPOutputStream(out, BUFFER) : new BufferedOutputStream(out, BUFFER);
    }

    private static <T> T writeInPlace(Path place, Path file, boolean compress, Function<OutputStream, T> writing) {
        try (FileChannel channel = FileChannel.open(place, OPTIONS, permissions(file));
                OutputStream out = stream(Channels.newOutputStream(channel), compress)) {
            T result = writing.apply(out);
            out.flush();
            return result;
        } catch (UncheckedIOException e) {
            throw failure(file, e.getCause());
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /** Those of the file that is replaced: who could not read it shall not read what takes its place. */
    private static FileAttribute<?>[] permissions(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || !Files.exists(file)
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(view.readAttributes().permissions())
                };
    }

    /** That a file cannot be written, and why. */
    public static ForumException failure(Path file, IOException e) {
        return ForumException.failure("cannot write " + file + ": " + reason(file, e), e);
    }

    private static String reason(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        if (Files.isDirectory(file)) {
            return "it is a folder";
        }
        return e instanceof AccessDeniedException ? "you may not write there" : e.getMessage();
    }

    private static void remove(Path partial) {
        try {
            Files.deleteIfExists(partial);
        } catch (IOException e) {
            throw ForumException.failure("cannot remove the unfinished " + partial, e);
        }
    }
}
