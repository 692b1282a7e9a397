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
import forum.exchange.Place;
import forum.model.ForumException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of a table; behind a broken one it goes on with the next line. */
final class TableReader {

    /** The most characters of a row. */
    static final int MAX_ROW = 16 * 1024 * 1024;

    /** How many characters are read twice, since a quotation mark that is not closed leads from each row to the end. */
    private static final long MAX_AGAIN = 8L * MAX_ROW;

    private static final int MAX_CELL = 8 * 1024 * 1024;
    private static final int MAX_COLUMNS = 10_000;
    private static final int MOST_WARNINGS = 100;
    private static final String TOO_LARGE = "the row is larger than " + MAX_ROW / (1024 * 1024) + " MB";

    private final String source;
    private final Rereading text;
    private final char separator;
    private final EntrySink sink;
    private final Threads threads;
    private CsvParser parser;
    private List<Column> columns = List.of();
    private Place start;
    private int unknown;

    /** How many lines came before what the parser takes for the first. */
    private long linesBefore;

    /** Whether a row was broken, and no whole one has come since. */
    private boolean afterBroken;

    /** Where what may be parts of a broken row begins, and how many rows that makes. */
    private Place parts;

    private long partCount;

    /**
     * Reads this text.
     *
     * @param source the name of the file, for messages
     */
    TableReader(String source, Rereading text, char separator, EntrySink sink, Threads threads) throws IOException {
        this.source = source;
        this.text = text;
        this.separator = separator;
        this.sink = sink;
        this.threads = threads;
        this.start = new Place(source, 1, 1);
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
        parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator).withoutEscapeChar());
    }

    /** Passes over a line that is no row. */
    void skip() throws IOException {
        parser.nextToken();
        parser.skipChildren();
    }

    /** Takes the names of the columns from the first row that is not blank. */
    void header() throws IOException {
        List<Column> found = new ArrayList<>();
        try {
            boolean blank = true;
            while (blank && parser.nextToken() != null) {
                found.clear();
                while (parser.nextToken() == JsonToken.VALUE_STRING) {
                    String name = parser.getText().strip();
                    start = found.isEmpty() ? place(parser.currentTokenLocation()) : start;
                    found.add(column(name, found));
                    blank &= name.isEmpty();
                }
            }
        } catch (JsonProcessingException e) {
            throw ForumException.badInput(place(e) + ": " + reason(e));
        } catch (Rereading.Exceeded e) {
            throw ForumException.badInput(start + ": " + TOO_LARGE);
        }
        columns = found;
        if (!found.contains(Column.TITLE) && !found.contains(Column.BODY)) {
            throw ForumException.badInput(
                    start + ": the first line names no column that is known",
                    "begin with a header in English such as: question,answer or: type,id,parent,title,body,author,created_at");
        }
    }

    private Column column(String name, List<Column> before) {
        if (before.size() == MAX_COLUMNS) {
            throw ForumException.badInput(start + ": the header names more than " + MAX_COLUMNS + " columns");
        }
        Column column = Column.named(name);
        if (column == null && !name.isEmpty() && unknown++ < MOST_WARNINGS) {
            String shown = name.length() > 40 ? name.substring(0, 40) + "…" : name;
            sink.warn(source + ": column '" + shown + "' is not known and left out");
        }
        if (column != null && column != Column.ANSWER && before.contains(column)) {
            throw ForumException.badInput(
                    place(parser.currentTokenLocation()) + ": two columns of the header mean " + column.word());
        }
        return column;
    }

    /** Hands on the rows to the end of the table. */
    void readAll() throws IOException {
        boolean more = true;
        while (more) {
            long line = linesBefore + parser.currentLocation().getLineNr();
            text.keepFrom(line);
            try {
                more = text.again() <= MAX_AGAIN ? parser.nextToken() != null : giveUp(line);
                if (more) {
                    readRow();
                }
            } catch (JsonProcessingException e) {
                Place place = place(e);
                String begun = place.line() == line ? "" : " (the row begins in line " + line + ")";
                passOver(line, place, reason(e) + begun);
            } catch (Rereading.Exceeded e) {
                passOver(line, new Place(source, line, 1), TOO_LARGE);
            }
        }
        endParts();
    }

    /** Leaves out the rest of a table in which hardly a quotation mark is closed; says that there is no more. */
    private boolean giveUp(long line) {
        sink.reject(
                new Place(source, line, 1),
                "the rows from here on were not read: too many before have a quotation mark that is never closed");
        return false;
    }

    /** Goes on behind the line on which a broken row begins. */
    private void passOver(long line, Place place, String reason) throws IOException {
        endParts();
        threads.lose();
        sink.reject(place, reason);
        text.goTo(line + 1);
        linesBefore = line;
        parse();
        afterBroken = true;
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
        boolean blank = true;
        BadRecordException wrong = null;
        Place wrongPlace = null;
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            if (row == null) {
                start = place(parser.currentTokenLocation());
                row = new Row(start);
            }
            String text = parser.getText();
            if (!text.isBlank()) {
                blank = false;
                try {
                    put(row, cell, text);
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

    private void put(Row row, int cell, String text) {
        if (cell >= columns.size()) {
            throw new BadRecordException("the row has more cells than the header");
        }
        Column column = columns.get(cell);
        if (column != null) {
            String plain = Formulas.unguard(text);
            Cells.check(column, plain);
            row.put(column, plain);
        }
    }

    private static boolean isUnclosed(JsonProcessingException e) {
        return e instanceof StreamConstraintsException || e.getOriginalMessage().startsWith("Missing closing quote");
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
        return new Place(source, line, Math.max(1, location.getColumnNr()));
    }
}
