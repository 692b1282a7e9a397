package forum.exchange.scratch;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Puts rows that belong together beside each other: they are added in any order, each under a key, and taken in
 * ascending order of their keys, rows of one key in the order in which they were added. What does not fit into a
 * buffer of {@value #BUFFER} bytes, keys and places included, is sorted in portions, which are merged from disk.
 * Several threads can add rows, each in a {@link Lane} of its own.
 */
public final class RowSorter implements Closeable {

    private static final int BUFFER = 16 * 1024 * 1024;
    private static final int LONGEST_ROW = 64 * 1024 * 1024;

    /** Before each row on disk: its key and its length; in memory its key and its place take as much. */
    static final int HEADER = Long.BYTES + Integer.BYTES;

    /** All portions together read ahead about as much as this. */
    private static final int READ_AHEAD = 16 * 1024 * 1024;

    /** Takes rows in order. */
    @FunctionalInterface
    public interface Taker {

        /**
         * Takes one row.
         *
         * @param row holds the row between position and limit; its bytes may change after the call
         */
        void take(long key, ByteBuffer row) throws IOException;
    }

    /** A sorted portion on disk. */
    record Run(int lane, long start, long end) {}

    private final Path folder;
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private FileChannel spilled;
    private long size;

    /** Sorts with files in this folder, should the rows be too many for memory. */
    public RowSorter(Path folder) {
        this.folder = folder;
        lane();
    }

    /** Adds the bytes between position and limit of this buffer as one row. */
    public void add(long key, ByteBuffer row) throws IOException {
        lanes.get(0).add(key, row);
    }

    /** A way for one more thread to add rows. Of one key its rows come after those of the ways that were there before. */
    public Lane lane() {
        Lane lane = new Lane(lanes.size());
        lanes.add(lane);
        return lane;
    }

    /** Hands over all rows in order; nothing may be added afterwards. */
    public void forEach(Taker taker) throws IOException {
        if (spilled == null && lanes.size() == 1) {
            lanes.get(0).forEach(taker);
            return;
        }
        for (Lane lane : lanes) {
            lane.spill();
        }
        lanes.clear();
        runs.sort(Comparator.comparingInt(Run::lane));
        merge(taker);
    }

    /** Takes room at the end of the file for a run of this many bytes, and returns where it begins. */
    private synchronized long begin(int lane, long bytes) throws IOException {
        if (spilled == null) {
            spilled = ScratchFile.in(folder);
        }
        long start = size;
        size += bytes;
        runs.add(new Run(lane, start, size));
        return start;
    }

    /** Rows that one thread adds. */
    public final class Lane {

        private final int number;
        private byte[] rows = new byte[64 * 1024];
        private int used;
        private long[] keys = new long[1024];
        private int[] starts = new int[1024];
        private int count;

        private Lane(int number) {
            this.number = number;
        }

        /** Adds the bytes between position and limit of this buffer as one row. */
        public void add(long key, ByteBuffer row) throws IOException {
            int length = row.remaining();
            if (length > LONGEST_ROW) {
                throw new IllegalArgumentException("a row of " + length + " bytes");
            }
            if (used + length + (count + 1L) * HEADER > BUFFER) {
                spill();
            }
            makeRoom(length);
            keys[count] = key;
            starts[count] = used;
            count++;
            row.get(rows, used, length);
            used += length;
        }

        private void makeRoom(int length) {
            if (rows.length - used < length) {
                int wanted = Math.max(Math.min(rows.length * 2, BUFFER), used + length);
                rows = Arrays.copyOf(rows, wanted);
            }
            if (count == keys.length) {
                keys = Arrays.copyOf(keys, count * 2);
                starts = Arrays.copyOf(starts, count * 2);
            }
        }

        private void forEach(Taker taker) throws IOException {
            ByteBuffer buffer = ByteBuffer.wrap(rows, 0, used);
            for (int index : order()) {
                buffer.limit(end(index)).position(starts[index]);
                taker.take(keys[index], buffer);
            }
        }

        private int end(int index) {
            return index + 1 == count ? used : starts[index + 1];
        }

        /** The rows in memory by key, equal keys as they came: a merge sort of their indices. */
        private int[] order() {
            int[] order = new int[count];
            boolean sorted = true;
            for (int i = 0; i < count; i++) {
                order[i] = i;
                sorted &= i == 0 || keys[i - 1] <= keys[i];
            }
            if (!sorted) {
                int[] other = new int[count];
                for (int width = 1; width < count; width *= 2) {
                    for (int from = 0; from < count; from += 2 * width) {
                        int middle = Math.min(from + width, count);
                        mergeHalves(order, other, from, middle, Math.min(from + 2 * width, count));
                    }
                    int[] done = other;
                    other = order;
                    order = done;
                }
            }
            return order;
        }

        private void mergeHalves(int[] from, int[] to, int start, int middle, int end) {
            int left = start;
            int right = middle;
            for (int at = start; at < end; at++) {
                boolean takeLeft = left < middle && (right >= end || keys[from[left]] <= keys[from[right]]);
                to[at] = takeLeft ? from[left++] : from[right++];
            }
        }

        private void spill() throws IOException {
            long at = begin(number, used + (long) count * HEADER);
            ByteBuffer out = ByteBuffer.allocateDirect(256 * 1024);
            for (int index : order()) {
                int length = end(index) - starts[index];
                if (out.remaining() < HEADER) {
                    at = flush(out, at);
                }
                out.putLong(keys[index]).putInt(length);
                for (int written = 0; written < length; ) {
                    if (!out.hasRemaining()) {
                        at = flush(out, at);
                    }
                    int part = Math.min(out.remaining(), length - written);
                    out.put(rows, starts[index] + written, part);
                    written += part;
                }
            }
            flush(out, at);
            used = 0;
            count = 0;
        }

        /** Writes at a place of the file, and returns the place behind it. */
        private long flush(ByteBuffer out, long from) throws IOException {
            long at = from;
            out.flip();
            while (out.hasRemaining()) {
                at += spilled.write(out, at);
            }
            out.clear();
            return at;
        }
    }

    private void merge(Taker taker) throws IOException {
        int ahead = Math.max(8 * 1024, Math.min(1024 * 1024, READ_AHEAD / runs.size()));
        // a run that was written earlier holds what was added earlier, so equal keys go by the run
        PriorityQueue<RunReader> readers = new PriorityQueue<>((a, b) -> {
            int byKey = Long.compare(a.key(), b.key());
            return byKey != 0 ? byKey : Integer.compare(a.number(), b.number());
        });
        for (int i = 0; i < runs.size(); i++) {
            RunReader reader = new RunReader(spilled, i, runs.get(i), ahead);
            if (reader.next()) {
                readers.add(reader);
            }
        }
        while (!readers.isEmpty()) {
            RunReader first = readers.poll();
            RunReader second = readers.peek();
            boolean more;
            do {
                taker.take(first.key(), first.row());
                more = first.next();
            } while (more && (second == null || first.key() < second.key()));
            if (more) {
                readers.add(first);
            }
        }
    }

    @Override
    public void close() {
        lanes.clear();
        try {
            if (spilled != null) {
                spilled.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
