package forum.exchange.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Keeps what a parser has read since the beginning of a record, so that reading can go on behind the first line of a
 * record that turns out to be broken, however far the parser went. Bounds the bytes between two beginnings too, so that
 * no record can fill the memory.
 */
public final class RecordWindow extends InputStream {

    /** More bytes came than a record may have. */
    public static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final InputStream in;
    private final long most;
    /** What was read since the mark, in pieces; the first one may begin before it. */
    private final Deque<byte[]> kept = new ArrayDeque<>();
    /** What was read before and is to be read again. */
    private final Deque<byte[]> again = new ArrayDeque<>();

    /** How much of the first of those was read again. */
    private int againAt;

    private long keptFrom;
    private long mark;
    private long read;

    /**
     * Reads this.
     *
     * @param most the greatest size of a record in bytes
     */
    public RecordWindow(InputStream in, long most) {
        this.in = in;
        this.most = most;
    }

    /**
     * A record begins or ends here.
     *
     * @param offset counted from where the present parser began to read
     */
    public void mark(long offset) {
        if (offset < mark || offset > read) {
            return; // the parser does not know
        }
        mark = offset;
        while (!kept.isEmpty() && keptFrom + kept.getFirst().length <= mark) {
            keptFrom += kept.removeFirst().length;
        }
    }

    /**
     * Goes back to the mark and behind the next line that holds more than blanks and commas, for another parser, which
     * counts from there.
     *
     * @return how many line ends were passed over, or -1 at the end of the file
     */
    long skipLine() throws IOException {
        rewind();
        int lines = 0;
        boolean blank = true;
        for (int next = one(); next >= 0 && !Thread.currentThread().isInterrupted(); next = one()) {
            if (next == '\n') {
                lines++;
                if (!blank) {
                    return lines;
                }
            }
            blank &= " \n\r\t,".indexOf(next) >= 0;
        }
        return -1;
    }

    private void rewind() {
        int before = (int) (mark - keptFrom);
        if (againAt > 0) {
            byte[] rest = again.removeFirst();
            again.addFirst(Arrays.copyOfRange(rest, againAt, rest.length));
        }
        while (!kept.isEmpty()) {
            again.addFirst(kept.removeLast());
        }
        againAt = before;
        keptFrom = 0;
        mark = 0;
        read = 0;
    }

    private int one() throws IOException {
        byte[] one = new byte[1];
        return next(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = next(buffer, offset, length);
        if (count > 0) {
            kept.addLast(Arrays.copyOfRange(buffer, offset, offset + count));
            read += count;
            if (read - mark > most) {
                throw new Exceeded();
            }
        }
        return count;
    }

    private int next(byte[] buffer, int offset, int length) throws IOException {
        byte[] piece = again.peekFirst();
        while (piece != null && againAt == piece.length) {
            again.removeFirst();
            againAt = 0;
            piece = again.peekFirst();
        }
        if (piece == null) {
            return in.read(buffer, offset, length);
        }
        int count = Math.min(length, piece.length - againAt);
        System.arraycopy(piece, againAt, buffer, offset, count);
        againAt += count;
        return count;
    }
}
