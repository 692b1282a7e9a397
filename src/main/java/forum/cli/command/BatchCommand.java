package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Runner;
import forum.cli.Session;
import forum.cli.ShellWords;
import forum.model.ForumException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
    private String file;

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
        try (BufferedReader lines = open()) {
            return run(lines);
        } catch (IOException e) {
            throw ForumException.failure("cannot read " + name() + ": " + e.getMessage(), e);
        }
    }

    private ExitCode run(BufferedReader lines) throws IOException {
        ExitCode worst = ExitCode.OK;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            ExitCode code = run(line, number);
            if (code != ExitCode.OK) {
                session.output().warning(name() + ", line " + number + " failed: " + line.strip());
                worst = worst == ExitCode.OK ? code : worst;
                if (!keepGoing) {
                    return code;
                }
            }
        }
        return worst;
    }

    private ExitCode run(String line, int number) {
        if (line.isBlank() || line.strip().startsWith("#")) {
            return ExitCode.OK;
        }
        List<String> words = new ArrayList<>(ShellWords.split(line)
                .orElseThrow(() ->
                        ForumException.badInput(name() + ", line " + number + ": a quotation mark is not closed")));
        if (words.get(0).equals("forum")) {
            words.remove(0);
        }
        return session.run(words, Runner.BATCH);
    }

    private String name() {
        return file == null || file.equals("-") ? "standard input" : file;
    }

    private BufferedReader open() throws IOException {
        if (file == null || file.equals("-")) {
            return new BufferedReader(new InputStreamReader(session.in(), StandardCharsets.UTF_8));
        }
        if (!Files.isRegularFile(Path.of(file))) {
            throw ForumException.failure("no file " + file, null);
        }
        return Files.newBufferedReader(Path.of(file));
    }
}
