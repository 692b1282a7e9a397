package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.option.OutputOptions;
import forum.model.User;
import forum.output.Views;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Deletes a user for good. */
@Command(
        description = {
            "Only a blocked user can be deleted. Posts stay, anonymous; votes, flags, favorites, profile and address go,"
                    + " and the points that they came to.",
            "Other copies of the forum learn of it by an export, and no import brings the user back. Nobody can take the"
                    + " handle again."
        },
        footer = {"forum user block mallory && forum user delete mallory"})
public final class UserDeleteCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "HANDLE", description = "The user")
    private String handle;

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::user);

    /** Runs in this session. */
    public UserDeleteCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        User user = session.write("user delete", forum -> forum.accounts().delete(handle));
        session.output(output).changed("Deleted user " + user.handle(), Views.user(), user);
        return ExitCode.OK;
    }
}
