package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.CountConverter;
import forum.cli.option.LimitOption;
import forum.cli.option.ReadingOptions;
import forum.model.LogEntry;
import forum.output.Views;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what was done to this forum. */
@Command(
        customSynopsis = "forum log [OPTIONS] [COMMAND]",
        description = {
            "One line for each write to this file, newest first.",
            "What others keep as favorites is not told; what they voted on and flagged, only to those who may use votes."
        },
        footer = {
            "forum log",
            "forum log --limit 0 --json",
            "forum log --before 120",
            "forum log --format '{number}\\t{by}'"
        })
public final class LogCommand implements Callable<ExitCode> {

    private final Session session;

    @Option(
            names = "--before",
            paramLabel = "NUMBER",
            converter = CountConverter.class,
            description = "Begin before the write with this number")
    private int before;

    @Mixin
    private final LimitOption limit = new LimitOption();

    @Mixin
    private final ReadingOptions output = new ReadingOptions(Views::log);

    /** Runs in this session. */
    public LogCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        List<LogEntry> entries = session.read(forum -> forum.browsing().log(limit.oneMore(), before));
        session.paged(output, out -> out.list(Views.log(), limit.cut(entries)));
        limit.hint(session, entries, "--before", entry -> String.valueOf(entry.number()));
        session.hintAtBeginning();
        return ExitCode.OK;
    }
}
