package forum.terminal.browse;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.RunAssert;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;
import org.jline.utils.ScreenTerminalOutputStream;

/** Somebody who sits at a terminal and browses: keys go in at one end, and the screen is read at the other. */
@SuppressWarnings("deprecation") // the override is how a command gets another terminal than that of the process
final class Sitting implements AutoCloseable {

    private static final long PATIENCE = 20_000;

    private final LineDisciplineTerminal terminal;
    private final ScreenTerminal screen;
    private final Attributes before;
    private volatile Attributes now;
    private final CompletableFuture<RunAssert> command;

    private Sitting(ForumRunner forum, int columns, int rows, String... words) throws IOException {
        this.screen = new ScreenTerminal(columns, rows);
        ScreenTerminalOutputStream.DelegateOutputStream out = new ScreenTerminalOutputStream.DelegateOutputStream();
        this.terminal = new LineDisciplineTerminal("test", "xterm-256color", out, StandardCharsets.UTF_8) {
            @Override
            public void setAttributes(Attributes attributes) {
                now = new Attributes(attributes);
                super.setAttributes(attributes);
            }
        };
        ScreenTerminal.wireTerminal(screen, terminal, out);
        terminal.setSize(Size.of(columns, rows));
        this.before = terminal.getAttributes();
        screen.write("before");
        TerminalBuilder.setTerminalOverride(terminal);
        this.command = CompletableFuture.supplyAsync(() -> forum.run(words));
    }

    static Sitting at(ForumRunner forum, int columns, int rows, String... words) throws IOException {
        ForumRunner seated = forum.atTerminal().with("TERM", "xterm-256color").with("LC_ALL", "C.UTF-8");
        return new Sitting(seated, columns, rows, words);
    }

    /** Types what is given, and goes on. */
    Sitting type(String keys) throws IOException {
        terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Waits until the screen shows a text. */
    Sitting sees(String text) {
        return waitFor(shown -> shown.contains(text), "no '" + text + "'");
    }

    /** Waits until the screen does not show a text any more. */
    Sitting misses(String text) {
        return waitFor(shown -> !shown.contains(text), "still '" + text + "'");
    }

    Sitting resize(int columns, int rows) {
        screen.setSize(columns, rows);
        terminal.setSize(Size.of(columns, rows));
        terminal.raise(Terminal.Signal.WINCH);
        return this;
    }

    /** What the screen shows. */
    String screen() {
        return screen.toString();
    }

    /** Waits until the command has ended; the terminal is as it was. */
    RunAssert ends() {
        RunAssert run = command.orTimeout(PATIENCE, TimeUnit.MILLISECONDS).join();
        assertThat(screen()).startsWith("before");
        assertThat(now.toString()).isEqualTo(before.toString());
        return run;
    }

    private Sitting waitFor(Predicate<String> expected, String complaint) {
        long end = System.nanoTime() + PATIENCE * 1_000_000;
        while (!expected.test(screen())) {
            if (System.nanoTime() > end) {
                throw new AssertionError(complaint + " on the screen:\n" + screen());
            }
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return this;
    }

    @Override
    public void close() throws IOException {
        if (!command.isDone()) {
            type("\u0003\u0003\u0003");
            command.orTimeout(PATIENCE, TimeUnit.MILLISECONDS).join();
        }
        TerminalBuilder.setTerminalOverride(null);
    }
}
