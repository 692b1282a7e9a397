package forum.exchange.csv;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import forum.exchange.BadRecordException;
import forum.exchange.EntrySink;
import forum.exchange.Input;
import forum.exchange.Place;
import forum.exchange.Source;
import forum.model.ForumException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table with a header, whose rows may stand in any order. */
public final class CsvSource implements Source {

    private static final int START = 1 << 16;
    private static final int MAX_CELL = 8 * 1024 * 1024;
    private static final int MAX_ROW = 16 * 1024 * 1024;

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
                Rows rows = new Rows(text, dialect.separator(), sink, threads);
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
        return new Rereading(new InputStreamReader(
                in,
                dialect.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(Cells.NO_TEXT))));
    }

    /** The rows as they come from the parser. */
    private final class Rows {

        private final Rereading text;
        private final char separator;
        private final EntrySink sink;
        private final Threads threads;
        private CsvParser parser;
        private List<Column> columns = List.of();
        private Place start = new Place(name(), 1, 1);

        /** How many lines came before what the parser takes for the first. */
        private long linesBefore;

        /** Whether a row was broken, and no whole one has come since. */
        private boolean afterBroken;

        /** Where what may be parts of a broken row begins, and how many rows that makes. */
        private Place parts;

        private long partCount;

        private Rows(Rereading text, char separator, EntrySink sink, Threads threads) throws IOException {
            this.text = text;
            this.separator = separator;
            this.sink = sink;
            this.threads = threads;
            parse();
        }

        private void parse() throws IOException {
            parser = CsvFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(MAX_CELL)
                            .build())
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .build()
                    .createParser(text);
            parser.setSchema(
                    CsvSchema.emptySchema().withColumnSeparator(separator).withoutEscapeChar());
        }

        private void skip() throws IOException {
            parser.nextToken();
            parser.skipChildren();
        }

        private void header() throws IOException {
            List<Column> found = new ArrayList<>();
            try {
                parser.nextToken();
                while (parser.nextToken() == JsonToken.VALUE_STRING) {
                    start = found.isEmpty() ? place(parser.currentTokenLocation()) : start;
                    found.add(column(parser.getText().strip(), found));
                }
            } catch (JsonProcessingException e) {
                throw ForumException.badInput(place(e) + ": " + reason(e));
            }
            columns = found;
            if (!found.contains(Column.TITLE) && !found.contains(Column.BODY)) {
                throw ForumException.badInput(
                        start + ": the first line names no column that is known",
                        "begin with a header such as: question,answer or: type,id,parent,title,body,author,created_at");
            }
        }

        private Column column(String name, List<Column> before) {
            Column column = Column.named(name);
            if (column == null && !name.isEmpty()) {
                String shown = name.length() > 40 ? name.substring(0, 40) + "…" : name;
                sink.warn(name() + ": column '" + shown + "' is not known and left out");
            }
            if (column != null && column != Column.ANSWER && before.contains(column)) {
                throw ForumException.badInput(
                        place(parser.currentTokenLocation()) + ": two columns of the header mean " + column.word());
            }
            return column;
        }

        private void readAll() throws IOException {
            boolean more = true;
            while (more) {
                long line = linesBefore + parser.currentLocation().getLineNr();
                text.keepFrom(line);
                try {
                    more = parser.nextToken() != null;
                    if (more) {
                        readRow();
                    }
                } catch (JsonProcessingException e) {
                    endParts();
                    threads.lose();
                    Place place = place(e);
                    String begun = place.line() == line ? "" : " (the row begins in line " + line + ")";
                    sink.reject(place, reason(e) + begun);
                    text.goTo(line + 1);
                    linesBefore = line;
                    parse();
                    afterBroken = true;
                }
            }
            endParts();
        }

        private void endParts() {
            if (partCount > 0) {
                String rows = partCount == 1 ? "the row" : "each of the " + partCount + " rows";
                sink.reject(parts, rows + " after a broken one has not as many cells as the header");
            }
            partCount = 0;
            afterBroken = false;
        }

        private void readRow() throws IOException {
            Row row = null;
            int cell = 0;
            long length = 0;
            boolean blank = true;
            BadRecordException wrong = null;
            Place wrongPlace = null;
            while (parser.nextToken() == JsonToken.VALUE_STRING) {
                if (row == null) {
                    start = place(parser.currentTokenLocation());
                    row = new Row(start);
                }
                String text = parser.getText();
                length += text.length();
                if (!text.isBlank()) {
                    blank = false;
                    try {
                        put(row, cell, text, length);
                    } catch (BadRecordException e) {
                        wrongPlace = wrong == null ? place(parser.currentTokenLocation()) : wrongPlace;
                        wrong = wrong == null ? e : wrong;
                    }
                }
                cell++;
            }
            if (blank) {
                return;
            }
            if (afterBroken && cell != columns.size()) {
                parts = partCount == 0 ? start : parts;
                partCount++;
                return;
            }
            endParts();
            if (wrong != null) {
                threads.lose();
                sink.reject(wrongPlace, wrong.getMessage());
            } else {
                threads.add(row);
            }
        }

        private void put(Row row, int cell, String text, long length) {
            if (cell >= columns.size()) {
                throw new BadRecordException("the row has more cells than the header");
            }
            if (length > MAX_ROW) {
                throw new BadRecordException("the row is larger than " + MAX_ROW / (1024 * 1024) + " MB");
            }
            Column column = columns.get(cell);
            if (column != null) {
                String plain = Formulas.unguard(text);
                Cells.check(column, plain);
                row.put(column, plain);
            }
        }

        private static boolean isUnclosed(JsonProcessingException e) {
            return e instanceof StreamConstraintsException
                    || e.getOriginalMessage().startsWith("Missing closing quote");
        }

        private Place place(JsonProcessingException e) {
            return isUnclosed(e) ? place(parser.currentTokenLocation()) : place(e.getLocation());
        }

        private static String reason(JsonProcessingException e) {
            if (e instanceof StreamConstraintsException) {
                return "a cell is too long: at most 8 MB are taken; look for a quotation mark that is never closed";
            }
            return isUnclosed(e)
                    ? "a quotation mark after this place is never closed"
                    : "after the closing quotation mark of a cell, the cell must end; inside quotation marks, write a"
                            + " quotation mark twice";
        }

        private Place place(JsonLocation location) {
            long line = linesBefore + Math.max(1, location.getLineNr());
            return new Place(name(), line, Math.max(1, location.getColumnNr()));
        }
    }
}
