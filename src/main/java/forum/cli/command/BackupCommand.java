package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies the store. */
@Command(
        description = "The copy is whole and consistent, also while others write.",
        footer = {"forum backup ~/forum-backup.db"})
public final class BackupCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "FILE", description = "The copy, which must not exist yet")
    private Path file;

    /** Runs in this session. */
    public BackupCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        session.forum().backup(file);
        session.output().note("Copied the store to " + file);
        return ExitCode.OK;
    }
}
