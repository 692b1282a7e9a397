package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.option.CategoryOptions;
import forum.cli.option.OutputOptions;
import forum.model.Category;
import forum.model.ForumException;
import forum.output.Views;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes a category. */
@Command(
        description = "What is not given stays as it is.",
        footer = {
            "forum category edit science --title \"Natural science\"",
            "forum category edit science/physics --position 1"
        })
public final class CategoryEditCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "PATH", description = "Path of the category, such as science/physics")
    private String path;

    @Option(names = "--title", paramLabel = "TITLE", description = "What the category is called")
    private String title;

    @Mixin
    private final CategoryOptions said = new CategoryOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::category);

    /** Runs in this session. */
    public CategoryEditCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        if (title == null && said.isEmpty()) {
            throw ForumException.usage("nothing to change; give at least one option");
        }
        Turn<Category> turn = session.write(
                "category edit",
                forum -> Turn.take(
                        forum,
                        () -> forum.categories().edit(path, title, said.slug(), said.description(), said.position())));
        String name = turn.after().path();
        session.output(output)
                .changed(
                        turn.say("Changed category " + name, "Category " + name + " is so already"),
                        Views.category(),
                        turn.after());
        return ExitCode.OK;
    }
}
