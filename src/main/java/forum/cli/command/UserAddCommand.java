package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.LevelConverter;
import forum.cli.option.OutputOptions;
import forum.cli.option.ProfileOptions;
import forum.model.Level;
import forum.model.User;
import forum.output.Views;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a user. */
@Command(
        description = "Anybody may add users; giving a role takes what `forum user role` takes.",
        footer = {"forum user add amber", "forum user add river --role editor --name \"River Song\""})
public final class UserAddCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "HANDLE", description = "The name of the new user")
    private String handle;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            converter = LevelConverter.class,
            completionCandidates = LevelConverter.class,
            description =
                    "How far to trust them: registered (unless said), approved, expert, editor, moderator, admin or super")
    private Level role;

    @Mixin
    private final ProfileOptions said = new ProfileOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::user);

    /** Runs in this session. */
    public UserAddCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        User user =
                session.write("user add", forum -> forum.accounts().add(handle, role, said.profile(), said.email()));
        session.output(output).changed("Added user " + user.handle(), Views.user(), user);
        return ExitCode.OK;
    }
}
