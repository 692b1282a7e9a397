package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.option.FilterOptions;
import forum.cli.option.ReplacedFile;
import forum.domain.Forum;
import forum.exchange.Exporting;
import forum.query.Query;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the forum, or part of it, in the exchange format. */
@Command(
        description = {
            "All of it, or the threads whose questions pass the filters. Here --since means threads with anything new.",
            "No e-mail address is ever written."
        },
        footer = {
            "forum export forum.json.gz",
            "forum export --ndjson -t shell > shell.ndjson",
            "forum export --since 7d week.json"
        })
public final class ExportCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            arity = "0..1",
            description = "Where to; - or nothing is standard output; compressed when it ends in .gz")
    private Path file;

    @Option(names = "--ndjson", description = "Write one record a line instead of one document")
    private boolean lines;

    @Option(names = "--gzip", description = "Compress, whatever the file is called")
    private boolean gzip;

    @Mixin
    private final FilterOptions filter = new FilterOptions();

    /** Runs in this session. */
    public ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Query query = filter.narrowButSince(Query.allQuestions(), session.now()).build();
        Exporting.Options options = new Exporting.Options(
                query.equals(Query.allQuestions()) ? Optional.empty() : Optional.of(query),
                filter.since(session.now()),
                lines);
        Forum forum = session.existingForum();
        boolean compress = gzip || file != null && file.toString().endsWith(".gz");
        long questions = file == null || file.toString().equals("-")
                ? session.writeOut(compress, out -> Exporting.run(forum, session.me(), options, out))
                : ReplacedFile.write(file, compress, out -> Exporting.run(forum, session.me(), options, out));
        if (file != null) {
            session.output()
                    .note("Exported " + questions + (questions == 1 ? " question" : " questions") + " to " + file);
        }
        return ExitCode.OK;
    }
}
