package forum.exchange.scratch;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers a text for each of many numbers on disk, and those asked for lately in memory. */
public final class TextMap implements Closeable {

    private static final int REMEMBERED = 10_000;

    private final IdMap places;
    private final FileChannel texts;
    private final ByteBuffer unwritten = ByteBuffer.allocate(64 * 1024);
    private final Map<Long, String> latest = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, String> eldest) {
            return size() > REMEMBERED;
        }
    };
    private long written;

    /** Starts with nothing, with its files in this folder. */
    public TextMap(Path folder) throws IOException {
        this.places = new IdMap(folder);
        this.texts = ScratchFile.in(folder);
    }

    /** Gives this key a text in place of what it had. */
    public void put(long key, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (unwritten.remaining() < Integer.BYTES + bytes.length) {
            flush();
        }
        places.put(key, written + unwritten.position());
        latest.remove(key);
        if (unwritten.remaining() < Integer.BYTES + bytes.length) {
            write(ByteBuffer.allocate(Integer.BYTES + bytes.length)
                    .putInt(bytes.length)
                    .put(bytes)
                    .flip());
        } else {
            unwritten.putInt(bytes.length).put(bytes);
        }
    }

    /** The text of this key, null if it has none. */
    public String get(long key) throws IOException {
        String known = latest.get(key);
        if (known == null && places.get(key) != IdMap.NONE) {
            flush();
            known = read(places.get(key));
            latest.put(key, known);
        }
        return known;
    }

    private String read(long place) throws IOException {
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
        fill(length, place);
        ByteBuffer text = ByteBuffer.allocate(length.flip().getInt());
        fill(text, place + Integer.BYTES);
        return new String(text.array(), StandardCharsets.UTF_8);
    }

    private void fill(ByteBuffer buffer, long from) throws IOException {
        long at = from;
        while (buffer.hasRemaining()) {
            int read = texts.read(buffer, at);
            if (read < 0) {
                throw new EOFException("the file for texts was cut off");
            }
            at += read;
        }
    }

    private void flush() throws IOException {
        write(unwritten.flip());
        unwritten.clear();
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            written += texts.write(bytes, written);
        }
    }

    @Override
    public void close() {
        places.close();
        try {
            texts.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
