package forum.cli.command;

import forum.cli.Session;
import picocli.CommandLine.Command;

/** Leads to the commands about favorites. */
@Command(
        description = "Favorites are yours alone and are in no export.",
        footer = {"forum favorite add question 12", "forum favorite list"})
public final class FavoriteCommand extends GroupCommand {

    /** Has no work of its own. */
    public FavoriteCommand(Session session) {
        super(session);
    }
}
