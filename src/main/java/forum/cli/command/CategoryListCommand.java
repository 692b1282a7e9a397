package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.option.LimitOption;
import forum.cli.option.ReadingOptions;
import forum.model.Category;
import forum.output.Views;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the categories. */
@Command(
        description = "In the order of the tree, with the questions in each and below it.",
        footer = {"forum category list", "forum category list --json", "forum category list --format '{path}\\t{title}'"
        })
public final class CategoryListCommand implements Callable<ExitCode> {

    private final Session session;

    @Mixin
    private final LimitOption limit = new LimitOption();

    @Mixin
    private final ReadingOptions output = new ReadingOptions(Views::category);

    /** Runs in this session. */
    public CategoryListCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        List<Category> tree = session.read(forum -> forum.categories().tree());
        session.paged(output, out -> out.list(Views.category(), limit.cut(tree)));
        limit.hint(session.output(output), tree);
        session.hintAtBeginning();
        return ExitCode.OK;
    }
}
