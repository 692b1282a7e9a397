package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.option.ReadingOptions;
import forum.store.search.Statistics;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Counts what there is. */
@Command(
        description = "Visible posts, unless the name says otherwise.",
        footer = {
            "forum stats",
            "forum stats --json | jq .questions",
            "forum stats --format '{questions} questions, {answers} answers'"
        })
public final class StatsCommand implements Callable<ExitCode> {

    private final Session session;

    @Mixin
    private final ReadingOptions output = new ReadingOptions(ForumViews::counts);

    /** Runs in this session. */
    public StatsCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Statistics.Counts counts = session.read(forum -> forum.browsing().statistics());
        session.output(output).one(ForumViews.counts(), counts);
        session.hintAtBeginning();
        return ExitCode.OK;
    }
}
