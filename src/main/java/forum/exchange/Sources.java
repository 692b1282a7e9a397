package forum.exchange;

import forum.exchange.json.JsonSource;
import forum.exchange.q2a.Q2aSource;
import forum.model.ForumException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;

/** Opens what a person wants to import, and finds out what it is written in. */
public final class Sources {

    /**
     * What a person says of a source.
     *
     * @param format null to find it out
     * @param scratch a folder for files that are needed while reading, with room for as much as the source unpacks to
     * @param zone where times that name no time zone were noted
     */
    public record Reading(SourceFormat format, Path scratch, ZoneId zone) {}

    private Sources() {}

    /**
     * Opens a file.
     *
     * @throws ForumException failure, when there is none or it cannot be read
     */
    public static Source open(Path file, Reading reading) {
        if (Files.isDirectory(file)) {
            throw ForumException.failure(file + " is a folder; name a file", null);
        }
        try {
            return open(new Input(file.toString(), Files.newInputStream(file), Files.size(file)), reading);
        } catch (NoSuchFileException e) {
            throw ForumException.failure("no file " + file, e);
        } catch (IOException e) {
            throw ForumException.failure("cannot read " + file + ": check that you may read it", e);
        }
    }

    /** Takes a stream. */
    public static Source open(Input input, Reading reading) {
        SourceFormat format = reading.format() == null ? Recognition.of(input) : reading.format();
        return switch (format) {
            case JSON -> new JsonSource(input);
            case Q2A -> new Q2aSource(input, reading.scratch(), reading.zone());
        };
    }
}
