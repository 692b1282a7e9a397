package forum.exchange.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bounds the bytes between the starts of two records, so that no record can fill the memory. */
final class RecordLimit extends FilterInputStream {

    /** More bytes came than a record may have. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final long most;
    private long sinceStart;

    RecordLimit(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** A new record begins somewhere near here. */
    void startRecord() {
        sinceStart = 0;
    }

    /** The same bytes without a bound. */
    InputStream unlimited() {
        return in;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) throws Exceeded {
        sinceStart += bytes;
        if (sinceStart > most) {
            throw new Exceeded();
        }
    }
}
