package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.option.OutputOptions;
import forum.cli.option.ProfileOptions;
import forum.model.ForumException;
import forum.model.User;
import forum.output.Views;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Changes what a profile says. */
@Command(
        description = "What is not given stays; '' clears it.",
        footer = {
            "forum user edit amber --location Lisbon",
            "forum user edit amber --email amber@example.org --about ''"
        })
public final class UserEditCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "HANDLE", description = "The user")
    private String handle;

    @Mixin
    private final ProfileOptions said = new ProfileOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::profile);

    /** Runs in this session. */
    public UserEditCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        if (said.isEmpty()) {
            throw ForumException.usage("nothing to change; give at least one option");
        }
        User user = session.write("user edit", forum -> forum.accounts().edit(handle, said.profile(), said.email()));
        session.output(output).changed("Changed the profile of " + user.handle(), Views.profile(), user);
        return ExitCode.OK;
    }
}
