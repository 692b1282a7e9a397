package forum.cli.command;

import forum.cli.Session;
import picocli.CommandLine.Command;

/** Leads to the commands about favorites. */
@Command(
        description =
                "Favorites are shown to you alone. Exports carry them beside their user, so that they reach every copy.",
        footer = {"forum favorite add question 12", "forum favorite list"})
public final class FavoriteCommand extends GroupCommand {

    /** Has no work of its own. */
    public FavoriteCommand(Session session) {
        super(session);
    }
}
