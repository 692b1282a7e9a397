package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Runner;
import forum.cli.Session;
import forum.cli.option.ScriptLines;
import forum.cli.shell.Shell;
import forum.model.ForumException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Takes one command after another. */
@Command(
        description = {
            "The same commands without the word forum; TAB completes, help lists them, Ctrl-D ends.",
            "After use 12 the question 12 stands in wherever a command begins with a post and none is typed: answer \"text\", vote up, show.",
            "Without a terminal it runs the lines of standard input to the end and exits with the code of the first that failed."
        },
        footer = {"forum shell", "forum shell --store other.db --as amber", "forum shell < commands.txt"})
public final class ShellCommand implements Callable<ExitCode> {

    private final Session session;

    /** Runs in this session. */
    public ShellCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        if (session.runner() != Runner.PERSON) {
            throw ForumException.usage("a session cannot hold another");
        }
        Shell shell = new Shell(session);
        if (session.streams().in() && session.streams().out()) {
            return shell.talk();
        }
        try (ScriptLines script = ScriptLines.of(session.in())) {
            return shell.run(script);
        }
    }
}
