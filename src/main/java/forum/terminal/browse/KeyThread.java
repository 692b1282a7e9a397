package forum.terminal.browse;

import java.io.IOError;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jline.reader.EndOfFileException;

/**
 * Reads keys one at a time, the next one only when it is asked for: a key that makes another program use the terminal
 * must be the last one that is taken from it.
 */
final class KeyThread {

    private final Keys keys;
    private final Consumer<Event> events;
    private final Consumer<Runnable> failed;
    private final Semaphore asked = new Semaphore(0);

    KeyThread(Keys keys, Consumer<Event> events, Consumer<Runnable> failed) {
        this.keys = keys;
        this.events = events;
        this.failed = failed;
    }

    void start() {
        Thread thread = new Thread(this::read, "keys");
        thread.setDaemon(true);
        thread.start();
        next();
    }

    /** Asks for one key more. */
    void next() {
        asked.release();
    }

    private void read() {
        try {
            while (true) {
                asked.acquireUninterruptibly();
                events.accept(new Event.Pressed(keys.next()));
            }
        } catch (EndOfFileException | IOError e) {
            events.accept(new Event.HungUp());
        } catch (RuntimeException | Error e) {
            failed.accept(() -> {
                throw e;
            });
        }
    }
}
