package forum.exchange.markdown;

import forum.exchange.publish.ThreadWriter;
import forum.model.Thread;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** All threads in one document. */
public final class MarkdownDocument implements ThreadWriter {

    private final OutputStream out;
    private boolean first = true;

    /** Begins a document. */
    public MarkdownDocument(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Thread thread) throws IOException {
        String part = (first ? "" : "\n") + MarkdownThread.part(thread);
        out.write(part.getBytes(StandardCharsets.UTF_8));
        first = false;
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
