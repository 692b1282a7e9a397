package forum.cli;

import forum.terminal.Streams;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Runs what people do most, in a forum in memory that nobody sees. The first command of a kind takes several times as
 * long as the next one, since Java loads and links what it runs when it first runs it; a session does that while it
 * waits for its first line.
 */
final class Rehearsal {

    private static final String TEXT = """
            Behind the curtain, *while* the audience comes in:

            1. say `each line` once
            2. see <https://example.org>

            > Nobody listens.

                bow
            """;

    private static final List<List<String>> LINES = List.of(
            List.of("ask", "How is a play rehearsed?", TEXT, "--tags", "stage,play"),
            List.of("answer", "1", TEXT),
            List.of("comment", "1", "That is how it is done here."),
            List.of("user", "add", "listener"),
            List.of("vote", "2", "up", "--as", "listener"),
            List.of("accept", "2"),
            List.of("edit", "2", "Behind the curtain."),
            List.of("list"),
            List.of("show", "1"),
            List.of("search", "play"));

    /** The prompt and the first key come before, in milliseconds. */
    private static final int PAUSE = 200;

    private final Environment environment;

    Rehearsal(Environment session) {
        environment = new Environment(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                new Streams(false, true, true),
                Map.of(
                        "TERM",
                        "xterm",
                        "COLUMNS",
                        "80",
                        "LINES",
                        "24",
                        "FORUM_STORE",
                        "rehearsal",
                        "FORUM_USER",
                        "player"),
                session.clock(),
                UUID::randomUUID,
                session.login(),
                session.home());
    }

    /** Begins it beside the session, which need not wait for its end. */
    void begin() {
        Thread thread = new Thread(
                () -> {
                    try {
                        TimeUnit.MILLISECONDS.sleep(PAUSE);
                        run();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "rehearsal");
        thread.setDaemon(true);
        thread.start();
    }

    /** Runs it to its end, and returns how each of the commands ended. */
    List<ExitCode> run() {
        List<ExitCode> codes = new ArrayList<>();
        try (Program program = new Program(environment, Stores.inMemory(environment))) {
            for (List<String> line : LINES) {
                codes.add(program.run(line));
            }
        }
        return codes;
    }
}
