package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.option.CategoryOptions;
import forum.cli.option.OutputOptions;
import forum.model.Category;
import forum.output.Views;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a category. */
@Command(
        description = "It comes last among its siblings unless --position says otherwise.",
        footer = {"forum category add Science", "forum category add Physics --parent science --description \"Forces\""})
public final class CategoryAddCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "TITLE", description = "What the category is called")
    private String title;

    @Option(names = "--parent", paramLabel = "PATH", description = "Add it below this category")
    private String parent;

    @Mixin
    private final CategoryOptions said = new CategoryOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::category);

    /** Runs in this session. */
    public CategoryAddCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Category category = session.write(
                "category add",
                forum -> forum.categories().add(parent, title, said.slug(), said.description(), said.position()));
        session.output(output).changed("Added category " + category.path(), Views.category(), category);
        return ExitCode.OK;
    }
}
