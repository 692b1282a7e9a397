package forum.cli;

import forum.domain.Forum;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The forums that one process has open, each once, however many commands it runs. */
final class Stores implements AutoCloseable {

    private final Function<Path, Forum> opening;
    private final Map<Path, Forum> open = new ConcurrentHashMap<>();

    private Stores(Function<Path, Forum> opening) {
        this.opening = opening;
    }

    /** Forums that are in their files. */
    static Stores inFiles(Environment environment) {
        return new Stores(file -> new Forum(file, environment.clock(), environment.random()));
    }

    /** Forums that are in no file, whichever is named, and gone at the end. */
    static Stores inMemory(Environment environment) {
        return new Stores(file -> Forum.inMemory(environment.clock(), environment.random()));
    }

    /** The forum in this file, which opens when it is used. */
    Forum forum(Path file) {
        return open.computeIfAbsent(file.toAbsolutePath().normalize(), path -> opening.apply(file));
    }

    /** Stops what runs in any of them, from another thread. */
    void interrupt() {
        open.values().forEach(Forum::interrupt);
    }

    @Override
    public void close() {
        open.values().forEach(Forum::close);
    }
}
