package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.NumberConverter;
import forum.cli.option.OutputOptions;
import forum.model.User;
import forum.output.Views;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Sets the bonus points of a user. */
@Command(
        description = "The bonus is added to what the user earned; it may be below 0.",
        footer = {"forum user points amber 500", "forum user points amber -- -250"})
public final class UserPointsCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "HANDLE", description = "The user")
    private String handle;

    @Parameters(
            index = "1",
            paramLabel = "BONUS",
            converter = NumberConverter.class,
            description = "Points given, or taken when below 0")
    private int bonus;

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::profile);

    /** Runs in this session. */
    public UserPointsCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Turn<User> turn = session.write(
                "user points", forum -> Turn.take(forum, () -> forum.accounts().bonus(handle, bonus)));
        String name = turn.after().handle();
        String given = "a bonus of " + bonus + (bonus == 1 ? " point" : " points");
        session.output(output)
                .changed(
                        turn.say("Gave " + name + " " + given, name + " has " + given + " already"),
                        Views.profile(),
                        turn.after());
        return ExitCode.OK;
    }
}
