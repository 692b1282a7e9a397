package forum.exchange.stackexchange;

import forum.exchange.EntrySink;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Reads tables on a thread of its own, beside those that are read meanwhile. What it has to say of bad rows waits
 * until those are through, so that messages come in the same order each time.
 */
final class Beside implements Closeable {

    /** Reads the tables. */
    @FunctionalInterface
    interface Reading {
        void read(XmlRows.Rejects rejects) throws IOException;
    }

    private final FutureTask<Void> reading;
    private final Thread thread;
    private final CountDownLatch turn = new CountDownLatch(1);

    /**
     * Starts to read.
     *
     * @param name of the largest table
     * @param sink hears of bad rows
     */
    Beside(String name, EntrySink sink, Reading tables) {
        reading = new FutureTask<>(() -> {
            tables.read((place, reason) -> {
                awaitTurn();
                sink.reject(place, reason);
            });
            return null;
        });
        thread = new Thread(reading, "reading " + name);
        thread.setDaemon(true);
        thread.start();
    }

    private void awaitTurn() throws IOException {
        try {
            turn.await();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static IOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted; nothing was imported");
    }

    /** Waits until the tables are read, and throws what ended that early. */
    void finish() throws IOException {
        turn.countDown();
        try {
            reading.get();
        } catch (InterruptedException e) {
            throw interrupted();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw (RuntimeException) e.getCause();
        }
    }

    /** Stops the reading, and waits until it uses nothing any more. */
    @Override
    public void close() {
        reading.cancel(true);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // whoever interrupts ends the import as a whole
        }
    }
}
