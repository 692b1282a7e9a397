package forum.cli;

import forum.model.ForumException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** Standard output of a command that can be stopped while it prints. */
final class Cancelling extends FilterOutputStream {

    private volatile boolean cancelled;
    private boolean dropping;

    Cancelling(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (dropping) {
            return;
        }
        if (cancelled) {
            throw ForumException.interrupted("interrupted");
        }
        out.write(bytes, from, length);
    }

    /** What is printed from now on is refused, from another thread. */
    void cancel() {
        cancelled = true;
    }

    /** Another command begins: drops what the one before left in the writer, and refuses nothing any more. */
    void begin(Writer writer) throws IOException {
        if (cancelled) {
            dropping = true;
            writer.flush();
            dropping = false;
            cancelled = false;
        }
    }
}
