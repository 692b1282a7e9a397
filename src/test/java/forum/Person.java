package forum;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.assertj.core.api.Assertions;
import org.jline.utils.ScreenTerminal;

/** Somebody at a terminal who types and looks at the screen; the program runs in a thread of its own meanwhile. */
public final class Person implements AutoCloseable {

    /** How long a screen is looked at before something that should be on it is missed. */
    private static final Duration PATIENCE = Duration.ofSeconds(50);

    private final Keyboard keyboard = new Keyboard();
    private final ScreenTerminal screen;
    private final Glass glass = new Glass();
    private final CompletableFuture<Integer> status;

    /** Starts a command on a screen of this size. */
    public Person(ForumRunner forum, int columns, int rows, String... command) {
        screen = new ScreenTerminal(columns, rows);
        ForumRunner there = forum.atTerminal()
                .with("TERM", "xterm")
                .with("COLUMNS", String.valueOf(columns))
                .with("LINES", String.valueOf(rows));
        status = CompletableFuture.supplyAsync(
                () -> Main.run(List.of(command), there.environment(keyboard, glass, glass)));
    }

    /** Presses keys. */
    public Person types(String keys) {
        keyboard.press(keys);
        return this;
    }

    /** Types a line and waits for what it brings about. */
    public Person enters(String line, String then) {
        return types(line + "\r").sees(then);
    }

    /** Waits until this is on the screen. */
    public Person sees(String text) {
        return waits(text, shown -> shown.contains(text));
    }

    /** Waits until the line that the cursor is in, or was last, is this. */
    public Person seesLast(String line) {
        return waits(line, shown -> shown.stripTrailing().endsWith("\n" + line));
    }

    /** What is on the screen, without the blanks at the ends of lines. */
    public String screen() {
        StringBuilder shown = new StringBuilder("\n");
        screen.toString()
                .lines()
                .map(String::stripTrailing)
                .forEach(line -> shown.append(line).append('\n'));
        return shown.toString();
    }

    /** All that was written to the terminal so far. */
    public String output() {
        return glass.written.toString();
    }

    /** Waits for the end of the program and returns its exit code. */
    public int leaves() {
        try {
            return status.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("it does not end:" + screen(), e);
        }
    }

    /** Hangs up, and waits until the program has left its files alone. */
    @Override
    public void close() {
        keyboard.hangUp();
        leaves();
    }

    private Person waits(String text, Predicate<String> holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.test(screen())) {
            if (System.nanoTime() > end || status.isDone() && !holds.test(screen())) {
                Assertions.assertThat(screen()).as("the screen").contains(text);
                throw new AssertionError("not at the end of the screen: " + text + screen());
            }
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return this;
    }

    /** Everything that is written appears on the screen; the terminal begins each line at its left. */
    private final class Glass extends OutputStream {

        private final StringBuffer written = new StringBuffer();
        private byte[] begun = new byte[0];

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            byte[] all = new byte[begun.length + length];
            System.arraycopy(begun, 0, all, 0, begun.length);
            System.arraycopy(bytes, from, all, begun.length, length);
            int whole = whole(all);
            String text = new String(all, 0, whole, StandardCharsets.UTF_8);
            written.append(text);
            screen.write(text.replace("\n", "\r\n"));
            begun = java.util.Arrays.copyOfRange(all, whole, all.length);
        }

        /** How many bytes make whole characters. */
        private int whole(byte[] bytes) {
            int last = bytes.length - 1;
            while (last > 0 && (bytes[last] & 0xc0) == 0x80) {
                last--;
            }
            int needed = last < 0 || bytes[last] >= 0 ? 1 : Integer.numberOfLeadingZeros(~bytes[last] << 24);
            return last + needed <= bytes.length ? bytes.length : last;
        }
    }

    /** Gives out keys as they are pressed. */
    private static final class Keyboard extends InputStream {

        private static final int HUNG_UP = -1;

        private final BlockingQueue<Integer> keys = new LinkedBlockingQueue<>();

        void press(String text) {
            for (byte key : text.getBytes(StandardCharsets.UTF_8)) {
                keys.add(key & 0xff);
            }
        }

        void hangUp() {
            keys.add(HUNG_UP);
        }

        @Override
        public int read() {
            try {
                int key = keys.take();
                if (key == HUNG_UP) {
                    keys.add(HUNG_UP);
                }
                return key;
            } catch (InterruptedException e) {
                return HUNG_UP;
            }
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            int key = read();
            if (key < 0) {
                return HUNG_UP;
            }
            bytes[from] = (byte) key;
            return 1;
        }
    }
}
