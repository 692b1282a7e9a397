package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.model.ForumException;
import java.util.concurrent.Callable;

/** A word that only leads to other commands. */
abstract class GroupCommand implements Callable<ExitCode> {

    private final Session session;

    GroupCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        throw ForumException.usage(
                "one word is missing",
                "`forum " + String.join(" ", session.words()) + " --help` lists the commands that can follow");
    }
}
