package forum.exchange.scratch;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Reads the rows of one sorted portion on disk. */
final class RunReader {

    private final FileChannel file;
    private final int number;
    private final long end;
    private long at;
    private ByteBuffer buffer;
    private long key;
    private ByteBuffer row;

    /**
     * Begins before the first row.
     *
     * @param number which run it is
     * @param ahead how many bytes to read at once
     */
    RunReader(FileChannel file, int number, RowSorter.Run run, int ahead) {
        this.file = file;
        this.number = number;
        this.at = run.start();
        this.end = run.end();
        this.buffer = ByteBuffer.allocate(ahead).limit(0);
    }

    int number() {
        return number;
    }

    /** The key of the row. */
    long key() {
        return key;
    }

    /** The row, valid until the next one is read. */
    ByteBuffer row() {
        return row;
    }

    /** Reads the next row; false at the end of the run. */
    boolean next() throws IOException {
        if (!buffer.hasRemaining() && at == end) {
            return false;
        }
        need(RowSorter.HEADER);
        key = buffer.getLong();
        int length = buffer.getInt();
        need(length);
        row = buffer.duplicate().limit(buffer.position() + length);
        buffer.position(buffer.position() + length);
        return true;
    }

    private void need(int bytes) throws IOException {
        if (buffer.remaining() >= bytes) {
            return;
        }
        if (buffer.capacity() < bytes) {
            buffer = ByteBuffer.allocate(bytes).put(buffer);
        } else {
            buffer.compact();
        }
        buffer.limit((int) Math.min(buffer.capacity(), buffer.position() + end - at));
        while (buffer.hasRemaining()) {
            int read = file.read(buffer, at);
            if (read < 0) {
                throw new EOFException("the file for sorting was cut off");
            }
            at += read;
        }
        buffer.flip();
    }
}
