package forum.cli;

import forum.domain.Forum;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The forums that one process has open, each once, however many commands it runs. */
final class Stores implements AutoCloseable {

    private final Environment environment;
    private final Map<Path, Forum> open = new ConcurrentHashMap<>();

    Stores(Environment environment) {
        this.environment = environment;
    }

    /** The forum in this file, which opens when it is used. */
    Forum forum(Path file) {
        return open.computeIfAbsent(
                file.toAbsolutePath().normalize(), path -> new Forum(file, environment.clock(), environment.random()));
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
