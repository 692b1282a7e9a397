package forum.exchange.scratch;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;

/**
 * Remembers a number for each of many numbers, in a mapped file: the heap does not grow with it. Keys near each other
 * lie near each other, since the ids of a dump come in order.
 */
public final class IdMap implements Closeable {

    /** What stands for no value, and cannot be one. */
    public static final long NONE = Long.MIN_VALUE;

    private static final int SLOT = 2 * Long.BYTES;
    private static final int CHUNK_BITS = 20;
    private static final int CHUNK_SLOTS = 1 << CHUNK_BITS;
    private static final int NEIGHBOUR_BITS = 10;

    private final Path folder;
    private FileChannel file;
    private LongBuffer[] chunks;
    private long slots;
    private long size;

    /** Starts with nothing, with its file in this folder. */
    public IdMap(Path folder) throws IOException {
        this.folder = folder;
        allocate(1 << 16);
    }

    /** How many keys have a value. */
    public long size() {
        return size;
    }

    /** The value of this key, {@link #NONE} if it has none. */
    public long get(long key) {
        long slot = find(key);
        return value(slot);
    }

    /**
     * Gives this key a value in place of what it had.
     *
     * @param value anything but {@link #NONE}
     */
    public void put(long key, long value) throws IOException {
        if (value == NONE) {
            throw new IllegalArgumentException("not a value: " + value);
        }
        long slot = find(key);
        if (value(slot) == NONE) {
            size++;
            if (size * 4 > slots * 3) {
                grow();
                slot = find(key);
            }
        }
        set(slot, key, value);
    }

    private long find(long key) {
        long slot = home(key);
        while (value(slot) != NONE && key(slot) != key) {
            slot = slot + 1 & slots - 1;
        }
        return slot;
    }

    /** Neighbours stay together in blocks, and blocks are scattered, so that no pattern of ids makes long searches. */
    private long home(long key) {
        long block = (key >>> NEIGHBOUR_BITS) * 0x9E3779B97F4A7C15L;
        block ^= block >>> 29;
        return (block << NEIGHBOUR_BITS | key & (1 << NEIGHBOUR_BITS) - 1) & slots - 1;
    }

    private long key(long slot) {
        return chunks[(int) (slot >>> CHUNK_BITS)].get((int) (slot & CHUNK_SLOTS - 1) * 2);
    }

    /** Zero in the file is no value, so that a new file is an empty map; other values are told apart from it. */
    private long value(long slot) {
        return chunks[(int) (slot >>> CHUNK_BITS)].get((int) (slot & CHUNK_SLOTS - 1) * 2 + 1) ^ NONE;
    }

    private void set(long slot, long key, long value) {
        LongBuffer chunk = chunks[(int) (slot >>> CHUNK_BITS)];
        int at = (int) (slot & CHUNK_SLOTS - 1) * 2;
        chunk.put(at, key);
        chunk.put(at + 1, value ^ NONE);
    }

    private void grow() throws IOException {
        LongBuffer[] before = chunks;
        FileChannel old = file;
        allocate(slots * 2);
        for (LongBuffer chunk : before) {
            for (int at = 0; at < chunk.limit(); at += 2) {
                if (chunk.get(at + 1) != 0) {
                    long key = chunk.get(at);
                    set(find(key), key, chunk.get(at + 1) ^ NONE);
                }
            }
        }
        old.close();
    }

    private void allocate(long count) throws IOException {
        slots = count;
        file = ScratchFile.in(folder);
        chunks = new LongBuffer[(int) Math.max(1, count >>> CHUNK_BITS)];
        long bytes = Math.min(count, CHUNK_SLOTS) * SLOT;
        for (int i = 0; i < chunks.length; i++) {
            chunks[i] = file.map(MapMode.READ_WRITE, i * bytes, bytes)
                    .order(ByteOrder.nativeOrder())
                    .asLongBuffer();
        }
    }

    @Override
    public void close() {
        chunks = null;
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
