package forum.cli;

import forum.model.ForumException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output of a command that can be stopped while it prints. */
final class Cancelling extends FilterOutputStream {

    private volatile boolean cancelled;

    Cancelling(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (cancelled) {
            cancelled = false;
            throw ForumException.interrupted("interrupted");
        }
        out.write(bytes, from, length);
    }

    /** What is printed from now on is refused once. */
    void cancel() {
        cancelled = true;
    }

    /** Nothing is refused any more. */
    void begin() {
        cancelled = false;
    }
}
