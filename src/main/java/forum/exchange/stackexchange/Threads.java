package forum.exchange.stackexchange;

import forum.exchange.scratch.RowSorter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Puts what a dump says of posts aside, so that what belongs to one question comes together. */
final class Threads implements Closeable {

    /** Types are counted each, so there cannot be any number of them. */
    static final int LAST_TYPE = 999;

    private final RowSorter sorted;
    private final PostThreads threads;
    private final List<ThreadRows> rows = new ArrayList<>();

    Threads(Path scratch) throws IOException {
        sorted = new RowSorter(scratch);
        threads = new PostThreads(scratch);
    }

    /** Takes the posts, which all other rows wait for. */
    Posts posts() {
        return new Posts(rows(), threads);
    }

    /** A way for one thread to put rows aside. Of one question its rows come behind those of the ways before. */
    ThreadRows rows() {
        ThreadRows added = new ThreadRows(sorted.lane(), threads);
        rows.add(added);
        return added;
    }

    /** How many bytes were put aside. */
    long packedBytes() {
        return rows.stream().mapToLong(ThreadRows::packedBytes).sum();
    }

    /** What was no part of a forum here. */
    LeftOut leftOut() {
        LeftOut all = new LeftOut();
        rows.forEach(each -> all.add(each.leftOut()));
        return all;
    }

    /** Hands over all rows in the order of their questions. */
    void forEach(RowSorter.Taker taker) throws IOException {
        sorted.forEach(taker);
    }

    @Override
    public void close() {
        sorted.close();
        threads.close();
    }
}
