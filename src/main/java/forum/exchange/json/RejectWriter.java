package forum.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import forum.exchange.Entry;
import forum.exchange.Place;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes what an import left out, a line each: where it stands, why, and the record where it could be read at all. */
public final class RejectWriter implements AutoCloseable {

    private final JsonGenerator json;

    /** Writes to this stream and closes it at the end. */
    public RejectWriter(OutputStream out) throws IOException {
        this.json = JsonWriter.mapper(true).getFactory().createGenerator(new BufferedOutputStream(out));
        json.setRootValueSeparator(null);
    }

    /**
     * Writes one record.
     *
     * @param entry null when it could not be read
     */
    public void write(Place place, String reason, Entry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", place.source());
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
        json.writeStringField("reason", reason);
        if (entry != null) {
            json.writePOJOField("record", entry);
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() throws IOException {
        json.flush();
        ((OutputStream) json.getOutputTarget()).close();
    }
}
