package forum.cli.command;

import forum.cli.Session;
import picocli.CommandLine.Command;

/** Leads to the commands about categories. */
@Command(
        description = "Categories form a tree of at most four levels; a question stands in one of them.",
        footer = {"forum category add Science", "forum category list"})
public final class CategoryCommand extends GroupCommand {

    /** Has no work of its own. */
    public CategoryCommand(Session session) {
        super(session);
    }
}
