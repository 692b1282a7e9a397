package forum;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jline.utils.ScreenTerminal;

/** The program as a process of its own at a pseudo-terminal, as the shell starts it: what it asks of the kernel counts. */
public final class PseudoTerminal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(50);

    private final ScreenTerminal screen;
    private final Process script;
    private final Thread reader;
    private final StringBuilder output = new StringBuilder();

    /**
     * Starts a command.
     *
     * @param variables of the environment beside those of this process
     */
    public PseudoTerminal(Map<String, String> variables, int columns, int rows, String... words) throws IOException {
        screen = new ScreenTerminal(columns, rows);
        // What is started in the background, as a build may be, hands on that Ctrl-C means nothing.
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                "script",
                "-qec",
                "stty cols " + columns + " rows " + rows + "; exec env --default-signal=INT "
                        + java
                        + " -XX:TieredStopAtLevel=1 -Dforum.stdin.tty=true -Dforum.stdout.tty=true"
                        + " -Dforum.stderr.tty=true -cp '" + System.getProperty("java.class.path") + "' forum.Main "
                        + String.join(" ", words),
                "/dev/null");
        builder.environment().putAll(Map.of("TERM", "xterm-256color", "SHELL", "/bin/sh", "LC_ALL", "C.UTF-8"));
        builder.environment().putAll(variables);
        script = builder.redirectErrorStream(true).start();
        reader = new Thread(this::read);
        reader.start();
    }

    /** Presses keys. */
    public PseudoTerminal types(String keys) throws IOException {
        script.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        script.getOutputStream().flush();
        return this;
    }

    /** Waits until this is on the screen. */
    public PseudoTerminal sees(String text) {
        return waits(shown -> shown.contains(text), "no '" + text + "'");
    }

    /** Waits until this is not on the screen any more. */
    public PseudoTerminal misses(String text) {
        return waits(shown -> !shown.contains(text), "still '" + text + "'");
    }

    /** What is on the screen. */
    public synchronized String screen() {
        return screen.toString();
    }

    /** All that was written so far. */
    public synchronized String output() {
        return output.toString();
    }

    /** The process of the program. */
    public ProcessHandle program() {
        return script.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
    }

    /** Waits for the end of the program and returns its exit code. */
    public int leaves() throws InterruptedException {
        if (!script.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end:\n" + screen());
        }
        reader.join();
        return script.exitValue();
    }

    @Override
    public void close() {
        script.descendants().forEach(ProcessHandle::destroyForcibly);
        script.destroyForcibly();
    }

    private PseudoTerminal waits(Predicate<String> holds, String complaint) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.test(screen())) {
            if (System.nanoTime() > end || !reader.isAlive() && !holds.test(screen())) {
                throw new AssertionError(complaint + " on the screen:\n" + screen());
            }
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return this;
    }

    private void read() {
        byte[] buffer = new byte[65_536];
        int kept = 0;
        try (InputStream in = script.getInputStream()) {
            for (int length = in.read(buffer, kept, buffer.length - kept);
                    length >= 0;
                    length = in.read(buffer, kept, buffer.length - kept)) {
                int all = kept + length;
                int whole = whole(buffer, all);
                show(new String(buffer, 0, whole, StandardCharsets.UTF_8));
                kept = all - whole;
                System.arraycopy(buffer, whole, buffer, 0, kept);
            }
        } catch (IOException e) {
            // The other end is gone, as it is when the program has ended.
        }
    }

    private synchronized void show(String text) {
        output.append(text);
        screen.write(text);
    }

    /** How many bytes make whole characters. */
    private static int whole(byte[] bytes, int length) {
        int last = length - 1;
        while (last > 0 && (bytes[last] & 0xc0) == 0x80) {
            last--;
        }
        int needed = last < 0 || bytes[last] >= 0 ? 1 : Integer.numberOfLeadingZeros(~bytes[last] << 24);
        return last + needed <= length ? length : Math.max(0, last);
    }
}
