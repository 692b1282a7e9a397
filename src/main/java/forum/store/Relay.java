package forum.store;

import forum.model.ForumException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Hands work to a thread of its own, a bounded number of pieces ahead. What goes wrong there comes out here, at the next
 * piece or at the end.
 */
public final class Relay<T> implements AutoCloseable {

    private static final long PATIENCE = 100;

    private final BlockingQueue<Optional<T>> waiting;
    private final Thread thread;
    private volatile Throwable failure;
    private boolean ended;

    /**
     * Starts the thread.
     *
     * @param name what the thread does
     * @param ahead how many pieces may wait
     * @param taker does the work, piece by piece
     * @param last what is left to be done after the last piece
     */
    public Relay(String name, int ahead, Consumer<T> taker, Runnable last) {
        this.waiting = new ArrayBlockingQueue<>(ahead);
        this.thread = new Thread(() -> work(taker, last), name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Hands over a piece; waits while too many are waiting. */
    public void hand(T piece) {
        put(Optional.of(piece));
    }

    /** Whether as many pieces are waiting as may: whoever hands over the next will have to wait. */
    public boolean isFull() {
        return waiting.remainingCapacity() == 0;
    }

    /** Says that no more pieces come, and does not wait for those that did. */
    public void end() {
        if (!ended) {
            ended = true;
            put(Optional.empty());
        }
    }

    /** Waits until all is done. */
    public void finish() {
        end();
        join();
        throwFailure();
    }

    /** Stops the thread, whatever is still waiting. */
    @Override
    public void close() {
        thread.interrupt();
        join();
    }

    private void work(Consumer<T> taker, Runnable last) {
        try {
            for (Optional<T> piece = waiting.take(); piece.isPresent(); piece = waiting.take()) {
                taker.accept(piece.get());
            }
            last.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // whoever handed over has stopped, and says why
        } catch (Throwable e) { // errors too, or the other side would wait for ever
            failure = e;
        }
    }

    private void put(Optional<T> piece) {
        try {
            boolean taken = false;
            while (!taken) {
                throwFailure();
                taken = waiting.offer(piece, PATIENCE, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private void join() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private void throwFailure() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw (RuntimeException) failure;
        }
    }

    private static ForumException interrupted() {
        Thread.currentThread().interrupt();
        return ForumException.interrupted("interrupted; nothing was changed");
    }
}
