package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.ListOrderConverter;
import forum.cli.option.FilterOptions;
import forum.cli.option.PageOptions;
import forum.cli.option.ReadingOptions;
import forum.domain.Page;
import forum.output.Views;
import forum.query.Query;
import forum.query.QueryBuilder;
import forum.query.Sort;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists posts. */
@Command(
        description =
                "Questions unless --kind says otherwise; of what is flagged, hidden or queued, posts of every kind."
                        + " Newest first unless --sort or --reverse says otherwise.",
        footer = {
            "forum list",
            "forum list --sort votes -t shell --unanswered",
            "forum list --kind answer -u amber --json",
            "forum list --format '{id}\\t{title}'",
            "forum list --sort hot --limit 50 --after 12",
            "forum list --unanswered --reverse",
            "forum list --flagged --sort flags"
        })
public final class ListCommand implements Callable<ExitCode> {

    private final Session session;

    @Option(
            names = {"-s", "--sort"},
            paramLabel = "ORDER",
            converter = ListOrderConverter.class,
            completionCandidates = ListOrderConverter.class,
            description = "Newest first (recent), or the most hot, votes, answers, views, activity, flags")
    private Sort sort = Sort.RECENT;

    @Mixin
    private final FilterOptions filter = new FilterOptions();

    @Mixin
    private final PageOptions page = new PageOptions();

    @Mixin
    private final ReadingOptions output = new ReadingOptions(() -> Views.listed(Set.of(), Map.of()));

    /** Runs in this session. */
    public ListCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Query all = filter.isForModerators() ? Query.builder().anyKind().build() : Query.allQuestions();
        QueryBuilder query = filter.narrow(all, session.now()).sort(sort).limit(page.limit());
        Page found = session.read(forum -> forum.browsing().list(page.place(query, forum)));
        session.paged(output, out -> out.list(Views.listed(query.build().kinds(), found.titles()), found.posts()));
        TagHints.print(session, query.build());
        page.hint(session, found.more(), found.posts());
        session.hintAtBeginning();
        return ExitCode.OK;
    }
}
