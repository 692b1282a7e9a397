package forum.cli;

import forum.model.ForumException;
import forum.output.BrokenOutputException;
import forum.output.text.Meaning;
import forum.output.text.SafeText;
import forum.output.text.Style;
import forum.terminal.Draft;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Turns every error into a sentence on standard error and an exit code; nobody else catches to print. */
final class ErrorReporter {

    private final Session session;
    private final Writer err;
    private final Style style;

    ErrorReporter(Session session, Writer err) {
        this.session = session;
        this.err = err;
        this.style = session.errorStyle();
    }

    /**
     * Tells of the error, and what to try.
     *
     * @param tree the commands, null when what was typed needs none of them and so cannot be mistyped
     */
    ExitCode report(Throwable error, CommandTree tree) {
        ExitCode code = code(error);
        try {
            if (code != ExitCode.OK) {
                tell(error, tree);
                inside(error);
                for (Draft draft : session.drafts()) {
                    hint("your text is kept in " + draft.file()
                            + "; repeat the command to go on with it, or give it with -F FILE");
                }
            }
            err.flush();
        } catch (IOException e) {
            // There is nowhere left to tell it; whoever asks for the exit code still learns it.
        }
        return code;
    }

    private static ExitCode code(Throwable error) {
        if (error instanceof ForumException outcome) {
            return ExitCode.of(outcome.kind());
        }
        if (error instanceof BrokenOutputException broken && broken.readerWentAway()) {
            return ExitCode.OK;
        }
        return error instanceof ParameterException || error instanceof TypeConversionException
                ? ExitCode.USAGE
                : ExitCode.FAILURE;
    }

    private void tell(Throwable error, CommandTree tree) throws IOException {
        if (error instanceof ForumException outcome) {
            say(outcome.getMessage());
            if (outcome.kind() == ForumException.Kind.USAGE) {
                usage(tree);
            }
            hints(outcome.hints());
        } else if (error instanceof ParameterException mistyped) {
            TypingError typing = TypingError.of(mistyped);
            say(typing.message());
            usage(tree);
            hints(typing.hints());
        } else if (error instanceof TypeConversionException mistyped) {
            say(mistyped.getMessage());
            usage(tree);
        } else if (error instanceof BrokenOutputException broken) {
            say(broken.getMessage());
        } else {
            say(failure(error));
        }
    }

    private static String failure(Throwable error) {
        if (error instanceof UncheckedIOException io) {
            return reason(io.getCause());
        }
        if (error instanceof OutOfMemoryError) {
            return "out of memory; nothing was changed";
        }
        String what = error.getClass().getSimpleName() + (error.getMessage() == null ? "" : ": " + error.getMessage());
        return "internal error: " + what + "; run again with --verbose and report it";
    }

    /** What the system says of a file is often no more than its name. */
    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no file " + e.getMessage();
        }
        return e instanceof AccessDeniedException
                ? "you may not use the file " + e.getMessage()
                : e.getMessage() == null
                        ? "reading or writing failed: " + e.getClass().getSimpleName()
                        : e.getMessage();
    }

    private void say(String message) throws IOException {
        err.append(style.apply(Meaning.ERROR, "forum:")).append(' ');
        err.append(SafeText.sentence(message)).append('\n');
    }

    private void usage(CommandTree tree) throws IOException {
        if (tree == null) {
            return;
        }
        err.append("usage: ").append(HelpPage.synopsis(tree.named())).append('\n');
    }

    private void hints(List<String> hints) throws IOException {
        for (String hint : hints) {
            hint(hint);
        }
    }

    private void hint(String hint) throws IOException {
        err.append(style.apply(Meaning.HINT, "hint:")).append(' ');
        err.append(SafeText.line(hint)).append('\n');
    }

    /** The stack trace, for whoever mends the program. */
    private void inside(Throwable error) throws IOException {
        if (session.options().verbose() && !(error instanceof ParameterException)) {
            StringWriter trace = new StringWriter();
            error.printStackTrace(new PrintWriter(trace));
            err.append(SafeText.block(trace.toString()));
        }
    }
}
