package forum.exchange;

import java.io.IOException;

/** A source that is a single file, or standard input. */
public interface InputSource extends Source {

    /** Its bytes. */
    Input input();

    /** Reads to the end, as {@link #read(EntrySink)} does, but fails as the file does. */
    void readInput(EntrySink sink) throws IOException;

    @Override
    default void read(EntrySink sink) {
        try {
            readInput(sink);
        } catch (IOException e) {
            throw input().failure(e);
        }
    }

    @Override
    default String name() {
        return input().name();
    }

    @Override
    default Progress progress() {
        return input().progress();
    }

    @Override
    default void close() throws IOException {
        input().close();
    }
}
