package forum.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * One line on a terminal that says how far a piece of work is, from its second second on until it is closed or the
 * program is interrupted; then the line is as if it had never been there.
 */
public final class ProgressLine implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 1000;
    private static final long PAUSE_MILLIS = 100;
    private static final double NANOS = 1e9;

    /** The rate is that of so many drawings, since what comes first is slower than the rest. */
    private static final int SAMPLES = 50;

    private static final String WIPE = "\r\u001b[K";

    /**
     * How far the work is.
     *
     * @param done bytes
     * @param whole bytes, or less than 0 when unknown
     */
    public record Amount(long done, long whole) {}

    private record Sample(long done, long nanos) {}

    private final Writer terminal;
    private final IntSupplier columns;
    private final Supplier<Amount> amount;
    private final Deque<Sample> samples = new ArrayDeque<>();
    private final long start = System.nanoTime();
    private Thread drawing;
    private Thread wiping;
    private boolean drawn;
    private boolean closed;

    ProgressLine(Writer terminal, IntSupplier columns, Supplier<Amount> amount) {
        this.terminal = terminal;
        this.columns = columns;
        this.amount = amount;
    }

    /**
     * Begins to tell of a piece of work.
     *
     * @param terminal where to draw
     * @param wanted whether anybody looks; else nothing is ever drawn
     * @param columns how wide the terminal is, asked when something is drawn
     * @param amount asked from another thread
     */
    public static ProgressLine start(Writer terminal, boolean wanted, IntSupplier columns, Supplier<Amount> amount) {
        ProgressLine line = new ProgressLine(terminal, columns, amount);
        if (wanted) {
            line.drawing = new Thread(line::run, "drawing progress");
            line.drawing.setDaemon(true);
            line.drawing.start();
        }
        return line;
    }

    /** Tells of a piece of work until it is done. */
    public <T> T during(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            close();
        }
    }

    /** Prints something while the line is out of the way. */
    public synchronized void aside(Runnable printing) {
        wipe();
        printing.run();
    }

    /** Wipes the line for good. */
    @Override
    public void close() {
        end();
        if (wiping != null) {
            try {
                Runtime.getRuntime().removeShutdownHook(wiping);
            } catch (IllegalStateException e) {
                // The program is ending, and the line is wiped already.
            }
        }
    }

    private synchronized void end() {
        closed = true;
        wipe();
        if (drawing != null) {
            drawing.interrupt();
        }
    }

    private void run() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
            int width = columns.getAsInt();
            if (wipeAtInterrupt()) {
                while (draw(System.nanoTime() - start, width)) {
                    Thread.sleep(PAUSE_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the work is done
        }
    }

    private synchronized boolean wipeAtInterrupt() {
        if (closed) {
            return false;
        }
        wiping = new Thread(this::end, "wiping progress");
        try {
            Runtime.getRuntime().addShutdownHook(wiping);
            return true;
        } catch (IllegalStateException e) {
            return false; // too late to begin
        }
    }

    /** Draws the line once, unless the work is done. */
    synchronized boolean draw(long nanos, int width) {
        if (!closed) {
            Amount now = amount.get();
            print("\r" + ProgressText.of(now.done(), now.whole(), rate(now.done(), nanos), width - 1) + "\u001b[K");
            drawn = true;
        }
        return !closed;
    }

    private double rate(long done, long nanos) {
        Sample first = samples.isEmpty() ? new Sample(0, 0) : samples.getFirst();
        samples.addLast(new Sample(done, nanos));
        if (samples.size() > SAMPLES) {
            samples.removeFirst();
        }
        return nanos <= first.nanos() ? 0 : (done - first.done()) * NANOS / (nanos - first.nanos());
    }

    private void wipe() {
        if (drawn) {
            print(WIPE);
            drawn = false;
        }
    }

    private void print(String text) {
        try {
            terminal.append(text).flush();
        } catch (IOException e) {
            closed = true; // nobody can look any more
        }
    }
}
