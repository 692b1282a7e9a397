package forum.cli.command;

import forum.cli.ReplacedFile;
import forum.exchange.Entry;
import forum.exchange.Place;
import forum.exchange.json.RejectWriter;
import forum.exchange.merge.Importing;
import forum.output.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the records that an import leaves out to a file, which appears with the first of them. */
final class RejectedRecords implements Importing.Listener, AutoCloseable {

    private final Path file;
    private final Output output;
    private RejectWriter writer;
    private long count;

    RejectedRecords(Path file, Output output) {
        this.file = file;
        this.output = output;
    }

    @Override
    public void rejected(Place place, String reason, Entry entry) {
        try {
            if (writer == null) {
                writer = new RejectWriter(Files.newOutputStream(file));
            }
            writer.write(place, reason, entry);
            count++;
        } catch (IOException e) {
            throw ReplacedFile.failure(file, e);
        }
    }

    @Override
    public void warned(String message) {
        output.warning(message);
    }

    @Override
    public void close() {
        if (writer != null) {
            try {
                writer.close();
            } catch (IOException e) {
                throw ReplacedFile.failure(file, e);
            }
            output.warning(count + (count == 1 ? " record was" : " records were") + " left out; see " + file);
        }
    }
}
