package forum.cli.command;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Counts the bytes that go through. */
final class CountedOutput extends FilterOutputStream {

    private volatile long count;

    CountedOutput(OutputStream out) {
        super(out);
    }

    /** How many bytes went through; asked from any thread. */
    long count() {
        return count;
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        add(1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        add(length);
    }

    /** One thread writes, others only look. */
    private void add(int bytes) {
        count = count + bytes;
    }
}
