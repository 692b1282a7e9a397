package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Runner;
import forum.cli.Session;
import forum.cli.ShellWords;
import forum.cli.option.ScriptLines;
import forum.model.ForumException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs commands from a file, one a line. */
@Command(
        description = {
            "Words are quoted as in a shell; empty lines and lines that begin with # are skipped. Each command is a write of its own. The first error stops the batch."
        },
        footer = {"forum batch commands.txt", "printf \"vote 1 up\\\\nvote 2 up\\\\n\" | forum batch --as amber"})
public final class BatchCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            arity = "0..1",
            description = "The commands; - or nothing: standard input")
    private Path file;

    @Option(names = "--keep-going", description = "Run the remaining commands after an error")
    private boolean keepGoing;

    /** Runs in this session. */
    public BatchCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        if (session.runner() == Runner.BATCH) {
            throw ForumException.usage("a batch cannot run another");
        }
        boolean isStandardInput = file == null || file.toString().equals("-");
        try (ScriptLines lines = isStandardInput ? ScriptLines.of(session.in()) : ScriptLines.of(file)) {
            return run(lines);
        }
    }

    private ExitCode run(ScriptLines lines) {
        ExitCode first = ExitCode.OK;
        for (String line = lines.next(); line != null; line = lines.next()) {
            ExitCode code = run(line, lines.place());
            if (code != ExitCode.OK) {
                session.output().warning(lines.place() + " failed: " + line.strip());
                first = first == ExitCode.OK ? code : first;
                if (!keepGoing || code == ExitCode.INTERRUPTED) {
                    return code;
                }
            }
        }
        return first;
    }

    private ExitCode run(String line, String place) {
        if (line.isBlank() || line.strip().startsWith("#")) {
            return ExitCode.OK;
        }
        List<String> words = new ArrayList<>(ShellWords.split(line)
                .orElseThrow(() -> ForumException.badInput(place + ": a quotation mark is not closed")));
        if (words.get(0).equals("forum")) {
            words.remove(0);
        }
        return session.run(words, Runner.BATCH);
    }
}
