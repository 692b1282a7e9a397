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
        Turn<User> turn = session.write(
                "user edit",
                forum -> Turn.take(forum, () -> forum.accounts().edit(handle, said.profile(), said.email())));
        String profile = "the profile of " + turn.after().handle();
        session.output(output)
                .changed(turn.say("Changed " + profile, profile + " says so already"), Views.profile(), turn.after());
        return ExitCode.OK;
    }
}
