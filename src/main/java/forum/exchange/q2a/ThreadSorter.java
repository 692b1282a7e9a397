package forum.exchange.q2a;

import forum.exchange.scratch.IdMap;
import forum.exchange.scratch.RowSorter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Puts the posts and votes of each thread together, in whatever order the dump has them. */
final class ThreadSorter implements Closeable {

    /** Above a comment stand an answer and a question; sites that were changed by hand may have a little more. */
    private static final int HIGHEST = 64;

    private final LocalTimes times;
    private final IdMap threads;
    private final IdMap parents;
    private final RowSorter sorted;
    private final RowSorter orphans;
    private final RowSorter earlyVotes;
    private long posts;
    private long lostVotes;
    private Instant newest;

    ThreadSorter(Path scratch, LocalTimes times) throws IOException {
        this.times = times;
        this.threads = new IdMap(scratch);
        this.parents = new IdMap(scratch);
        this.sorted = new RowSorter(scratch);
        this.orphans = new RowSorter(scratch);
        this.earlyVotes = new RowSorter(scratch);
    }

    /** How many posts there are. */
    long posts() {
        return posts;
    }

    /** The latest time there is; null for none. */
    Instant newest() {
        return newest;
    }

    private void note(Instant time) {
        newest = time != null && (newest == null || time.isAfter(newest)) ? time : newest;
    }

    /** How many votes were for posts that are not there. */
    long lostVotes() {
        return lostVotes;
    }

    /** The thread that this post stands in, as the number of its question; {@link IdMap#NONE} for no such post. */
    long thread(long post) {
        return threads.get(post);
    }

    /** Adds a post, or throws when it does not hold what it should. */
    void addPost(Row row) throws IOException {
        row.checkTexts();
        DumpPost post = DumpPost.of(row, times);
        if (post.id() == IdMap.NONE) {
            throw new DumpError("postid: '" + row.text("postid") + "' is too large");
        }
        if (threads.get(post.id()) != IdMap.NONE || parents.get(post.id()) != IdMap.NONE) {
            if (row.repeated() == Row.Repeated.FIRST) {
                return;
            }
            if (row.repeated() == Row.Repeated.WRONG) {
                throw new DumpError("post " + Long.toUnsignedString(post.id()) + " occurs twice");
            }
        }
        if (!post.isQuestion() && post.parent() == null) {
            throw new DumpError("parentid is missing");
        }
        posts++;
        note(post.created());
        note(post.updated());
        long thread = post.isQuestion() ? post.id() : threads.get(post.parent());
        if (thread == IdMap.NONE) {
            parents.put(post.id(), post.parent() == IdMap.NONE ? post.id() : post.parent());
            orphans.add(post.id(), row.bytes());
        } else {
            threads.put(post.id(), thread);
            sorted.add(thread, row.bytes());
        }
    }

    /** Adds what a user voted and flagged, or throws when the row does not hold what it should. */
    void addVote(Row row) throws IOException {
        row.checkTexts();
        long post = row.requireId("postid");
        if (row.text("userid") == null) {
            throw new DumpError("userid is missing");
        }
        row.number("vote");
        row.number("flag");
        note(times.at(row, "votecreated"));
        note(times.at(row, "voteupdated"));
        long thread = threads.get(post);
        if (thread == IdMap.NONE) {
            earlyVotes.add(post, row.bytes());
        } else {
            sorted.add(thread, row.bytes());
        }
    }

    /** Takes rows that have something wrong. */
    @FunctionalInterface
    interface Rejected {
        void take(Row row, String reason);
    }

    /** Places what came before what it belongs to; nothing may be added afterwards. */
    void finish(Rejected rejected) throws IOException {
        orphans.forEach((id, bytes) -> {
            Row row = Row.of(bytes);
            long above = parents.get(id);
            int steps = 0;
            while (threads.get(above) == IdMap.NONE && parents.get(above) != IdMap.NONE && steps < HIGHEST) {
                above = parents.get(above);
                steps++;
            }
            long thread = threads.get(above);
            if (thread != IdMap.NONE) {
                threads.put(id, thread);
                sorted.add(thread, row.bytes());
            } else {
                rejected.take(row, lost(above));
            }
        });
        earlyVotes.forEach((post, bytes) -> {
            long thread = threads.get(post);
            if (thread == IdMap.NONE) {
                lostVotes++;
            } else {
                sorted.add(thread, bytes);
            }
        });
    }

    private String lost(long above) {
        return parents.get(above) == IdMap.NONE
                ? "parentid: there is no post " + Long.toUnsignedString(above)
                : "parentid: the post stands below itself";
    }

    /** Takes the rows of a thread. */
    @FunctionalInterface
    interface Taker {
        void take(long thread, List<Row> rows) throws IOException;
    }

    /** Hands over the threads, each with its rows as they came. */
    void forEach(Taker taker) throws IOException {
        group(sorted, taker);
    }

    /** Hands over the rows of each key together. */
    static void group(RowSorter sorter, Taker taker) throws IOException {
        List<Row> rows = new ArrayList<>();
        long[] current = {0};
        sorter.forEach((key, bytes) -> {
            if (!rows.isEmpty() && key != current[0]) {
                taker.take(current[0], List.copyOf(rows));
                rows.clear();
            }
            current[0] = key;
            rows.add(Row.of(bytes));
        });
        if (!rows.isEmpty()) {
            taker.take(current[0], List.copyOf(rows));
        }
    }

    @Override
    public void close() {
        threads.close();
        parents.close();
        sorted.close();
        orphans.close();
        earlyVotes.close();
    }
}
