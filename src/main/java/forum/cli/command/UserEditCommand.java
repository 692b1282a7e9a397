package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.option.OutputOptions;
import forum.model.ForumException;
import forum.model.User;
import forum.output.Views;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

    @Option(names = "--name", paramLabel = "TEXT", description = "Full name")
    private String name;

    @Option(names = "--location", paramLabel = "TEXT", description = "Where they live")
    private String location;

    @Option(names = "--website", paramLabel = "URL", description = "Their web page")
    private String website;

    @Option(names = "--about", paramLabel = "TEXT", description = "What they say about themselves")
    private String about;

    @Option(
            names = "--email",
            paramLabel = "ADDRESS",
            description = "Address for notifications; never shown, never exported")
    private String email;

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::profile);

    /** Runs in this session. */
    public UserEditCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        if (Stream.of(name, location, website, about, email).allMatch(Objects::isNull)) {
            throw ForumException.usage("nothing to change; give at least one option");
        }
        User.Profile profile = new User.Profile(name, location, website, about);
        User user = session.write("user edit", forum -> forum.accounts().edit(handle, profile, email));
        session.output(output).changed("Changed the profile of " + user.handle(), Views.profile(), user);
        return ExitCode.OK;
    }
}
