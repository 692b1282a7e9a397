package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.option.LimitOption;
import forum.cli.option.ReadingOptions;
import forum.model.Tag;
import forum.output.Views;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists tags. */
@Command(
        description = "Those on most questions come first.",
        footer = {
            "forum tag list",
            "forum tag list --after shell",
            "forum tag list --by-name --limit 0 --json",
            "forum tag list --format '{name}\\t{questionCount}'"
        })
public final class TagListCommand implements Callable<ExitCode> {

    private final Session session;

    @Option(names = "--by-name", description = "Sort by name")
    private boolean byName;

    @Option(
            names = "--after",
            paramLabel = "TAG",
            description = "Begin after this tag: the last one of the page before")
    private String after;

    @Mixin
    private final LimitOption limit = new LimitOption();

    @Mixin
    private final ReadingOptions output = new ReadingOptions(Views::tag);

    /** Runs in this session. */
    public TagListCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        List<Tag> tags = session.read(forum -> forum.tagging().list(byName, after, limit.oneMore()));
        session.paged(output, out -> out.list(Views.tag(), limit.cut(tags)));
        limit.hint(session, tags, "--after", Tag::name);
        session.hintAtBeginning();
        return ExitCode.OK;
    }
}
