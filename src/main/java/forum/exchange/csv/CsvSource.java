package forum.exchange.csv;

import forum.exchange.EntrySink;
import forum.exchange.Input;
import forum.exchange.InputSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;

/**
 * A table with a header, whose rows may stand in any order.
 *
 * @param scratch a folder for what has to be put in order
 */
public record CsvSource(Input input, Path scratch) implements InputSource {

    private static final int START = 1 << 16;

    @Override
    public void readInput(EntrySink sink) throws IOException {
        try (Threads threads = new Threads(name(), scratch, sink)) {
            Dialect dialect = Dialect.find(input.start(START));
            try (Rereading text = text(dialect)) {
                TableReader rows = new TableReader(name(), text, dialect.separator(), sink, threads);
                if (dialect.announced()) {
                    rows.skip();
                }
                rows.header();
                rows.readAll();
            }
            threads.finish();
        }
    }

    private Rereading text(Dialect dialect) throws IOException {
        InputStream in = input.content();
        in.skipNBytes(dialect.mark());
        return new Rereading(
                new InputStreamReader(
                        in,
                        dialect.charset()
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                                .replaceWith(String.valueOf(Cells.NO_TEXT))),
                TableReader.MAX_ROW);
    }
}
