package forum.exchange;

import forum.model.ForumException;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of a file to import, or of standard input; compressed ones are known by their first bytes. */
public final class Input implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final Counting compressed;
    private final long size;
    private InputStream content;

    /**
     * Reads this stream.
     *
     * @param name what to call it in messages
     * @param stream closed together with this
     * @param size in bytes, -1 when unknown
     */
    public Input(String name, InputStream stream, long size) {
        this.name = name;
        this.compressed = new Counting(stream);
        this.size = size;
    }

    /** What to call it in messages. */
    public String name() {
        return name;
    }

    /** How much of the file, as it is stored, was read. */
    public Source.Progress progress() {
        return new Source.Progress(compressed.count, size);
    }

    /** The content, decompressed where need be, from where it was last read to. */
    public InputStream content() throws IOException {
        if (content == null) {
            BufferedInputStream buffered = new BufferedInputStream(compressed, BUFFER);
            buffered.mark(2);
            boolean gzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
            buffered.reset();
            content = gzip
                    ? new BufferedInputStream(new Unpacked(new GZIPInputStream(buffered, BUFFER), compressed), BUFFER)
                    : buffered;
        }
        return content;
    }

    /**
     * The first bytes of the content, which stay to be read.
     *
     * @param most how many at most
     */
    public byte[] start(int most) throws IOException {
        InputStream in = content();
        in.mark(most);
        byte[] start = in.readNBytes(most);
        in.reset();
        return start;
    }

    @Override
    public void close() throws IOException {
        compressed.close();
    }

    /** Says in a sentence what went wrong while reading, and how far it came. */
    public ForumException failure(IOException e) {
        String place = name + ", byte " + compressed.count;
        if (e instanceof EOFException) {
            return ForumException.badInput(place + ": the compressed file is cut off");
        }
        if (e instanceof ZipException) {
            return ForumException.badInput(place + ": the compressed file is damaged");
        }
        if (e instanceof Unpacked.Bomb) {
            return ForumException.badInput(place + ": the file unpacks to more than " + Unpacked.MOST_TIMES
                    + " times its size and was not read further");
        }
        return ForumException.failure("cannot read " + name + ": " + e.getMessage(), e);
    }

    private static final class Counting extends FilterInputStream {
        private volatile long count;

        private Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count = count + Math.max(0, read); // one thread reads, others only look
            return read;
        }
    }

    /** Stops when little unpacks to far too much, as no text does. */
    private static final class Unpacked extends FilterInputStream {

        private static final int MOST_TIMES = 200;
        private static final long HARMLESS = 64L * 1024 * 1024;

        /** The file unpacks to far too much. */
        private static final class Bomb extends IOException {
            private static final long serialVersionUID = 1L;
        }

        private final Counting compressed;
        private long count;

        private Unpacked(InputStream in, Counting compressed) {
            super(in);
            this.compressed = compressed;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            if (count > HARMLESS && count / MOST_TIMES > compressed.count) {
                throw new Bomb();
            }
            return read;
        }
    }
}
