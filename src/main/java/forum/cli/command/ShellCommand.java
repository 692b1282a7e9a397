package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Runner;
import forum.cli.Session;
import forum.cli.shell.Shell;
import forum.model.ForumException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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
        try (BufferedReader script = new BufferedReader(new InputStreamReader(session.in(), StandardCharsets.UTF_8))) {
            return shell.run(script);
        } catch (IOException e) {
            throw ForumException.failure("cannot read standard input: " + e.getMessage(), e);
        }
    }
}
