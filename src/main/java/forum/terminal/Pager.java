package forum.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows a text that is taller than the screen in the person's pager: {@code FORUM_PAGER}, {@code PAGER}, else {@code
 * less} or {@code more}. A shorter text, and any text where there is no pager, goes straight to standard output.
 */
public final class Pager {

    private static final int NOT_EXECUTABLE = 126;
    private static final int NOT_FOUND = 127;

    private final Programs programs;
    private final Screen screen;
    private final boolean wanted;

    /**
     * Sets up a pager.
     *
     * @param wanted whether to use it at all: somebody reads at a terminal and did not refuse it
     */
    public Pager(Map<String, String> variables, Screen screen, boolean wanted) {
        this.programs = new Programs(variables);
        this.screen = screen;
        this.wanted = wanted;
    }

    /** Whether a tall text would go to a pager. */
    public boolean isWanted() {
        return wanted && command().isPresent();
    }

    /**
     * Shows the text.
     *
     * @param out standard output, for a text that needs no pager
     * @throws IOException when standard output cannot be written
     */
    public void show(String text, Writer out) throws IOException {
        if (!isTall(text) || !isWanted() || !page(command().orElseThrow(), text)) {
            out.append(text);
            out.flush();
        }
    }

    private boolean isTall(String text) {
        return text.lines().limit(screen.rows()).count() >= screen.rows();
    }

    private Optional<String> command() {
        Optional<String> named = programs.named("FORUM_PAGER", "PAGER");
        if (named.isPresent()) {
            return named.filter(command -> !command.isEmpty() && !command.equals("cat"));
        }
        return programs.installed(List.of("less", "more"));
    }

    /** Runs the pager; false when it could not be started. */
    private boolean page(String command, String text) {
        try {
            ProcessBuilder builder = programs.prepare(command);
            builder.redirectOutput(ProcessBuilder.Redirect.INHERIT).redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().putIfAbsent("LESS", "FRX");
            builder.environment().putIfAbsent("LV", "-c");
            Process process = builder.start();
            feed(process, text);
            int status = Programs.await(process);
            return status != NOT_FOUND && status != NOT_EXECUTABLE;
        } catch (IOException e) {
            return false;
        }
    }

    private static void feed(Process process, String text) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The reader has seen enough.
        }
    }
}
