package forum.store;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Texts that wait to be indexed, in a few large blocks of bytes that are used again and again. As strings they would fill
 * the memory for long-lived objects, again and again, and take up to twice the room.
 */
final class HeldTexts {

    /** In bytes; a larger text gets a block of its own. */
    private static final int BLOCK = 1024 * 1024;

    /** The number of the post and four lengths. */
    private static final int HEAD = Long.BYTES + 4 * Integer.BYTES;

    private static final int NONE = -1;

    /**
     * The words of a post in UTF-8.
     *
     * @param title null for none
     * @param closed null for none
     */
    record Text(long id, byte[] title, byte[] body, byte[] tags, byte[] closed) {

        private int size() {
            return HEAD + length(title) + body.length + tags.length + length(closed);
        }
    }

    /** The same bytes twice, with the places where to write and where to read. */
    private record Block(ByteBuffer end, ByteBuffer start) {

        static Block of(int bytes) {
            ByteBuffer end = ByteBuffer.allocate(bytes);
            return new Block(end, end.duplicate());
        }

        boolean isRead() {
            return start.position() == end.position();
        }

        Block reused() {
            end.clear();
            start.clear();
            return this;
        }
    }

    private final Deque<Block> blocks = new ArrayDeque<>();
    private final Deque<Block> free = new ArrayDeque<>();
    private long bytes;

    /** How much waits, in bytes. */
    long bytes() {
        return bytes;
    }

    /** Adds a text behind all others, and returns how many bytes it takes. */
    int add(Text text) {
        int size = text.size();
        if (blocks.isEmpty() || blocks.getLast().end().remaining() < size) {
            blocks.add(size > BLOCK || free.isEmpty() ? Block.of(Math.max(size, BLOCK)) : free.remove());
        }
        ByteBuffer end = blocks.getLast().end();
        end.putLong(text.id());
        put(end, text.title());
        put(end, text.body());
        put(end, text.tags());
        put(end, text.closed());
        bytes += size;
        return size;
    }

    /** Takes the oldest text out; there must be one. */
    Text remove() {
        Block block = blocks.getFirst();
        ByteBuffer start = block.start();
        Text text = new Text(start.getLong(), get(start), get(start), get(start), get(start));
        bytes -= text.size();
        if (block.isRead()) {
            blocks.removeFirst();
            if (start.capacity() == BLOCK) {
                free.add(block.reused());
            }
        }
        return text;
    }

    private static void put(ByteBuffer end, byte[] words) {
        end.putInt(words == null ? NONE : words.length);
        if (words != null) {
            end.put(words);
        }
    }

    private static byte[] get(ByteBuffer start) {
        int length = start.getInt();
        if (length == NONE) {
            return null;
        }
        byte[] words = new byte[length];
        start.get(words);
        return words;
    }

    private static int length(byte[] words) {
        return words == null ? 0 : words.length;
    }
}
