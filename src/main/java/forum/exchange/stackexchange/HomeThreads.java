package forum.exchange.stackexchange;

import forum.exchange.scratch.IdMap;

/** Finds the thread that a post belongs to. Each thread that reads has its own, over one map. */
final class HomeThreads {

    /** In place of a thread: the post is no part of a forum here. */
    static final long NONE = Long.MIN_VALUE + 1;

    private final IdMap threads;
    private final LeftOut leftOut;
    private long lastPost = Row.NONE;
    private long lastThread;

    HomeThreads(IdMap threads, LeftOut leftOut) {
        this.threads = threads;
        this.leftOut = leftOut;
    }

    /**
     * The thread of a post, {@link #NONE} when it has none, which is counted.
     *
     * @param what was said of the post, in the plural
     */
    long find(long post, String what) {
        if (post == lastPost) {
            return lastThread; // rows about one post often follow each other
        }
        long thread;
        synchronized (threads) { // even looking moves its pages
            thread = threads.get(post);
        }
        if (thread == IdMap.NONE) {
            leftOut.count(what + " that point at posts not in the dump");
            return NONE;
        }
        if (thread == NONE) {
            leftOut.count(what + " of posts that were left out");
            return NONE;
        }
        lastPost = post;
        lastThread = thread;
        return thread;
    }
}
