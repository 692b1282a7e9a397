package forum.terminal.browse;

import forum.model.ForumException;
import forum.terminal.Terminals;
import java.io.IOError;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.Curses;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.Signals;

/**
 * The terminal as the browser uses it: taken for the whole screen and given back as it was, also when the process ends
 * in another way than it should.
 */
final class Console implements AutoCloseable {

    private static final String PASTE_ON = "\u001b[?2004h";
    private static final String PASTE_OFF = "\u001b[?2004l";
    private static final String MOUSE_OFF = "\u001b[?1000l\u001b[?1006l\u001b[?1005l";
    private static final String PLAIN = "\u001b[0m";

    /** Ends what a half-painted screen may have begun. */
    private static final String SYNCHRONIZED_OFF = "\u001b[?2026l";

    private static final String STOP = "TSTP";
    private static final Size USUAL = new Size(80, 24);

    private final Terminal terminal;
    private final boolean borrowed;
    private final Display display;
    private final Attributes original;
    private final OutputStream out;
    private final byte[] farewell;
    private final Thread atEnd = new Thread(this::leave);
    private final List<Signal> signals = new ArrayList<>();
    private Frame shown;
    private List<AttributedString> painted = List.of();
    private boolean hooked;
    private boolean inside;
    private boolean ended;

    private record Signal(String name, Object before) {}

    private Console(Terminal terminal, boolean borrowed) {
        this.terminal = terminal;
        this.borrowed = borrowed;
        this.display = new UnwrappedDisplay(terminal);
        this.original = terminal.getAttributes();
        this.out = terminal.output();
        this.farewell = farewell().getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * Opens the terminal of the process, or borrows it from the session that has it open.
     *
     * @param type as {@code TERM} names it
     * @throws ForumException failure, when it cannot move its cursor or be opened
     */
    static Console open(String type, boolean unicode) {
        Optional<Terminal> open = Terminals.inUse();
        if (open.isPresent()) {
            return new Console(capable(open.get(), type), true);
        }
        // JLine would tell of terminals that it does not know, into the screen.
        Logger.getLogger("org.jline").setLevel(Level.OFF);
        Charset encoding = unicode ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII;
        try {
            Terminal terminal = TerminalBuilder.builder()
                    .name("forum")
                    .system(true)
                    .type(type)
                    .encoding(encoding)
                    // The library that comes with JLine, without a warning on any Java; else the program stty.
                    .providers("jni,exec")
                    .dumb(false)
                    // The signals that end a process are for Java, which then runs what is to be done at its end.
                    .nativeSignals(false)
                    .graphemeCluster(false)
                    .build();
            try {
                return new Console(capable(terminal, type), false);
            } catch (ForumException e) {
                terminal.close();
                throw e;
            }
        } catch (IOException | IllegalStateException e) {
            throw ForumException.failure("cannot use the terminal: " + e.getMessage(), e, "use forum list and show");
        }
    }

    private static Terminal capable(Terminal terminal, String type) {
        if (terminal.getStringCapability(Capability.cursor_address) == null) {
            throw ForumException.failure(
                    "the terminal '" + type + "' cannot move its cursor; use forum list and show", null);
        }
        return terminal;
    }

    /** What reads the keys. */
    Keys keys() {
        return new Keys(terminal);
    }

    /** The size of the screen. */
    Size size() {
        int columns = terminal.getColumns();
        int rows = terminal.getRows();
        return columns > 0 && rows > 0 ? new Size(columns, rows) : USUAL;
    }

    /** Tells of changes of the size, of {@code SIGTSTP} and of {@code SIGCONT}. */
    void watch(Runnable resized, Runnable stopped, Runnable continued) {
        terminal.handle(Terminal.Signal.WINCH, signal -> resized.run());
        watch("WINCH", () -> terminal.raise(Terminal.Signal.WINCH));
        watch(STOP, stopped);
        watch("CONT", continued);
    }

    private void watch(String name, Runnable handler) {
        signals.add(new Signal(name, Signals.register(name, handler)));
    }

    /** Gives the terminal to something else for a while: a program that the person uses, or the shell. */
    void lend(boolean mouse, Runnable work) {
        leave();
        // A program that stops itself stops all of its group: were we not stopped too, the shell would wait for us.
        Object ours = Signals.registerDefault(STOP);
        try {
            work.run();
        } finally {
            Signals.unregister(STOP, ours);
            enter(mouse);
        }
    }

    /** Takes the screen anew, since another program may have used it. */
    synchronized void retake(boolean mouse) {
        if (inside) {
            inside = false;
            enter(mouse);
        }
    }

    /** Takes the whole screen. */
    synchronized void enter(boolean mouse) {
        if (ended || inside) {
            return;
        }
        if (!hooked) {
            Runtime.getRuntime().addShutdownHook(atEnd);
            hooked = true;
        }
        inside = true;
        terminal.enterRawMode();
        terminal.setAttributes(Terminals.withoutQuitKey(terminal.getAttributes()));
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.keypad_xmit);
        // What a terminal takes for wider than we do must not run into the next line.
        terminal.puts(Capability.exit_am_mode);
        terminal.puts(Capability.cursor_invisible);
        terminal.writer().write(PASTE_ON);
        track(mouse);
        repaint();
    }

    /** Takes the mouse, or leaves it to the terminal. */
    synchronized void track(boolean mouse) {
        if (inside) {
            terminal.trackMouse(mouse ? Terminal.MouseTracking.Normal : Terminal.MouseTracking.Off);
            terminal.flush();
        }
    }

    /** Gives the terminal back as it was; may be called by any thread, and when it was given back already. */
    synchronized void leave() {
        if (!inside) {
            return;
        }
        inside = false;
        try {
            out.write(farewell);
            out.flush();
        } catch (IOException e) {
            // The terminal is gone; there is nothing to give back.
        }
        try {
            terminal.setAttributes(original);
        } catch (IllegalStateException | IOError e) {
            // JLine closed it when the process began to end, and restored them.
        }
    }

    /** All that takes back what {@link #enter} did, in one piece, so that it can be sent whatever happened. */
    private String farewell() {
        StringWriter text = new StringWriter();
        text.write(SYNCHRONIZED_OFF + MOUSE_OFF + PASTE_OFF + PLAIN);
        for (Capability capability : List.of(
                Capability.enter_am_mode, Capability.cursor_normal, Capability.keypad_local, Capability.exit_ca_mode)) {
            String sequence = terminal.getStringCapability(capability);
            if (sequence != null) {
                Curses.tputs(text, sequence);
            }
        }
        if (terminal.getStringCapability(Capability.exit_ca_mode) == null) {
            Curses.tputs(text, String.valueOf(terminal.getStringCapability(Capability.clear_screen)));
        }
        return text.toString();
    }

    /** Paints everything anew with the next frame. */
    synchronized void repaint() {
        display.clear();
        shown = null;
    }

    /** Shows a frame; paints only what changed. */
    synchronized void show(Frame frame, Size size) {
        if (!inside || frame.equals(shown)) {
            return;
        }
        if (display.getColumns() != size.columns() || display.getRows() != size.rows()) {
            display.clear();
            display.resize(org.jline.terminal.Size.of(size.columns(), size.rows()));
        }
        List<AttributedString> lines =
                frame.lines().stream().map(Cells::withoutBlanksAtEnd).toList();
        // JLine then repaints a changed line from its beginning, so that no mark is parted from its letter. Of other
        // lines it sends what changed, which a slow line is glad of.
        terminal.setGraphemeClusterMode(!isSimple(lines), true);
        boolean cursor = frame.cursor() >= 0;
        int place = cursor ? (size.rows() - 1) * (size.columns() + 1) + frame.cursor() : 0;
        display.update(lines, place, false);
        painted = lines;
        terminal.puts(cursor ? Capability.cursor_normal : Capability.cursor_invisible);
        terminal.flush();
        shown = frame;
    }

    /** Whether from the first line that changes to the last all characters take one column each, before and after. */
    private boolean isSimple(List<AttributedString> lines) {
        if (painted.size() != lines.size()) {
            return Stream.concat(painted.stream(), lines.stream()).allMatch(Cells::isSimple);
        }
        int first = 0;
        int end = lines.size();
        while (first < end && lines.get(first).equals(painted.get(first))) {
            first++;
        }
        while (end > first && lines.get(end - 1).equals(painted.get(end - 1))) {
            end--;
        }
        return Stream.concat(painted.subList(first, end).stream(), lines.subList(first, end).stream())
                .allMatch(Cells::isSimple);
    }

    @Override
    public void close() {
        synchronized (this) {
            leave();
            ended = true;
            signals.forEach(signal -> Signals.unregister(signal.name(), signal.before()));
        }
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook has run or will find nothing to do.
        }
        if (borrowed) {
            terminal.setGraphemeClusterMode(false, true);
            return;
        }
        try {
            terminal.close();
        } catch (IOException e) {
            // It was given back already.
        }
    }
}
