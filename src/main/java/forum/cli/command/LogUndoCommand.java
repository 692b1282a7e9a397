package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.CountConverter;
import forum.cli.option.OutputOptions;
import forum.model.LogEntry;
import forum.output.Views;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes an operation back. */
@Command(
        description = {
            "The last one of yours, and the one before it when you say so again.",
            "Votes, flags, acceptances, edits, conversions, closings, favorites, options, tags, levels and the like go back to what they were; what you wrote or showed is hidden. Deletions, merged users, moved categories and imports are final."
        },
        footer = {"forum log undo", "forum log undo 120"})
public final class LogUndoCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NUMBER",
            converter = CountConverter.class,
            description = "Which, by its number in forum log")
    private int number;

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::log);

    /** Runs in this session. */
    public LogUndoCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        LogEntry undone = session.write(
                "log undo",
                forum -> number == 0 ? forum.undoing().last() : forum.undoing().number(number));
        session.output(output)
                .changed(
                        "Undid operation " + undone.number() + ": " + undone.operation() + " " + undone.detail(),
                        Views.log(),
                        undone);
        return ExitCode.OK;
    }
}
