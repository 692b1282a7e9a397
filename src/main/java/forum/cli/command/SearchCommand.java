package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.SortConverter;
import forum.cli.option.FilterOptions;
import forum.cli.option.PageOptions;
import forum.cli.option.ReadingOptions;
import forum.domain.Hits;
import forum.model.ForumException;
import forum.model.Hit;
import forum.output.Views;
import forum.query.Query;
import forum.query.QueryBuilder;
import forum.query.QueryParser;
import forum.query.Sort;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches titles, texts, tags and closing notes. */
@Command(
        description = {
            "Finds posts with all the words: in title and text, tags and closing note.",
            "Besides words:",
            "  \"a phrase\"  prefix*  -not  tag:shell  category:linux  user:amber",
            "  is:open|closed|answered|unanswered|accepted|flagged",
            "  is:question|answer|comment  is:visible|hidden|queued",
            "  score:>=5  score:1..9  created:2024-03  created:2024-01..2024-03",
            "  created:7d"
        },
        footer = {
            "forum search list hidden files",
            "forum search '\"hidden files\" -windows tag:shell'",
            "forum search user:amber is:answer --sort recent",
            "forum search tag:shell --format '{id}\\t{questionTitle}'"
        })
public final class SearchCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0..*",
            paramLabel = "WORD",
            arity = "1..*",
            description = "What to look for; -WORD leaves out what holds the word")
    private List<String> words;

    @Option(
            names = {"-s", "--sort"},
            paramLabel = "ORDER",
            converter = SortConverter.class,
            completionCandidates = SortConverter.class,
            description = "Best match first (relevance), or as in list")
    private Sort sort = Sort.RELEVANCE;

    @Mixin
    private final FilterOptions filter = new FilterOptions();

    @Mixin
    private final PageOptions page = new PageOptions();

    @Mixin
    private final ReadingOptions output = new ReadingOptions(Views::hit);

    /** Runs in this session. */
    public SearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        if (page.isReversed() && sort == Sort.RELEVANCE) {
            throw ForumException.usage(
                    "--reverse would show the worst matches first", "add --sort recent to see the oldest first");
        }
        Instant now = session.now();
        Query base = filter.narrow(Query.builder().anyKind().build(), now).build();
        String text = String.join(" ", words);
        QueryBuilder query =
                QueryParser.parse(text, base, now).with().sort(sort).limit(page.limit());
        Hits found = session.read(forum -> forum.browsing().search(page.place(query, forum)));
        session.paged(output, out -> out.list(Views.hit(), found.hits()));
        TagHints.print(session, query.build());
        if (found.hits().isEmpty() && session.hasStore()) {
            hintAtFilters(text);
        }
        page.hint(session, found.more(), found.hits().stream().map(Hit::post).toList());
        session.hintAtBeginning();
        return ExitCode.OK;
    }

    private void hintAtFilters(String text) {
        for (String strange : QueryParser.strangeFilters(text)) {
            session.output()
                    .hint("'" + strange + "' is no filter but was looked for as a word; there are "
                            + String.join(" ", QueryParser.filterNames()));
        }
    }
}
