package forum.cli;

import forum.domain.Forum;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The forums that one process has open, each once, however many commands it runs. */
final class Stores implements AutoCloseable {

    private final Environment environment;
    private final Map<Path, Forum> open = new LinkedHashMap<>();

    Stores(Environment environment) {
        this.environment = environment;
    }

    /** The forum in this file, which opens when it is used. */
    Forum forum(Path file) {
        return open.computeIfAbsent(
                file.toAbsolutePath().normalize(), path -> new Forum(file, environment.clock(), environment.random()));
    }

    @Override
    public void close() {
        open.values().forEach(Forum::close);
    }
}
