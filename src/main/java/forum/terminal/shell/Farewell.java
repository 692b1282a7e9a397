package forum.terminal.shell;

import java.io.PrintWriter;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/**
 * Takes back what editing a line has set in the terminal, when the program is ended from outside in the middle of one.
 * The modes of the terminal line itself JLine restores.
 */
final class Farewell {

    private static final String PASTES_AS_TYPED = "\u001b[?2004l";

    private final Terminal terminal;
    private final Thread hook = new Thread(this::run);
    private volatile boolean reading;

    Farewell(Terminal terminal) {
        this.terminal = terminal;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    void begin() {
        reading = true;
    }

    void end() {
        reading = false;
    }

    void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending; the hook runs already.
        }
    }

    private void run() {
        if (!reading) {
            return;
        }
        try {
            PrintWriter writer = terminal.writer();
            if (!terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
                writer.write(PASTES_AS_TYPED);
                terminal.puts(Capability.keypad_local);
            }
            writer.write("\r\n");
            writer.flush();
        } catch (RuntimeException e) {
            // It was closed before.
        }
    }
}
