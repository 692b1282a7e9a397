package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.option.OutputOptions;
import forum.model.Category;
import forum.model.ForumException;
import forum.output.Views;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes a category. */
@Command(
        description = "Only one without subcategories; its questions go to its parent unless said otherwise.",
        footer = {"forum category delete science/alchemy --to science/chemistry"})
public final class CategoryDeleteCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "PATH", description = "Path of the category, such as science/physics")
    private String path;

    @Option(names = "--to", paramLabel = "PATH", description = "Where its questions go")
    private String heir;

    @Option(names = "--none", description = "Leave its questions without a category")
    private boolean none;

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::category);

    /** Runs in this session. */
    public CategoryDeleteCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        if (heir != null && none) {
            throw ForumException.usage("choose one of --to and --none");
        }
        Category deleted = session.write("category delete", forum -> {
            Category category = forum.categories().category(path);
            forum.categories().delete(path, heir, none);
            return category;
        });
        session.output(output).changed("Deleted category " + deleted.path(), Views.category(), deleted);
        return ExitCode.OK;
    }
}
