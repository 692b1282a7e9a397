package forum.exchange.q2a;

import forum.model.ForumException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a dump one by one, with the place of each: lines, and columns in bytes, both counted from 1. */
final class DumpBytes {

    /** What stands after the last byte. */
    static final int END = -1;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long before;
    private long line = 1;
    private long lineStart;
    private boolean cutOff;

    DumpBytes(InputStream in) {
        this.in = in;
    }

    /** The byte to come, {@link #END} after the last. */
    int peek() throws IOException {
        return at < filled || fill() ? buffer[at] & 0xff : END;
    }

    /** The byte after the one to come. */
    int peekSecond() throws IOException {
        if (at == filled && !fill()) {
            return END;
        }
        if (at + 1 == filled && !append()) {
            return END;
        }
        return buffer[at + 1] & 0xff;
    }

    /** Takes a byte. */
    int next() throws IOException {
        if (at == filled && !fill()) {
            return END;
        }
        byte taken = buffer[at++];
        if (taken == '\n') {
            line++;
            lineStart = before + at;
        }
        return taken & 0xff;
    }

    /** The line of the byte to come. */
    long line() {
        return line;
    }

    /** The column of the byte to come. */
    long column() {
        return before + at - lineStart + 1;
    }

    /** Whether the file ends in the middle of its compressed data. */
    boolean isCutOff() {
        return cutOff;
    }

    private boolean fill() throws IOException {
        before += filled;
        at = 0;
        filled = 0;
        return read();
    }

    /** Reads on behind the last byte, which is not taken yet. */
    private boolean append() throws IOException {
        buffer[0] = buffer[at];
        before += at;
        at = 0;
        filled = 1;
        return read();
    }

    private boolean read() throws IOException {
        if (Thread.interrupted()) {
            throw ForumException.interrupted("interrupted; nothing was imported");
        }
        int count = 0;
        try {
            count = cutOff ? 0 : Math.max(0, in.read(buffer, filled, buffer.length - filled));
        } catch (EOFException e) {
            cutOff = true;
        }
        filled += count;
        return count > 0;
    }
}
