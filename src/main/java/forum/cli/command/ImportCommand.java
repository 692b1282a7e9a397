package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.ReplacedFile;
import forum.cli.Session;
import forum.cli.Version;
import forum.cli.converter.SourceFormatConverter;
import forum.cli.converter.ZoneConverter;
import forum.cli.option.OutputOptions;
import forum.exchange.Entry;
import forum.exchange.Input;
import forum.exchange.Place;
import forum.exchange.Source;
import forum.exchange.merge.ImportSummary;
import forum.exchange.merge.Importing;
import forum.exchange.open.SourceFormat;
import forum.exchange.open.Sources;
import forum.model.ForumException;
import forum.output.Output;
import forum.terminal.ProgressLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings files into the forum, whatever their format. */
@Command(
        description = {
            "Takes what forum export wrote, records written by hand ({\"title\": …, \"body\": …, \"answers\": […]}), tables,"
                    + " dumps of Question2Answer's database, dumps of Stack Exchange sites (a folder or a 7z archive), and"
                    + " questions in schema.org's vocabulary: JSON-LD, or a saved page of a site that has them.",
            "All or nothing: the first bad record stops it. The same file again changes nothing, so it is not read through.",
            "A table is CSV with any separator. Its first line names its columns: type (question, answer or comment),"
                    + " id, parent (the id of what a row stands under), title, body, format (text unless said), author,"
                    + " author_name, category, tags, created_at, edited_at (when what was imported before was corrected),"
                    + " upvotes, downvotes, score, accepted, state, closed, duplicate_of and views, or common synonyms"
                    + " of these. Only a title is needed: without a type and"
                    + " a parent a row is a question, whose answer may stand in further columns answer, answered_by and"
                    + " answered_at; a row with an answer alone adds to the question above."
        },
        footer = {
            "forum import friend.json.gz",
            "forum import --source faq --dry-run questions.ndjson",
            "forum import sheet.csv saved-page.html",
            "forum import ai.stackexchange.com.7z",
            "forum import q2a-dump.sql.gz --time-zone Europe/Berlin",
            "curl -s https://example.org/forum.json | forum import -"
        })
public final class ImportCommand implements Callable<ExitCode> {

    private static final Path REJECTS = Path.of("rejected.ndjson");

    private final Session session;

    @Parameters(
            index = "0..*",
            paramLabel = "FILE",
            arity = "1..*",
            description = "JSON, NDJSON, CSV, HTML, SQL, compressed or not; a dump's folder or 7z; - is standard input")
    private List<Path> files = List.of();

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            converter = SourceFormatConverter.class,
            completionCandidates = SourceFormatConverter.class,
            description =
                    "What the files are written in: json, stackexchange, q2a, csv or schemaorg; auto (unless said) goes by"
                            + " their content")
    private SourceFormat format;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "Where the files come from, so that their ids mean the same next time")
    private String source;

    @Option(
            names = "--time-zone",
            paramLabel = "ZONE",
            description = "Where a clock showed the times of a dump that names no time zone (default: UTC)",
            converter = ZoneConverter.class)
    private ZoneId zone = ZoneId.of("UTC");

    @Option(
            names = {"-n", "--dry-run"},
            description = "Say what would happen, and change nothing")
    private boolean dryRun;

    @Option(names = "--reread", description = "Read files through that were imported before, the same to the byte")
    private boolean reread;

    @Option(names = "--skip-invalid", description = "Leave bad records out and import the rest")
    private boolean skipInvalid;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "With --skip-invalid: where to write the records left out (default: rejected.ndjson)")
    private Path rejects;

    @Mixin
    private final OutputOptions output = new OutputOptions(ForumViews::summary);

    /** Runs in this session. */
    public ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        if (rejects != null && !skipInvalid) {
            throw ForumException.usage("--rejects goes with --skip-invalid");
        }
        if (source != null && source.isBlank()) {
            throw ForumException.usage(
                    "--source needs a name", "without the option, a source that says what it is called goes by that");
        }
        Path leftOut = rejects == null ? REJECTS : rejects;
        if (skipInvalid) {
            protect(leftOut);
        }
        Output out = session.output(output);
        Importing.Options options = new Importing.Options(source, dryRun, skipInvalid, reread);
        try (RejectedRecords rejected = new RejectedRecords(leftOut, out)) {
            List<Source> sources = new ArrayList<>();
            try {
                open(sources);
                tell(out, run(sources, options, rejected));
            } finally {
                for (Source read : sources) {
                    read.close();
                }
            }
            return ExitCode.OK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void protect(Path leftOut) {
        if (files.stream().anyMatch(file -> ReplacedFile.isSame(file, leftOut))) {
            throw ForumException.usage(
                    leftOut + " is imported and would be written over",
                    "name another file for what is left out: --rejects FILE");
        }
        session.protectStores(leftOut);
    }

    private ImportSummary run(List<Source> sources, Importing.Options options, Importing.Listener listener) {
        try (ProgressLine line = session.progress(() -> progress(sources))) {
            return Importing.run(session.forum(), session.me(), sources, options, new Importing.Listener() {
                @Override
                public void rejected(Place place, String reason, Entry entry) {
                    listener.rejected(place, reason, entry);
                }

                @Override
                public void warned(String message) {
                    line.aside(() -> listener.warned(message));
                }
            });
        }
    }

    /** All sources together; their size is known when that of each is. */
    private static ProgressLine.Amount progress(List<Source> sources) {
        long done = 0;
        long whole = 0;
        for (Source source : sources) {
            Source.Progress progress = source.progress();
            done += progress.done();
            whole = whole < 0 || progress.whole() < 0 ? -1 : whole + progress.whole();
        }
        return new ProgressLine.Amount(done, whole);
    }

    private void tell(Output out, ImportSummary summary) {
        out.one(ForumViews.summary(), summary);
        summary.notes().forEach(out::note);
        tellLeftOut(out, summary.leftOut());
        if (dryRun) {
            out.note("Dry run: nothing was changed");
        }
    }

    /** Below each other, with the numbers in a column. */
    private static void tellLeftOut(Output out, Map<String, Long> leftOut) {
        if (leftOut.isEmpty()) {
            return;
        }
        int width = leftOut.values().stream()
                .mapToInt(count -> count.toString().length())
                .max()
                .orElseThrow();
        out.note("Left out:");
        leftOut.forEach((what, count) ->
                out.note("  " + " ".repeat(width - count.toString().length()) + count + "  " + what));
    }

    /** Adds one source after another, so that those before are closed when one cannot be opened. */
    private void open(List<Source> sources) {
        Sources.Reading reading = new Sources.Reading(format, scratch(), zone, told());
        for (Path file : files) {
            sources.add(
                    file.toString().equals("-")
                            ? Sources.open(new Input("standard input", session.in(), -1), reading)
                            : Sources.open(file, reading));
        }
    }

    private String told() {
        return "forum " + Version.NUMBER + " import --from " + (format == null ? "auto" : format.word())
                + (source == null ? "" : " --source " + source) + " --time-zone " + zone.getId();
    }

    /** Beside the store, since a folder for temporary files may be small, or in memory. */
    private Path scratch() {
        Path folder = session.store().toAbsolutePath().getParent();
        return Files.isWritable(folder) ? folder : Path.of(System.getProperty("java.io.tmpdir"));
    }
}
