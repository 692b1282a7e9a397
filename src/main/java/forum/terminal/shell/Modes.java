package forum.terminal.shell;

import forum.terminal.Terminals;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/**
 * What editing a line sets in the terminal. It is taken back when the program is ended from outside in the middle of a
 * line, and while it is suspended.
 */
final class Modes {

    private static final String PASTES_MARKED = "\u001b[?2004h";
    private static final String PASTES_AS_TYPED = "\u001b[?2004l";

    private final Terminal terminal;
    private final Attributes before;
    private final Thread hook = new Thread(this::endOfProgram);
    private volatile boolean reading;

    Modes(Terminal terminal) {
        this.terminal = terminal;
        this.before = terminal.getAttributes();
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** A line begins. */
    void begin() {
        reading = true;
        terminal.setAttributes(Terminals.withoutQuitKey(before));
    }

    /** The line has ended, and JLine has taken back what it has set itself. */
    void end() {
        terminal.setAttributes(before);
        reading = false;
    }

    /** There will be no more lines. */
    void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending; the hook runs already.
        }
    }

    /** Stops the program until the person goes on with it; JLine's handler of that signal draws the line again. */
    void suspend() {
        Attributes now = terminal.getAttributes();
        reset();
        terminal.setAttributes(before);
        try {
            // All of the job, as the terminal itself would; there is no other way to a signal from here.
            Process stop = new ProcessBuilder("sh", "-c", "kill -STOP 0").start();
            stop.waitFor(1, TimeUnit.SECONDS);
        } catch (IOException e) {
            // Not a machine with jobs.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        terminal.setAttributes(now);
        write(PASTES_MARKED);
    }

    boolean isDumb() {
        return terminal.getType().startsWith(Terminal.TYPE_DUMB);
    }

    private void endOfProgram() {
        if (reading) {
            try {
                reset();
            } catch (RuntimeException e) {
                // It was closed before.
            }
        }
    }

    private void reset() {
        if (!isDumb()) {
            terminal.puts(Capability.keypad_local);
        }
        write(PASTES_AS_TYPED);
        PrintWriter writer = terminal.writer();
        writer.write("\r\n");
        writer.flush();
    }

    private void write(String mode) {
        if (!isDumb()) {
            terminal.writer().write(mode);
            terminal.flush();
        }
    }
}
