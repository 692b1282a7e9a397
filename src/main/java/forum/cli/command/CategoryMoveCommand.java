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

/** Moves a category below another. */
@Command(
        description = "All below it moves with it, and its questions stay in it.",
        footer = {"forum category move physics science", "forum category move science/physics --top"})
public final class CategoryMoveCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "PATH", description = "Path of the category, such as science/physics")
    private String path;

    @Parameters(index = "1", paramLabel = "PARENT", arity = "0..1", description = "Path of the new parent")
    private String parent;

    @Option(names = "--top", description = "Move it to the top")
    private boolean top;

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::category);

    /** Runs in this session. */
    public CategoryMoveCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        if ((parent == null) == !top) {
            throw ForumException.usage("give either the new PARENT or --top");
        }
        Turn<Category> turn = session.write(
                "category move",
                forum -> Turn.take(forum, () -> forum.categories().move(path, top ? "" : parent)));
        String name = turn.after().path();
        session.output(output)
                .changed(
                        turn.say("Moved category to " + name, "Category " + name + " is there already"),
                        Views.category(),
                        turn.after());
        return ExitCode.OK;
    }
}
