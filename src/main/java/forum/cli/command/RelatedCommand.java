package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.CountConverter;
import forum.cli.converter.PostRefConverter;
import forum.cli.option.ReadingOptions;
import forum.model.Post;
import forum.model.PostRef;
import forum.output.Views;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists questions like one question. */
@Command(
        description = {
            "Questions with title words, tags and the category in common, most first.",
            "For a question that is not asked yet there is `forum ask --similar`."
        },
        footer = {"forum related 12", "forum related 12 --limit 3 --json", "forum related 12 --format '{id}\\t{title}'"
        })
public final class RelatedCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "POST",
            converter = PostRefConverter.class,
            description = "Number or uid of the post")
    private PostRef post;

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "COUNT",
            converter = CountConverter.class,
            description = "Print at most so many, 0 for all; else what the forum is set to")
    private Integer limit;

    @Mixin
    private final ReadingOptions output = new ReadingOptions(Views::post);

    /** Runs in this session. */
    public RelatedCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        List<Post> related =
                session.read(forum -> List.<Post>copyOf(forum.browsing().related(post, limit)));
        session.paged(output, out -> out.list(Views.post(), related));
        return ExitCode.OK;
    }
}
