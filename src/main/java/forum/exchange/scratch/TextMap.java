package forum.exchange.scratch;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Remembers a short text for each of many numbers, on disk; those asked for lately stay in memory. */
public final class TextMap implements Closeable {

    private static final int LENGTH_BITS = 16;
    private static final int BUFFER = 1 << 16;

    private final IdMap places;
    private final FileChannel file;
    private final ByteBuffer waiting = ByteBuffer.allocate(BUFFER);
    private final Recent<Long, String> recent = new Recent<>();
    private long written;

    /** Starts with nothing, with its files in this folder. */
    public TextMap(Path folder) throws IOException {
        places = new IdMap(folder);
        file = ScratchFile.in(folder);
    }

    /**
     * Gives this key a text.
     *
     * @param text of less than 64 KB
     */
    public void put(long key, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length >= 1 << LENGTH_BITS) {
            throw new IllegalArgumentException("a text of " + bytes.length + " bytes");
        }
        if (waiting.remaining() < bytes.length) {
            flush();
        }
        places.put(key, written + waiting.position() << LENGTH_BITS | bytes.length);
        waiting.put(bytes);
        recent.put(key, text);
    }

    /** The text of this key, null if it has none. */
    public String get(long key) throws IOException {
        String known = recent.get(key);
        if (known != null) {
            return known;
        }
        long place = places.get(key);
        if (place == IdMap.NONE) {
            return null;
        }
        flush();
        ByteBuffer bytes = ByteBuffer.allocate((int) (place & (1 << LENGTH_BITS) - 1));
        for (long at = place >>> LENGTH_BITS; bytes.hasRemaining(); ) {
            at += file.read(bytes, at);
        }
        String text = new String(bytes.array(), StandardCharsets.UTF_8);
        recent.put(key, text);
        return text;
    }

    private void flush() throws IOException {
        waiting.flip();
        while (waiting.hasRemaining()) {
            written += file.write(waiting, written);
        }
        waiting.clear();
    }

    @Override
    public void close() {
        places.close();
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
