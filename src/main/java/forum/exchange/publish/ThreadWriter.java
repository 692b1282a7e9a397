package forum.exchange.publish;

import forum.model.Thread;
import java.io.Closeable;
import java.io.IOException;

/** Writes threads for people, one after another; closing it ends what was begun, and leaves the stream open. */
public interface ThreadWriter extends Closeable {

    /** Writes one thread, of which every post is visible. */
    void write(Thread thread) throws IOException;
}
