package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.ReplacedFile;
import forum.cli.Session;
import forum.cli.converter.ExportFormatConverter;
import forum.cli.option.FilterOptions;
import forum.domain.Forum;
import forum.exchange.export.ExportFormat;
import forum.exchange.export.Exporting;
import forum.exchange.export.Publishing;
import forum.model.ForumException;
import forum.model.Kind;
import forum.model.State;
import forum.query.Query;
import forum.terminal.ProgressLine;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the forum, or part of it, for other copies of it or for people. */
@Command(
        description = {
            "All of it, or the threads whose questions pass the filters. Here --since means threads with anything new.",
            "json and ndjson hold everything that another copy needs, hidden and deleted posts and the history too.",
            "schemaorg, markdown and csv are for people: what is visible, with scores but not who voted.",
            "No e-mail address is ever written."
        },
        footer = {
            "forum export forum.json.gz",
            "forum export --ndjson -t shell > shell.ndjson",
            "forum export --since 7d week.json",
            "forum export questions.csv",
            "forum export --format markdown -o site/questions -c science"
        })
public final class ExportCommand implements Callable<ExitCode> {

    private static final byte[] UTF8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /** How files end in which nobody expects JSON. */
    private static final Set<String> OTHER_ENDINGS = Set.of(
            "7z", "bz2", "db", "htm", "html", "ods", "pdf", "rss", "sql", "tsv", "xls", "xlsx", "xml", "xz", "yaml",
            "yml", "zip", "zst");

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            arity = "0..1",
            description = "Where to; - or nothing is standard output; compressed when it ends in .gz")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = ExportFormatConverter.class,
            completionCandidates = ExportFormatConverter.class,
            description =
                    "What to write: json, ndjson, schemaorg, markdown or csv; unless said as FILE ends (json, ndjson, jsonld, md or csv), else json")
    private ExportFormat format;

    @Option(names = "--ndjson", description = "Write one record a line instead of one document")
    private boolean lines;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The same as FILE; with --format markdown the folder for a file of each question")
    private Path output;

    @Option(names = "--gzip", description = "Compress, whatever the file is called")
    private boolean gzip;

    @Option(names = "--bom", description = "Begin csv with a byte-order mark, by which Excel knows that it is UTF-8")
    private boolean byteOrderMark;

    @Mixin
    private final FilterOptions filter = new FilterOptions();

    /** Runs in this session. */
    public ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        ExportFormat wanted = format();
        if (byteOrderMark && wanted != ExportFormat.CSV) {
            throw ForumException.usage("--bom goes with csv; " + wanted.word() + " has none");
        }
        Query query = filter.narrowButSince(Query.allQuestions(), session.now()).build();
        if (!wanted.isForCopies() && !query.states().equals(Set.of(State.VISIBLE))) {
            throw ForumException.usage(wanted.word() + " holds what is visible; leave --state out, or write json");
        }
        if (!query.kinds().equals(Set.of(Kind.QUESTION))) {
            throw ForumException.usage("an export holds questions with all below them; leave --kind out");
        }
        Forum forum = session.existingForum();
        TagHints.print(session, query);
        if (output != null && format == ExportFormat.MARKDOWN) {
            tell(intoFolder(forum, query, output), output);
            return ExitCode.OK;
        }
        Path to = to();
        if (to != null) {
            session.protectStores(to);
        }
        Function<OutputStream, Long> writing = wanted.isForCopies()
                ? out -> Exporting.run(forum, session.me(), copies(query, wanted), out)
                : out -> Publishing.run(forum, session.me(), published(query), wanted, begun(out));
        Function<OutputStream, Long> told = out -> withProgress(writing, out);
        boolean compress = gzip || to != null && to.toString().endsWith(".gz");
        // At a terminal nothing may be drawn beside the results.
        long questions = to == null || to.toString().equals("-")
                ? session.writeOut(compress, session.streams().out() ? writing : told)
                : ReplacedFile.write(to, compress, told);
        if (to != null) {
            tell(questions, to);
        }
        return ExitCode.OK;
    }

    private ExportFormat format() {
        if (lines && format != null && format != ExportFormat.NDJSON) {
            throw ForumException.usage("choose one of --ndjson and --format " + format.word());
        }
        if (output != null && file != null) {
            throw ForumException.usage("the place to write to is given twice: as an argument and with --output");
        }
        if (output != null && gzip && format == ExportFormat.MARKDOWN) {
            throw ForumException.usage("choose one of --gzip and --output, which makes a folder of markdown");
        }
        if (lines || format != null) {
            return lines ? ExportFormat.NDJSON : format;
        }
        if (to() == null) {
            return ExportFormat.JSON;
        }
        String name = to().toString();
        Optional<ExportFormat> named = ExportFormat.named(name);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (named.isEmpty() && OTHER_ENDINGS.contains(ending)) {
            throw ForumException.usage(
                    "nothing is exported as ." + ending,
                    "choose a name in .json, .ndjson, .jsonld, .md or .csv, or say --format");
        }
        return named.orElse(ExportFormat.JSON);
    }

    private OutputStream begun(OutputStream out) {
        try {
            if (byteOrderMark) {
                out.write(UTF8_MARK);
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path to() {
        return output == null ? file : output;
    }

    private long withProgress(Function<OutputStream, Long> writing, OutputStream out) {
        CountedOutput counted = new CountedOutput(out);
        return session.progress(() -> new ProgressLine.Amount(counted.count(), -1))
                .during(() -> writing.apply(counted));
    }

    private long intoFolder(Forum forum, Query query, Path folder) {
        AtomicLong written = new AtomicLong();
        try {
            return session.progress(() -> new ProgressLine.Amount(written.get(), -1))
                    .during(() -> Publishing.run(forum, session.me(), published(query), folder, written));
        } catch (UncheckedIOException e) {
            IOException reason = e.getCause();
            throw ForumException.failure("cannot write into " + folder + ": " + reason.getMessage(), reason);
        }
    }

    private Exporting.Options copies(Query query, ExportFormat wanted) {
        return new Exporting.Options(
                query.equals(Query.allQuestions()) ? Optional.empty() : Optional.of(query),
                filter.since(session.now()),
                wanted == ExportFormat.NDJSON);
    }

    private Publishing.Options published(Query query) {
        return new Publishing.Options(query, filter.since(session.now()));
    }

    private void tell(long questions, Path where) {
        session.output().note("Exported " + questions + (questions == 1 ? " question" : " questions") + " to " + where);
    }
}
