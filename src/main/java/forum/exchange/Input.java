package forum.exchange;

import forum.model.ForumException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file to import, or standard input; compressed ones are known by their first bytes.
 *
 * @param name what to call it in messages
 * @param stream its bytes, closed by whoever opened it
 */
public record Input(String name, InputStream stream) {

    private static final int BUFFER = 1 << 16;

    /** The content, decompressed where need be. */
    InputStream content() throws IOException {
        Counting compressed = new Counting(stream);
        BufferedInputStream buffered = new BufferedInputStream(compressed, BUFFER);
        buffered.mark(2);
        boolean gzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        return gzip ? new Unpacked(new GZIPInputStream(buffered, BUFFER), compressed) : buffered;
    }

    /** Says in a sentence what went wrong while reading. */
    ForumException failure(IOException e) {
        if (e instanceof EOFException) {
            return ForumException.badInput(name + ": the compressed file is cut off");
        }
        if (e instanceof ZipException) {
            return ForumException.badInput(name + ": the compressed file is damaged");
        }
        if (e instanceof Unpacked.Bomb) {
            return ForumException.badInput(name + ": unpacks to more than " + Unpacked.MOST_TIMES
                    + " times its size and was not read further");
        }
        return ForumException.failure("cannot read " + name + ": " + e.getMessage(), e);
    }

    private static final class Counting extends FilterInputStream {
        private long count;

        private Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
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
