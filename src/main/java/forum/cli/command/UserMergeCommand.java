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

/** Makes two users one. */
@Command(
        description = "The second keeps its handle and gets the posts and votes of the first.",
        footer = {"forum user merge amber2 amber"})
public final class UserMergeCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "FROM", description = "The user who goes")
    private String from;

    @Parameters(index = "1", paramLabel = "INTO", description = "The user who stays")
    private String into;

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::user);

    /** Runs in this session. */
    public UserMergeCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        User user = session.write("user merge", forum -> forum.accounts().merge(from, into));
        session.output(output).changed("Merged " + from + " into " + user.handle(), Views.user(), user);
        return ExitCode.OK;
    }
}
