package forum.exchange.json;

import forum.exchange.EntrySink;
import forum.exchange.Input;
import forum.exchange.InputSource;
import java.io.IOException;

/** A file in the exchange format, in either dress, or written by hand. */
public record JsonSource(Input input) implements InputSource {

    @Override
    public void readInput(EntrySink sink) throws IOException {
        new JsonReader(name(), sink).read(input.content());
    }
}
