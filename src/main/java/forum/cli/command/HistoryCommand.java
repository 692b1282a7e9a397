package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.PostRefConverter;
import forum.cli.option.LimitOption;
import forum.cli.option.ReadingOptions;
import forum.model.PostRef;
import forum.model.Revision;
import forum.output.Views;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the revisions of a post. */
@Command(
        description = "The first is the original; each later one shows what it changed.",
        footer = {
            "forum history 12",
            "forum history 12 --json --fields number,at,by",
            "forum history 12 --format '{number}\\t{by}'"
        })
public final class HistoryCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "POST",
            converter = PostRefConverter.class,
            description = "Number or uid of the post")
    private PostRef post;

    @Mixin
    private final LimitOption limit = new LimitOption();

    @Mixin
    private final ReadingOptions output = new ReadingOptions(Views::revision);

    /** Runs in this session. */
    public HistoryCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        List<Revision> revisions = session.read(forum -> forum.browsing().history(post));
        session.paged(output, out -> out.list(Views.revision(), limit.cut(revisions)));
        limit.hint(session.output(output), revisions);
        return ExitCode.OK;
    }
}
