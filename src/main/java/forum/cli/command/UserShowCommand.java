package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.option.ReadingOptions;
import forum.model.User;
import forum.output.Views;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the profile of a user. */
@Command(
        description = "Without a handle your own.",
        footer = {"forum user show", "forum user show amber --json"})
public final class UserShowCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "HANDLE", arity = "0..1", description = "The user; you, unless said")
    private String handle;

    @Mixin
    private final ReadingOptions output = new ReadingOptions(Views::profile);

    /** Runs in this session. */
    public UserShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        String wanted = handle != null ? handle : session.me().handle();
        User user = session.read(forum -> forum.accounts().user(wanted));
        session.output(output).one(Views.profile(), user);
        return ExitCode.OK;
    }
}
