package forum.exchange.stackexchange;

import forum.exchange.scratch.IdMap;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;

/**
 * Which question each post belongs to. One thread tells it while it reads the posts, and others may ask meanwhile: a post
 * that was not told yet is waited for until all are. A dump lists posts and what became of them in the order of time, so
 * there is little to wait for.
 */
final class PostThreads implements Closeable {

    /** No post has this number. */
    static final long UNKNOWN = IdMap.NONE;

    /** In place of a question: the post is no part of a forum here. */
    static final long LEFT_OUT = Long.MIN_VALUE + 1;

    private final IdMap threads;
    private boolean complete;
    private boolean waiting;
    private long awaited;

    PostThreads(Path scratch) throws IOException {
        threads = new IdMap(scratch);
    }

    /**
     * Tells of a post; returns false, and changes nothing, when it was told before.
     *
     * @param thread the number of its question, or {@link #LEFT_OUT}
     */
    synchronized boolean add(long post, long thread) throws IOException {
        boolean isNew = threads.putNew(post, thread);
        if (isNew && waiting && post == awaited) {
            notifyAll();
        }
        return isNew;
    }

    /** All posts are told. */
    synchronized void complete() {
        complete = true;
        notifyAll();
    }

    /** The number of the question, {@link #LEFT_OUT} or {@link #UNKNOWN}; waits while the post may still come. */
    synchronized long find(long post) throws IOException {
        long thread = threads.get(post);
        while (thread == UNKNOWN && !complete) {
            await(post);
            thread = threads.get(post);
        }
        return thread;
    }

    private void await(long post) throws IOException {
        awaited = post;
        waiting = true;
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted; nothing was imported");
        } finally {
            waiting = false;
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
