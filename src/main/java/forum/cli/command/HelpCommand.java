package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the help of a command. */
@Command(
        description = "The same as the command with --help.",
        footer = {"forum help", "forum help user add"})
public final class HelpCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0..*",
            paramLabel = "COMMAND",
            arity = "0..*",
            description = "The command; none for an overview")
    private List<String> path = List.of();

    /** Runs in this session. */
    public HelpCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        List<String> help = session.help(path);
        session.paged(output -> output.lines(help));
        return ExitCode.OK;
    }
}
