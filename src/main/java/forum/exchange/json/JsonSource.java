package forum.exchange.json;

import forum.exchange.EntrySink;
import forum.exchange.Input;
import forum.exchange.Source;
import java.io.IOException;

/** A file in the exchange format, in either dress, or written by hand. */
public record JsonSource(Input input) implements Source {

    @Override
    public String name() {
        return input.name();
    }

    @Override
    public void read(EntrySink sink) {
        try {
            new JsonReader(input.name(), sink).read(input.content());
        } catch (IOException e) {
            throw input.failure(e);
        }
    }

    @Override
    public Progress progress() {
        return input.progress();
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
