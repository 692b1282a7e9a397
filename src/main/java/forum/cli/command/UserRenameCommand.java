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

/** Gives a user another handle. */
@Command(
        description = "The old handle leads to the new one from now on, in every copy of the forum.",
        footer = {"forum user rename amber amber.lee"})
public final class UserRenameCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "HANDLE", description = "The present handle")
    private String handle;

    @Parameters(index = "1", paramLabel = "NEW", description = "The new handle")
    private String newHandle;

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::user);

    /** Runs in this session. */
    public UserRenameCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Turn<User> turn = session.write(
                "user rename", forum -> Turn.take(forum, () -> forum.accounts().rename(handle, newHandle)));
        String name = turn.after().handle();
        session.output(output)
                .changed(
                        turn.say("Renamed " + handle + " to " + name, name + " is the handle already"),
                        Views.user(),
                        turn.after());
        return ExitCode.OK;
    }
}
