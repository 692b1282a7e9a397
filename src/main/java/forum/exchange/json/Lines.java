package forum.exchange.json;

import com.fasterxml.jackson.core.JsonLocation;
import forum.exchange.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;

/** The lines of a file, counted across parsers: after a broken record, a new parser goes on with the next line. */
final class Lines {

    private final String source;
    private final RecordWindow window;
    private long linesBefore;
    private long lineOfMark = 1;
    private int openingBytes;
    private int openingLines;
    private boolean inRecord;
    private Place record;

    /**
     * Counts the lines of this file.
     *
     * @param source the name of the file, for messages
     * @param maxRecord the greatest size of one record in bytes
     */
    Lines(String source, InputStream in, long maxRecord) {
        this.source = source;
        this.window = new RecordWindow(in, maxRecord);
    }

    /**
     * What the next parser reads: the rest of the file, with no record larger than it may be, behind what tells the parser
     * where in a document it is.
     *
     * @param opening nothing, or JSON in ASCII that ends with a line of its own
     */
    InputStream rest(String opening) {
        openingBytes = opening.length();
        openingLines = opening.isEmpty() ? 0 : 1;
        return opening.isEmpty()
                ? window
                : new SequenceInputStream(
                        new ByteArrayInputStream(opening.getBytes(StandardCharsets.US_ASCII)), window);
    }

    /** A record begins here. */
    void begin(JsonLocation location) {
        inRecord = mark(location);
        record = place(location);
    }

    /** Where the record began that stands at this place, or the place itself where none does. */
    Place record(JsonLocation location) {
        return inRecord ? record : place(location);
    }

    /** The record ends here. */
    void end(JsonLocation location) {
        mark(location);
        inRecord = false;
    }

    /** Marks this place, unless it is none in the file, and returns whether it is one. */
    private boolean mark(JsonLocation location) {
        boolean inFile = location.getByteOffset() >= openingBytes;
        if (inFile) {
            window.mark(location.getByteOffset() - openingBytes);
            lineOfMark = line(location);
        }
        return inFile;
    }

    /** The line, counted from where the parser began to read the file. */
    private long line(JsonLocation location) {
        return location.getLineNr() - openingLines;
    }

    /** What to add to a message about this place when the record began on another line; often nothing. */
    String beginning(JsonLocation location) {
        return inRecord && location != null && line(location) != lineOfMark
                ? " (the record began on line " + (linesBefore + lineOfMark) + ")"
                : "";
    }

    /**
     * Goes on behind the line on which the record began that was marked last, or, where that one has ended, behind the
     * next line that holds something. Returns false at the end.
     */
    boolean skipLine() throws IOException {
        long passed = window.skipLine();
        linesBefore += lineOfMark - 1 + passed;
        lineOfMark = 1;
        inRecord = false;
        return passed > 0;
    }

    /** Where this is in the whole file; the parser knows only what it has read itself. */
    Place place(JsonLocation location) {
        return location == null
                ? new Place(source, linesBefore + 1, 1)
                : new Place(source, linesBefore + line(location), Math.max(1, location.getColumnNr()));
    }
}
