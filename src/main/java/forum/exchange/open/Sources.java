package forum.exchange.open;

import forum.exchange.EntrySink;
import forum.exchange.Input;
import forum.exchange.Source;
import forum.exchange.SourceFiles;
import forum.exchange.csv.CsvSource;
import forum.exchange.json.JsonSource;
import forum.exchange.q2a.Q2aSource;
import forum.exchange.schemaorg.SchemaOrgSource;
import forum.exchange.stackexchange.StackExchangeSource;
import forum.model.ForumException;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/** Opens what a person wants to import, and finds out what it is written in. */
public final class Sources {

    /**
     * What a person says of a source.
     *
     * @param format null to find it out
     * @param scratch a folder for files that are needed while reading, with room for as much as the source unpacks to
     * @param zone where times that name no time zone were noted
     * @param told all that somebody said of it and the version of the program: the same files may come to something else
     *     when read otherwise
     */
    public record Reading(SourceFormat format, Path scratch, ZoneId zone, String told) {}

    /** A source that can be read again. */
    private record OnDisk(Source source, Optional<SourceFiles> files) implements Source {

        @Override
        public String name() {
            return source.name();
        }

        @Override
        public void read(EntrySink sink) {
            source.read(sink);
        }

        @Override
        public Progress progress() {
            return source.progress();
        }

        @Override
        public void close() throws IOException {
            source.close();
        }
    }

    /** How an address of the web begins, also where it was taken for a path and lost a slash. */
    private static final Pattern ADDRESS = Pattern.compile("https?:[/\\\\]", Pattern.CASE_INSENSITIVE);

    private Sources() {}

    /**
     * Opens a file.
     *
     * @throws ForumException failure, when there is none or it cannot be read
     */
    public static Source open(Path file, Reading reading) {
        try {
            Optional<SourceFiles> files = SourceFiles.at(file, reading.told());
            Source source = isDump(file, reading.format())
                    ? StackExchangeSource.open(file, reading.scratch())
                    : open(input(file), reading);
            return new OnDisk(source, files);
        } catch (NoSuchFileException e) {
            throw ForumException.failure("no file " + file, e, otherWay(file));
        } catch (IOException e) {
            throw ForumException.failure("cannot read " + file + ": check that you may read it", e);
        }
    }

    private static String[] otherWay(Path missing) {
        return ADDRESS.matcher(missing.toString()).lookingAt()
                ? new String[] {"what is on the net comes through a pipe: `curl -s URL | forum import -`"}
                : new String[0];
    }

    /** What is no file on a disk, such as the pipe that a shell makes of {@code <(…)}, has no size. */
    private static Input input(Path file) throws IOException {
        return isOnDisk(file)
                ? new Input(file.toString(), Files.newInputStream(file), Files.size(file))
                // The streams of java.nio ask a pipe for its position, which it does not have.
                : new Input(file.toString(), new FileInputStream(file.toFile()), -1);
    }

    private static boolean isOnDisk(Path file) {
        return Files.isRegularFile(file) || Files.notExists(file);
    }

    /** Whether it is the one kind of source that is more than one file, or an archive of several. */
    private static boolean isDump(Path file, SourceFormat format) throws IOException {
        if (format != null) {
            return format == SourceFormat.STACKEXCHANGE;
        }
        return Files.isDirectory(file) || isOnDisk(file) && StackExchangeSource.isArchive(file);
    }

    /** Takes a stream. */
    public static Source open(Input input, Reading reading) {
        SourceFormat format = reading.format() == null ? Recognition.of(input) : reading.format();
        return switch (format) {
            case JSON -> new JsonSource(input);
            case CSV -> new CsvSource(input, reading.scratch());
            case SCHEMAORG -> new SchemaOrgSource(input);
            case STACKEXCHANGE ->
                throw ForumException.badInput(
                        input.name() + ": a dump cannot be read as a stream; name its folder or its 7z archive");
            case Q2A -> new Q2aSource(input, reading.scratch(), reading.zone());
        };
    }
}
