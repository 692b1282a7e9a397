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
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAccumulator;

/**
 * A dump of a Stack Exchange site. All tables are read once; what belongs to a question is put together on disk, in the
 * folder for scratch files, so memory does not grow with the dump.
 */
public final class StackExchangeSource implements Source {

    private static final byte[] SEVEN_ZIP = {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c};

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
                Threads threads = new Threads(scratch, leftOut)) {
            whole = (dump.isPacked() ? 3 : 2) * dump.size();
            dump.unpack(bytesRead::addAndGet);
            long unpacked = bytesRead.get();
            InputStream userTable = dump.open(Table.USERS);
            try (Beside beside = new Beside(dump.name(Table.USERS), sink, rejects -> {
                read(Table.USERS, userTable, rejects, users::add);
                users.findNamesakes();
            })) {
                read(Table.POSTS, sink::reject, threads::addPost);
                beside.finish();
            }
            InputStream historyTable = dump.open(Table.HISTORY);
            boolean withHistory = historyTable != null;
            HistoryRows history = threads.history();
            String source;
            try (Beside beside = new Beside(
                    dump.name(Table.HISTORY),
                    sink,
                    rejects -> read(Table.HISTORY, historyTable, rejects, history::add))) {
                read(Table.COMMENTS, sink::reject, threads::addComment);
                read(Table.LINKS, sink::reject, threads::addLink);
                read(Table.VOTES, sink::reject, row -> threads.addVote(row, users));
                read(Table.TAGS, sink::reject, row -> countTag(row, leftOut));
                read(Table.BADGES, sink::reject, row -> leftOut.count("badges"));
                source = sink.named(siteName(users, threads));
                if (newest.get() != Row.NONE) {
                    sink.asOf(Instant.ofEpochMilli(newest.get()), EntrySink.Extent.USERS);
                }
                users.tell(sink, source, dump.name(Table.USERS), leftOut); // who is written while the history is read
                beside.finish();
            }
            leftOut.add(history.leftOut());
            long packed = threads.packedBytes() + history.packedBytes();
            Telling telling = new Telling(sink, source, dump.name(Table.POSTS), withHistory, users, leftOut);
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
                    if (table != Table.HISTORY) { // it may still be on its way when the time is asked for
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
    private static String siteName(Users users, Threads threads) {
        long began = users.siteSince() != Row.NONE ? users.siteSince() : threads.firstPostAt();
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
