package forum.cli.option;

import forum.cli.Session;
import forum.cli.converter.FormatConverter;
import forum.cli.converter.PathConverter;
import forum.domain.Text;
import forum.model.Format;
import forum.model.ForumException;
import forum.terminal.Assignment;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/**
 * Where the text of a post comes from: an argument, a file, standard input or the editor. The argument is a parameter of
 * the command, since picocli lets no group of options begin in the middle of the parameters.
 */
public final class BodyOptions {

    private static final String STANDARD_INPUT = "-";

    @Option(
            names = {"-F", "--file"},
            paramLabel = "FILE",
            description = "Read the text from this file")
    private String file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            completionCandidates = FormatConverter.class,
            description = "How the text is written: markdown (unless said), text or html; an edit keeps what it was")
    private Format format;

    /** The format, when one was given. */
    public Optional<Format> format() {
        return Optional.ofNullable(format);
    }

    /** Whether the text does not come from the editor. */
    public boolean isGiven(String argument) {
        return argument != null || file != null;
    }

    /** The text, when it does not come from the editor. */
    public Optional<String> given(Session session, String argument) {
        if (argument != null && file != null) {
            throw ForumException.usage("the text is given twice: as an argument and with --file");
        }
        String source = argument != null ? argument : file;
        if (STANDARD_INPUT.equals(source)) {
            return Optional.of(TextSource.standardInput(session.in()));
        }
        return file != null
                ? Optional.of(TextSource.file(new PathConverter().convert(file)))
                : Optional.ofNullable(argument);
    }

    /**
     * The text, from the editor when it was not given.
     *
     * @param purpose what it is for, as of an {@link Assignment}
     */
    public Text read(Session session, String argument, String purpose, Supplier<List<String>> notes) {
        Optional<String> given = given(session, argument);
        if (given.isPresent()) {
            session.mentionDraft(purpose);
        }
        return text(given.orElseGet(() -> session.edit(new Assignment(purpose, "", notes.get(), suffix()))));
    }

    /** The text in the format that was given, or Markdown. */
    public Text text(String body) {
        return new Text(body, format().orElse(Format.MARKDOWN));
    }

    /** By which editors know the format that was given. */
    public String suffix() {
        return suffix(format().orElse(Format.MARKDOWN));
    }

    /** By which editors know a format. */
    public static String suffix(Format format) {
        return switch (format) {
            case MARKDOWN -> ".md";
            case TEXT -> ".txt";
            case HTML -> ".html";
        };
    }
}
