package forum.exchange.scratch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Remembers a number for each of many numbers, in a file: memory does not grow with it. Keys near each other lie near
 * each other, since the ids of a dump come in order.
 */
public final class IdMap implements Closeable {

    /** What stands for no value, and cannot be one. */
    public static final long NONE = Long.MIN_VALUE;

    private static final int NEIGHBOUR_BITS = 10;

    private final Path folder;

    /** Of each slot the key and the value. */
    private PagedNumbers numbers;

    private long slots = 1 << 16;
    private long size;

    /** Starts with nothing, with its file in this folder. */
    public IdMap(Path folder) throws IOException {
        this.folder = folder;
        this.numbers = new PagedNumbers(folder);
    }

    /** How many keys have a value. */
    public long size() {
        return size;
    }

    /** The value of this key, {@link #NONE} if it has none. */
    public long get(long key) {
        return value(find(key));
    }

    /**
     * Gives this key a value in place of what it had.
     *
     * @param value anything but {@link #NONE}
     */
    public void put(long key, long value) throws IOException {
        if (!putNew(key, value)) {
            set(find(key), key, value);
        }
    }

    /**
     * Gives this key a value, unless it has one already.
     *
     * @param value anything but {@link #NONE}
     * @return whether it had none
     */
    public boolean putNew(long key, long value) throws IOException {
        if (value == NONE) {
            throw new IllegalArgumentException("not a value: " + value);
        }
        long slot = find(key);
        if (value(slot) != NONE) {
            return false;
        }
        size++;
        if (size * 4 > slots * 3) {
            grow();
            slot = find(key);
        }
        set(slot, key, value);
        return true;
    }

    private long find(long key) {
        for (long slot = home(key); ; slot = slot + 1 & slots - 1) {
            long[] page = numbers.page(2 * slot);
            int at = PagedNumbers.inPage(2 * slot);
            if (page[at] == key || page[at + 1] == 0) {
                return slot;
            }
        }
    }

    /** Neighbours stay together in blocks, and blocks are scattered, so that no pattern of ids makes long searches. */
    private long home(long key) {
        long block = (key >>> NEIGHBOUR_BITS) * 0x9E3779B97F4A7C15L;
        block ^= block >>> 29;
        return (block << NEIGHBOUR_BITS | key & (1 << NEIGHBOUR_BITS) - 1) & slots - 1;
    }

    /** Zero in the file is no value, so that a new file is an empty map; other values are told apart from it. */
    private long value(long slot) {
        return numbers.get(2 * slot + 1) ^ NONE;
    }

    private void set(long slot, long key, long value) {
        numbers.set(2 * slot, key);
        numbers.set(2 * slot + 1, value ^ NONE);
    }

    private void grow() throws IOException {
        try (PagedNumbers old = numbers) {
            long before = slots;
            numbers = new PagedNumbers(folder);
            slots *= 2;
            for (long slot = 0; slot < before; slot++) {
                long value = old.get(2 * slot + 1);
                if (value != 0) {
                    long key = old.get(2 * slot);
                    set(find(key), key, value ^ NONE);
                }
            }
        }
    }

    @Override
    public void close() {
        numbers.close();
    }
}
