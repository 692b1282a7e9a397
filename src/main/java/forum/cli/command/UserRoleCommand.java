package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.LevelConverter;
import forum.cli.option.OutputOptions;
import forum.model.Level;
import forum.model.User;
import forum.output.Views;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Sets how far a user is trusted. */
@Command(
        description = {
            "Lists call it the level. Each may do what those before it may and, unless the options say otherwise:",
            "  registered  ask, answer, comment, vote and flag",
            "  approved    post at once where others wait for approval",
            "  expert      edit and accept answers of others, judge posts that wait",
            "  editor      edit, close and hide posts of others, rename tags",
            "  moderator   delete hidden posts, block users, make experts",
            "  admin       set options and categories, merge users, make moderators",
            "  super       make administrators"
        },
        footer = {"forum user role river moderator"})
public final class UserRoleCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "HANDLE", description = "The user")
    private String handle;

    @Parameters(
            index = "1",
            paramLabel = "ROLE",
            converter = LevelConverter.class,
            completionCandidates = LevelConverter.class,
            description = "The new role")
    private Level role;

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::user);

    /** Runs in this session. */
    public UserRoleCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Turn<User> turn = session.write(
                "user role", forum -> Turn.take(forum, () -> forum.accounts().role(handle, role)));
        String name = turn.after().handle();
        session.output(output)
                .changed(
                        turn.say("Made " + name + " " + role.word(), name + " is " + role.word() + " already"),
                        Views.user(),
                        turn.after());
        return ExitCode.OK;
    }
}
