package forum.terminal;

import forum.model.ForumException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.jline.utils.OSUtils;
import org.jline.utils.Signals;

/** Opens the terminal that a person sits at, to be read key by key. */
public final class Terminals {

    /** That of the process while it is open; JLine lets a process have one. */
    private static volatile Terminal inUse;

    private Terminals() {}

    /** The terminal of the process, if it is open: whoever borrows it must leave it as it was, and open. */
    public static Optional<Terminal> inUse() {
        return Optional.ofNullable(inUse);
    }

    /** Closes a terminal that was opened here. */
    public static void close(Terminal terminal) throws IOException {
        inUse = inUse == terminal ? null : inUse;
        terminal.close();
    }

    /**
     * The attributes without the key for {@code SIGQUIT}, usually Ctrl-\\, at which Java writes what all its threads do
     * into whatever is on the screen. Java keeps that signal to itself, so that the key is all there is to take.
     */
    public static Attributes withoutQuitKey(Attributes attributes) {
        Attributes changed = new Attributes(attributes);
        changed.setControlChar(Attributes.ControlChar.VQUIT, OSUtils.IS_OSX ? 0xff : 0);
        return changed;
    }

    /**
     * Opens it; {@link #close closing} it leaves it as it was.
     *
     * @param in what the person types, when the streams are not those of the process
     * @param out what the person sees, likewise
     * @throws ForumException failure, when it cannot be opened
     */
    public static Terminal open(Streams streams, InputStream in, OutputStream out, Map<String, String> variables) {
        String type = new Abilities(variables).isPlain()
                ? Terminal.TYPE_DUMB
                : variables.getOrDefault("TERM", Terminal.TYPE_DUMB);
        try {
            return streams.own() ? ofProcess(type) : ofStreams(type, in, out, new Screen(variables, false));
        } catch (IOException | RuntimeException e) {
            throw ForumException.failure("cannot use the terminal: " + e.getMessage(), e);
        }
    }

    /** It is not asked whether it joins characters: some answer late, and the answer would be taken for keys. */
    private static Terminal ofProcess(String type) throws IOException {
        Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .dumb(true)
                .type(type)
                .encoding(StandardCharsets.UTF_8)
                .stdinEncoding(StandardCharsets.UTF_8)
                .stdoutEncoding(StandardCharsets.UTF_8)
                .graphemeCluster(false)
                .build();
        if (terminal instanceof DumbTerminal) {
            // It leaves signals alone, and Ctrl-C would end the program.
            Signals.register(Signal.INT.name(), () -> terminal.raise(Signal.INT));
        }
        inUse = terminal;
        return terminal;
    }

    private static Terminal ofStreams(String type, InputStream in, OutputStream out, Screen screen) throws IOException {
        Terminal terminal = new ExternalTerminal("forum", type, in, out, StandardCharsets.UTF_8);
        terminal.setSize(Size.of(screen.columns(), screen.rows()));
        return terminal;
    }
}
