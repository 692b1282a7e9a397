package forum.exchange.stackexchange;

import forum.exchange.scratch.ScratchFile;
import forum.model.ForumException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/**
 * A dump as it is published, in a 7z archive. The tables are needed in another order than they come in, so they are
 * unpacked, into files without a name: what the archive calls them never becomes a path.
 */
final class DumpArchive implements Dump {

    /** Enough for every archive that 7-Zip makes unless it is told to take more than 128 MB. */
    private static final int MOST_KIBIBYTES = 144 * 1024;

    private static final String UNREADABLE = ": is no 7z archive that can be read, or is damaged";
    private static final int MOST_TIMES = 200;
    private static final long HARMLESS = 64L * 1024 * 1024;

    private final Path file;
    private final Path scratch;
    private final SevenZFile archive;
    private final Set<Table> tables = EnumSet.noneOf(Table.class);
    private final Map<Table, FileChannel> unpacked = new EnumMap<>(Table.class);
    private long size;

    /**
     * Looks into an archive.
     *
     * @throws ForumException bad input, when there are no posts in it
     */
    DumpArchive(Path file, Path scratch) throws IOException {
        this.file = file;
        this.scratch = scratch;
        try {
            archive = SevenZFile.builder()
                    .setSeekableByteChannel(Files.newByteChannel(file))
                    .setMaxMemoryLimitKiB(MOST_KIBIBYTES)
                    .get();
        } catch (IOException | RuntimeException e) {
            throw failure(e, file + UNREADABLE);
        }
        for (SevenZArchiveEntry entry : archive.getEntries()) {
            add(entry);
        }
        if (!tables.contains(Table.POSTS)) {
            close();
            throw ForumException.badInput(file + ": is no dump of a Stack Exchange site; it holds no file Posts.xml");
        }
    }

    private void add(SevenZArchiveEntry entry) throws IOException {
        String name = entry.getName() == null ? "" : entry.getName().replace('\\', '/');
        if (("/" + name + "/").contains("/../")) {
            close();
            throw ForumException.badInput(file + ": holds a path that climbs out of it; nothing of it was read");
        }
        Optional<Table> table = table(entry);
        if (table.isPresent()) {
            if (!tables.add(table.get())) {
                close();
                throw ForumException.badInput(
                        file + ": holds more than one file " + table.get().file());
            }
            size += entry.getSize();
        }
    }

    private static Optional<Table> table(SevenZArchiveEntry entry) {
        String name = entry.getName() == null ? "" : entry.getName().replace('\\', '/');
        return entry.isDirectory() ? Optional.empty() : Table.of(name.substring(name.lastIndexOf('/') + 1));
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public String name(Table table) {
        return file + ": " + table.file();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isPacked() {
        return true;
    }

    @Override
    public void unpack(LongConsumer progress) throws IOException {
        long most = Math.max(HARMLESS, MOST_TIMES * Files.size(file));
        long count = 0;
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        for (Table table = nextTable(); table != null; table = nextTable()) {
            FileChannel target = ScratchFile.in(scratch);
            unpacked.put(table, target);
            for (int read = read(table, buffer); read >= 0; read = read(table, buffer)) {
                count += read;
                if (count > most) {
                    throw ForumException.badInput(
                            file + ": unpacks to more than " + MOST_TIMES + " times its size and was not read further");
                }
                for (buffer.clear().limit(read); buffer.hasRemaining(); ) {
                    target.write(buffer);
                }
                progress.accept(read);
            }
        }
    }

    /** Goes to the next file that is wanted; null when there is none. */
    private Table nextTable() {
        try {
            for (SevenZArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                Optional<Table> table = table(entry);
                if (table.isPresent()) {
                    return table.get();
                }
            }
            return null;
        } catch (IOException | RuntimeException e) {
            throw failure(e, file + UNREADABLE);
        }
    }

    private int read(Table table, ByteBuffer buffer) throws IOException {
        long done = unpacked.get(table).position();
        try {
            return archive.read(buffer.array());
        } catch (IOException | RuntimeException e) {
            throw failure(e, name(table) + ", behind byte " + done + ": the archive is damaged; get it once more");
        }
    }

    @Override
    public synchronized InputStream open(Table table) throws IOException {
        FileChannel content = unpacked.remove(table);
        return content == null ? null : Channels.newInputStream(content.position(0));
    }

    @Override
    public void close() throws IOException {
        archive.close();
        for (FileChannel content : unpacked.values()) {
            content.close();
        }
    }

    /**
     * A damaged archive shows itself in many ways.
     *
     * @param damage what to say unless the failure has a reason of its own
     */
    private ForumException failure(Exception e, String damage) {
        if (e instanceof MemoryLimitException) {
            return ForumException.badInput(
                    file + ": takes more memory to unpack than an import has; unpack it with 7z and name the folder");
        }
        if (e instanceof PasswordRequiredException) {
            return ForumException.badInput(file + ": is encrypted; unpack it with 7z and name the folder");
        }
        return ForumException.badInput(damage);
    }
}
