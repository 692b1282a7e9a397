package forum.cli.command;

import forum.cli.Session;
import picocli.CommandLine.Command;

/** Leads to the commands about tags. */
@Command(
        description = "A tag exists while a question carries it.",
        footer = {"forum tag list", "forum tag rename js javascript"})
public final class TagCommand extends GroupCommand {

    /** Has no work of its own. */
    public TagCommand(Session session) {
        super(session);
    }
}
