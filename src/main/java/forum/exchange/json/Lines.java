package forum.exchange.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import forum.exchange.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** The lines of a file, counted across parsers: after a broken line, a new parser goes on with the next. */
final class Lines {

    private final String source;
    private final long maxRecord;
    private long linesBefore;
    private RecordLimit limit;

    /**
     * Counts the lines of this file.
     *
     * @param source the name of the file, for messages
     * @param maxRecord the greatest size of one record in bytes
     */
    Lines(String source, long maxRecord) {
        this.source = source;
        this.maxRecord = maxRecord;
    }

    /** What the next parser reads: the rest of the file, with no record larger than it may be. */
    InputStream from(InputStream rest) {
        limit = new RecordLimit(rest, maxRecord);
        return limit;
    }

    /** A new record begins somewhere near here. */
    void startRecord() {
        limit.startRecord();
    }

    /** What follows the line that the parser is in, to go on after a record that is not JSON; null at the end. */
    InputStream afterThisOne(JsonParser parser) throws IOException {
        linesBefore += parser.currentLocation().getLineNr();
        ByteArrayOutputStream buffered = new ByteArrayOutputStream();
        parser.releaseBuffered(buffered);
        InputStream rest = new SequenceInputStream(new ByteArrayInputStream(buffered.toByteArray()), limit.unlimited());
        int next = rest.read();
        while (next != '\n' && next >= 0 && !Thread.currentThread().isInterrupted()) {
            next = rest.read();
        }
        return next < 0 ? null : rest;
    }

    /** Where this is in the whole file; the parser knows only what it has read itself. */
    Place place(JsonLocation location) {
        return location == null
                ? new Place(source, linesBefore + 1, 1)
                : new Place(source, linesBefore + location.getLineNr(), Math.max(1, location.getColumnNr()));
    }
}
