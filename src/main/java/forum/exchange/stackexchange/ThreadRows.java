package forum.exchange.stackexchange;

import forum.exchange.scratch.RowSorter;
import java.io.IOException;

/** Puts rows aside for the questions that they belong to. Each thread that reads has its own. */
final class ThreadRows {

    private final RowSorter.Lane rows;
    private final PostThreads threads;
    private final LeftOut leftOut = new LeftOut();
    private final Packer packer = new Packer();
    private long lastPost = Row.NONE;
    private long lastThread;
    private long packedBytes;

    ThreadRows(RowSorter.Lane rows, PostThreads threads) {
        this.rows = rows;
        this.threads = threads;
    }

    /** Writes the next row. */
    Packer packer() {
        return packer;
    }

    /** Puts the row that was written aside. */
    void put(long thread) throws IOException {
        packedBytes += packer.row().remaining();
        rows.add(thread, packer.row());
    }

    /**
     * The question of a post, {@link PostThreads#LEFT_OUT} when there is none, which is counted.
     *
     * @param what was said of the post, in the plural
     */
    long find(long post, String what) throws IOException {
        return find(post, what, 1);
    }

    /**
     * The same for what was said several times.
     *
     * @param times how often it was said
     */
    long find(long post, String what, int times) throws IOException {
        if (post == lastPost) {
            return lastThread; // rows about one post often follow each other
        }
        long thread = threads.find(post);
        if (thread == PostThreads.UNKNOWN) {
            leftOut.count(what + " that point at posts not in the dump", times);
            return PostThreads.LEFT_OUT;
        }
        if (thread == PostThreads.LEFT_OUT) {
            leftOut.count(what + " of posts that were left out", times);
            return PostThreads.LEFT_OUT;
        }
        lastPost = post;
        lastThread = thread;
        return thread;
    }

    /** What was no part of a forum here. */
    LeftOut leftOut() {
        return leftOut;
    }

    /** How many bytes were put aside. */
    long packedBytes() {
        return packedBytes;
    }
}
