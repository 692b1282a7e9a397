package forum.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows a text that is taller than the screen in the person's pager: {@code FORUM_PAGER}, {@code PAGER}, else {@code
 * less} or {@code more}. An empty one and {@code cat} stand for none.
 */
public final class Pager {

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
        return wanted && !command().isEmpty();
    }

    /** Whether a text takes more rows than the screen has, where one is left for the prompt. */
    public boolean isTall(String text) {
        int rows = 0;
        int start = 0;
        while (start < text.length() && rows < screen.rows()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            rows += PrintedLine.rows(text.substring(start, end), screen.columns());
            start = end + 1;
        }
        return rows >= screen.rows();
    }

    /** The person's pager, empty when there is none or none is wanted. */
    public String command() {
        Optional<String> named = programs.named("FORUM_PAGER", "PAGER");
        if (named.isPresent()) {
            return named.get().equals("cat") ? "" : named.get();
        }
        return programs.installed(List.of("less", "more")).orElse("");
    }

    /** Shows a text in the pager; false when that could not be started and nothing was shown. */
    public boolean page(String text) {
        String command = command();
        if (!programs.isFound(command)) {
            return false;
        }
        try {
            ProcessBuilder builder = programs.prepare(command);
            builder.redirectOutput(ProcessBuilder.Redirect.INHERIT).redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().putIfAbsent("LESS", "FRX");
            builder.environment().putIfAbsent("LV", "-c");
            Process process = builder.start();
            feed(process, text);
            int status = Programs.await(process);
            return !Programs.isMissing(status);
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
