package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.option.PageOptions;
import forum.cli.option.ReadingOptions;
import forum.domain.Page;
import forum.model.State;
import forum.output.Views;
import forum.query.Query;
import forum.query.QueryBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists posts that wait for approval. */
@Command(
        description = "Newest first unless --reverse says otherwise, of every kind. Approve or reject them.",
        footer = {"forum queue", "forum queue --json --fields id,author,body", "forum queue --format 'approve {id}'"})
public final class QueueCommand implements Callable<ExitCode> {

    private final Session session;

    @Mixin
    private final PageOptions page = new PageOptions();

    @Mixin
    private final ReadingOptions output = new ReadingOptions(() -> Views.listed(Set.of(), Map.of()));

    /** Runs in this session. */
    public QueueCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        QueryBuilder query =
                Query.builder().anyKind().states(List.of(State.QUEUED)).limit(page.limit());
        Page queued = session.read(forum -> forum.browsing().list(page.place(query, forum)));
        session.paged(output, out -> out.list(Views.listed(query.build().kinds(), queued.titles()), queued.posts()));
        page.hint(session, queued.more(), queued.posts());
        return ExitCode.OK;
    }
}
