package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.ShellConverter;
import forum.model.ForumException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the script that completes commands in a shell. */
@Command(
        description = "An installed forum brings the scripts along; this is for all other ways.",
        footer = {
            "source <(forum completion bash)",
            "forum completion zsh > ~/.zfunc/_forum",
            "forum completion fish > ~/.config/fish/completions/forum.fish"
        })
public final class CompletionCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "SHELL",
            converter = ShellConverter.class,
            completionCandidates = ShellConverter.class,
            description = "bash, zsh or fish")
    private String shell;

    /** Runs in this session. */
    public CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        String file = "/forum/completions/" + (shell.equals("zsh") ? "_forum" : "forum." + shell);
        try (InputStream script = CompletionCommand.class.getResourceAsStream(file)) {
            if (script == null) {
                throw ForumException.failure("the program is incomplete: " + file + " is missing", null);
            }
            return session.writeOut(false, out -> copy(script, out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExitCode copy(InputStream script, OutputStream out) {
        try {
            script.transferTo(out);
            return ExitCode.OK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
