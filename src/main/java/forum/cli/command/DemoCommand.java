package forum.cli.command;

import forum.cli.Demo;
import forum.cli.ExitCode;
import forum.cli.Runner;
import forum.cli.Session;
import forum.model.ForumException;
import forum.rules.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Makes a forum to play with. */
@Command(
        description = {
            "A few people with questions, answers, votes and all else, in a temporary file or the one given with --store. At a terminal a session begins in it; else its name is printed."
        },
        footer = {"forum demo", "forum demo --store play.db"})
public final class DemoCommand implements Callable<ExitCode> {

    private final Session session;

    /** Runs in this session. */
    public DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Path store = session.namedStore().orElseGet(DemoCommand::temporary);
        if (Files.exists(store)) {
            throw ForumException.failure(
                    store + " is there already", null, "name a new file with --store, or none for a temporary one");
        }
        session.demo().make(store);
        String name = Quoted.word(store.toString());
        if (!session.streams().out()) {
            session.output().lines(List.of(store.toString()));
            return ExitCode.OK;
        }
        session.output()
                .lines(List.of(
                        "There is a forum to play with in " + name + "; you are " + Demo.ADMINISTRATOR + ".",
                        "Try: list, show 1, search java, use 25, answer \"In English, none.\""));
        if (session.streams().in() && session.runner() == Runner.PERSON) {
            session.run(List.of("--store", store.toString(), "--as", Demo.ADMINISTRATOR, "shell"), Runner.PERSON);
        }
        session.output().note("come back with: forum --store " + name + " --as " + Demo.ADMINISTRATOR + " shell");
        return ExitCode.OK;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("forum-demo-").resolve("demo.db");
        } catch (IOException e) {
            throw ForumException.failure(
                    "cannot make a temporary folder: " + e.getMessage(), e, "name a file with --store");
        }
    }
}
