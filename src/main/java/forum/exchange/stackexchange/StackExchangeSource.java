package forum.exchange.stackexchange;

import forum.exchange.EntrySink;
import forum.exchange.Source;
import forum.model.ForumException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAccumulator;

/**
 * A dump of a Stack Exchange site. All tables are read once; what belongs to a question is put together on disk, in the
 * folder for scratch files, so memory does not grow with the dump.
 */
public final class StackExchangeSource implements Source {

    private static final byte[] SEVEN_ZIP = {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c};

    /** What is read by the time it is asked how old the dump is. That of users tells when each was there last. */
    private static final Set<Table> DATED = EnumSet.of(Table.POSTS, Table.USERS, Table.VOTES);

    private final Dump dump;
    private final Path scratch;
    private volatile long whole = -1;
    private final AtomicLong bytesRead = new AtomicLong();
    private final LongAccumulator newest = new LongAccumulator(Math::max, Row.NONE);

    private StackExchangeSource(Dump dump, Path scratch) {
        this.dump = dump;
        this.scratch = scratch;
    }

    /**
     * Opens the folder that a dump was unpacked into, or the archive that it is published as.
     *
     * @param scratch a folder with room for as much as the dump holds
     * @throws ForumException bad input, when it is neither, or there are no posts in it
     */
    public static Source open(Path dump, Path scratch) throws IOException {
        return new StackExchangeSource(
                Files.isDirectory(dump) ? new DumpFolder(dump) : new DumpArchive(dump, scratch), scratch);
    }

    /** Whether this file is a 7z archive. */
    public static boolean isArchive(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SEVEN_ZIP.length), SEVEN_ZIP);
        }
    }

    @Override
    public String name() {
        return dump.name();
    }

    @Override
    public void read(EntrySink sink) {
        LeftOut leftOut = new LeftOut();
        try (Users users = new Users(scratch);
                Threads threads = new Threads(scratch)) {
            whole = (dump.isPacked() ? 3 : 2) * dump.size();
            dump.unpack(bytesRead::addAndGet);
            long unpacked = bytesRead.get();
            InputStream history = dump.open(Table.HISTORY);
            String source = gather(history, users, threads, sink, leftOut);
            leftOut.add(threads.leftOut());
            long packed = threads.packedBytes();
            Telling telling = new Telling(sink, source, dump.name(Table.POSTS), history != null, users, leftOut);
            long before = bytesRead.get();
            long[] told = {0};
            threads.forEach((thread, row) -> {
                told[0] += row.remaining();
                bytesRead.set(before + (long) ((double) told[0] / packed * (before - unpacked)));
                telling.take(thread, row);
            });
            telling.finish();
        } catch (IOException e) {
            throw ForumException.failure("cannot read " + dump.name() + ": " + e.getMessage(), e);
        }
        leftOut.tell(sink);
    }

    /**
     * Reads all tables, three at a time, so that no processor waits, and tells the users. They wait for the votes, some of
     * which say what a user keeps in sight; the rest is read while whoever takes the users is busy with them.
     *
     * @return what the source calls itself
     */
    private String gather(InputStream history, Users users, Threads threads, EntrySink sink, LeftOut leftOut)
            throws IOException {
        Posts posts = threads.posts(); // which come before what was put aside in other ways
        ThreadRows votes = threads.rows();
        ThreadRows rest = threads.rows();
        try (Beside votesBeside = new Beside(dump.name(Table.VOTES), sink, rejects -> {
                    read(Table.USERS, rejects, users::add);
                    users.findNamesakes();
                    Votes counted = new Votes(votes, users);
                    read(Table.VOTES, rejects, counted::add);
                    counted.end();
                });
                Beside restBeside = new Beside(dump.name(Table.HISTORY), sink, rejects -> {
                    read(Table.HISTORY, history, rejects, new PostHistory(rest)::add);
                    read(Table.COMMENTS, rejects, new Comments(rest)::add);
                    read(Table.LINKS, rejects, new Links(rest)::add);
                    read(Table.TAGS, rejects, row -> countTag(row, rest.leftOut()));
                    read(Table.BADGES, rejects, row -> rest.leftOut().count("badges"));
                })) {
            read(Table.POSTS, sink::reject, posts::add);
            posts.end();
            votesBeside.finish();
            String source = sink.named(siteName(users, posts));
            if (newest.get() != Row.NONE) {
                sink.asOf(Instant.ofEpochMilli(newest.get()), EntrySink.Extent.USERS);
            }
            users.tell(sink, source, dump.name(Table.USERS), leftOut);
            restBeside.finish();
            return source;
        }
    }

    @Override
    public Progress progress() {
        return new Progress(bytesRead.get(), whole);
    }

    @Override
    public void close() throws IOException {
        dump.close();
    }

    /** Takes a row. */
    @FunctionalInterface
    private interface Taker {
        void take(Row row) throws IOException, BadRow;
    }

    private void read(Table table, XmlRows.Rejects rejects, Taker taker) throws IOException {
        read(table, dump.open(table), rejects, taker);
    }

    /** Reads a table; null is one that the dump does not have. */
    private void read(Table table, InputStream in, XmlRows.Rejects rejects, Taker taker) throws IOException {
        if (in == null) {
            return;
        }
        try (XmlRows rows = new XmlRows(dump.name(table), new Counting(in), rejects)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedIOException("interrupted; nothing was imported");
                }
                try {
                    taker.take(row);
                    if (DATED.contains(table)) {
                        newest.accumulate(row.newest());
                    }
                } catch (BadRow e) {
                    rows.reject(e.getMessage());
                }
            }
        }
    }

    private static void countTag(Row row, LeftOut leftOut) throws BadRow {
        if (row.number("Count") == 0) {
            leftOut.count("tags that no question has");
        }
    }

    /**
     * What the site calls itself in no dump, and what still tells it from others in each: when it began. The name of an
     * archive would do as well, but not for who has unpacked it.
     */
    private static String siteName(Users users, Posts posts) {
        long began = users.siteSince() != Row.NONE ? users.siteSince() : posts.firstAt();
        return "stackexchange" + (began == Row.NONE ? "" : "-" + Instant.ofEpochMilli(began));
    }

    private final class Counting extends FilterInputStream {

        private Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            bytesRead.addAndGet(Math.max(0, count));
            return count;
        }
    }
}
