package forum.cli;

import forum.domain.Forum;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** The forums that one process has open, each once, however many commands it runs. */
final class Stores implements AutoCloseable {

    private final BiFunction<Path, Runnable, Forum> opening;
    private final Map<Path, Forum> open = new ConcurrentHashMap<>();

    private Stores(BiFunction<Path, Runnable, Forum> opening) {
        this.opening = opening;
    }

    /** Forums that are in their files. */
    static Stores inFiles(Environment environment) {
        return new Stores((file, upgrading) -> new Forum(file, environment.clock(), environment.random(), upgrading));
    }

    /** Forums that are in no file, whichever is named, and gone at the end. */
    static Stores inMemory(Environment environment) {
        return new Stores((file, upgrading) -> Forum.inMemory(environment.clock(), environment.random()));
    }

    /**
     * The forum in this file, which opens when it is used.
     *
     * @param upgrading run before its store is brought up to date, if it is of an older version
     */
    Forum forum(Path file, Runnable upgrading) {
        return open.computeIfAbsent(file.toAbsolutePath().normalize(), path -> opening.apply(file, upgrading));
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
