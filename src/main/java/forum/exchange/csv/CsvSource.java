package forum.exchange.csv;

import forum.exchange.EntrySink;
import forum.exchange.Input;
import forum.exchange.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;

/** A table with a header, whose rows may stand in any order. */
public final class CsvSource implements Source {

    private static final int START = 1 << 16;

    private final Input input;
    private final Path scratch;

    /** Reads this, with a folder for what has to be put in order. */
    public CsvSource(Input input, Path scratch) {
        this.input = input;
        this.scratch = scratch;
    }

    @Override
    public String name() {
        return input.name();
    }

    @Override
    public void read(EntrySink sink) {
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
