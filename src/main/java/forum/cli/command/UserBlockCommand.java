package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.option.OutputOptions;
import forum.model.User;
import forum.output.Views;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Stops a user from writing, or lets them again. */
@Command(
        description = "Posts, votes and points of a blocked user stay.",
        footer = {"forum user block mallory", "forum user block --undo mallory"})
public final class UserBlockCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "HANDLE", description = "The user")
    private String handle;

    @Option(names = "--undo", description = "Let the user write again")
    private boolean undo;

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::user);

    /** Runs in this session. */
    public UserBlockCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        User user = session.write(
                undo ? "user unblock" : "user block",
                forum -> undo
                        ? forum.accounts().unblock(handle)
                        : forum.accounts().block(handle));
        session.output(output).changed((undo ? "Unblocked " : "Blocked ") + user.handle(), Views.user(), user);
        return ExitCode.OK;
    }
}
