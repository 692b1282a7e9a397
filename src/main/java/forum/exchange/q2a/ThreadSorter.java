package forum.exchange.q2a;

import forum.exchange.Source;
import forum.exchange.scratch.IdMap;
import forum.exchange.scratch.RowSorter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Puts the posts and votes of each thread together, in whatever order the dump has them. */
final class ThreadSorter implements Closeable {

    /** Above a comment stand an answer and a question; sites that were changed by hand may have a little more. */
    private static final int HIGHEST = 64;

    private final LocalTimes times;
    private final IdMap threads;
    private final IdMap parents;
    private final IdMap plugins;
    private final RowSorter sorted;
    private final RowSorter orphans;
    private final RowSorter earlyVotes;
    private long posts;
    private boolean votes;
    private long lostVotes;
    private long foreign;
    private Instant newest;

    ThreadSorter(Path scratch, LocalTimes times) throws IOException {
        this.times = times;
        this.threads = new IdMap(scratch);
        this.parents = new IdMap(scratch);
        this.plugins = new IdMap(scratch);
        this.sorted = new RowSorter(scratch);
        this.orphans = new RowSorter(scratch);
        this.earlyVotes = new RowSorter(scratch);
    }

    /** How many posts there are. */
    long posts() {
        return posts;
    }

    /** Whether the dump names votes; it may have been made without their table. */
    boolean hasVotes() {
        return votes;
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

    /** How many posts are those of a plugin, or stand below one. */
    long foreign() {
        return foreign;
    }

    /** The thread that this post stands in, as the number of its question; {@link IdMap#NONE} for no such post. */
    long thread(long post) {
        return threads.get(post);
    }

    /** Adds a post, or throws when it does not hold what it should. */
    void addPost(Row row) throws IOException {
        row.checkTexts();
        if (PostType.isOfPlugin(row.text("type"))) {
            plugins.put(row.requireId("postid"), 1);
            foreign++;
            return;
        }
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
        votes = true;
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
            } else if (plugins.get(above) != IdMap.NONE) {
                foreign++;
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

    /** Hands over the threads, each with its rows as they came; of one that is too large the question is rejected. */
    void forEach(Taker taker, Rejected rejected) throws IOException {
        String reason =
                "the question with all that belongs to it is larger than " + Source.MAX_THREAD / (1024 * 1024) + " MB";
        group(sorted, new Group(taker, Source.MAX_THREAD, question -> rejected.take(question, reason)));
    }

    /** Hands over the rows of each key together. */
    static void group(RowSorter sorter, Taker taker) throws IOException {
        group(sorter, new Group(taker, Long.MAX_VALUE, first -> {}));
    }

    private static void group(RowSorter sorter, Group group) throws IOException {
        sorter.forEach(group::take);
        group.hand();
    }

    /** The rows of one key. */
    private static final class Group {

        private final Taker taker;
        private final long most;
        private final Consumer<Row> tooLarge;
        private final List<Row> rows = new ArrayList<>();
        private long key;
        private long size;

        /**
         * Collects the rows of one key after the other.
         *
         * @param most bytes that are collected
         * @param tooLarge takes the first row where there are more
         */
        private Group(Taker taker, long most, Consumer<Row> tooLarge) {
            this.taker = taker;
            this.most = most;
            this.tooLarge = tooLarge;
        }

        private void take(long next, ByteBuffer bytes) throws IOException {
            if (next != key) {
                hand();
            }
            key = next;
            size += bytes.remaining();
            if (size <= most || rows.isEmpty()) {
                rows.add(Row.of(bytes));
            }
        }

        private void hand() throws IOException {
            if (size > most) {
                tooLarge.accept(rows.get(0));
            } else if (!rows.isEmpty()) {
                taker.take(key, List.copyOf(rows));
            }
            rows.clear();
            size = 0;
        }
    }

    @Override
    public void close() {
        threads.close();
        parents.close();
        plugins.close();
        sorted.close();
        orphans.close();
        earlyVotes.close();
    }
}
