package forum.terminal.browse;

import forum.model.ForumException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Asks the forum, one thing after another, while the keys go on being answered. What is read and not wanted any more is
 * not begun, or is stopped; what is written is always finished.
 */
final class Worker {

    /** The kinds of reading; of each only the latest request counts. */
    enum Lane {
        LIST,
        THREAD
    }

    private final ForumAccess forum;
    private final Consumer<Runnable> failed;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Worker::daemon);
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Worker::daemon);
    private final long[] latest = new long[Lane.values().length];
    private ScheduledFuture<?> pending;
    private Lane running;
    private boolean closing;

    /**
     * Sets up a worker.
     *
     * @param failed is given what throws the error again, in the thread of the browser
     */
    Worker(ForumAccess forum, Consumer<Runnable> failed) {
        this.forum = forum;
        this.failed = failed;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "forum");
        thread.setDaemon(true);
        return thread;
    }

    /** Reads something; an earlier request of the same kind is forgotten. */
    synchronized void read(
            Lane lane, Function<ForumAccess, Event> reading, Function<String, Event> refused, Consumer<Event> done) {
        long request = ++latest[lane.ordinal()];
        if (running == lane) {
            forum.interrupt();
        }
        submit(() -> {
            if (begin(lane, request)) {
                Event event;
                try {
                    event = answer(reading, refused);
                } finally {
                    finish();
                }
                done.accept(event);
            }
        });
    }

    /** Does something that is not to be stopped. */
    void write(Function<ForumAccess, Event> writing, Function<String, Event> refused, Consumer<Event> done) {
        submit(() -> done.accept(answer(writing, refused)));
    }

    /** Does something after a while, unless it is asked for anew before. */
    synchronized void settle(long milliseconds, Runnable work) {
        if (pending != null) {
            pending.cancel(false);
        }
        pending = clock.schedule(work, milliseconds, TimeUnit.MILLISECONDS);
    }

    private Event answer(Function<ForumAccess, Event> work, Function<String, Event> refused) {
        try {
            return work.apply(forum);
        } catch (ForumException e) {
            return refused.apply(e.getMessage());
        }
    }

    private void submit(Runnable work) {
        thread.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                failed.accept(() -> {
                    throw e;
                });
            }
        });
    }

    private synchronized boolean begin(Lane lane, long request) {
        if (closing || request != latest[lane.ordinal()]) {
            return false;
        }
        running = lane;
        return true;
    }

    private synchronized void finish() {
        running = null;
    }

    /** Stops what is read, and waits for what is written. */
    void close() {
        synchronized (this) {
            closing = true;
            if (running != null) {
                forum.interrupt();
            }
        }
        clock.shutdownNow();
        thread.shutdown();
        try {
            thread.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
