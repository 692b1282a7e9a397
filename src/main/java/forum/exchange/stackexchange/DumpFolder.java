package forum.exchange.stackexchange;

import forum.model.ForumException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** A dump that was unpacked into a folder. */
final class DumpFolder implements Dump {

    private final Path folder;
    private final Map<Table, Path> files = new EnumMap<>(Table.class);

    /**
     * Looks into a folder.
     *
     * @throws ForumException bad input, when there are no posts in it
     */
    DumpFolder(Path folder) throws IOException {
        this.folder = folder;
        for (Path file : files(folder)) {
            Optional<Table> table = Table.of(file.getFileName().toString());
            if (table.isPresent() && files.putIfAbsent(table.get(), file) != null) {
                throw ForumException.badInput(
                        folder + ": holds both " + files.get(table.get()).getFileName() + " and " + file.getFileName());
            }
        }
        if (!files.containsKey(Table.POSTS)) {
            throw ForumException.badInput(folder + ": is no dump of a Stack Exchange site; it holds no file Posts.xml");
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public String name(Table table) {
        return files.getOrDefault(table, folder.resolve(table.file())).toString();
    }

    @Override
    public long size() throws IOException {
        long size = 0;
        for (Path file : files.values()) {
            size += Files.size(file);
        }
        return size;
    }

    @Override
    public boolean isPacked() {
        return false;
    }

    @Override
    public void unpack(LongConsumer progress) {
        // they are
    }

    @Override
    public InputStream open(Table table) throws IOException {
        Path file = files.get(table);
        return file == null ? null : Files.newInputStream(file);
    }

    @Override
    public void close() {
        // each file is closed by whoever reads it
    }
}
