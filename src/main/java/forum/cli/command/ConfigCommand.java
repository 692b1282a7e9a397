package forum.cli.command;

import forum.cli.Session;
import picocli.CommandLine.Command;

/** Leads to the commands about options. */
@Command(
        description = "The title, the welcome text and the rules of the forum.",
        footer = {"forum config list", "forum config set title \"Our forum\""})
public final class ConfigCommand extends GroupCommand {

    /** Has no work of its own. */
    public ConfigCommand(Session session) {
        super(session);
    }
}
