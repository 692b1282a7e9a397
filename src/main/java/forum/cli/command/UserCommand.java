package forum.cli.command;

import forum.cli.Session;
import picocli.CommandLine.Command;

/** Leads to the commands about users. */
@Command(
        description = "Whoever first writes to a new forum is its administrator.",
        footer = {"forum user add amber", "forum user list"})
public final class UserCommand extends GroupCommand {

    /** Has no work of its own. */
    public UserCommand(Session session) {
        super(session);
    }
}
