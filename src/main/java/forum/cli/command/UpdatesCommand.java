package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.UpdatesOfConverter;
import forum.cli.option.LimitOption;
import forum.cli.option.ReadingOptions;
import forum.domain.Updates;
import forum.model.Update;
import forum.output.Views;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what happened lately that concerns you. */
@Command(
        description = "What others did with your posts and favorites; one line for each question, newest first.",
        footer = {"forum updates", "forum updates --of mine --json", "forum updates --format '{id}\\t{what}'"})
public final class UpdatesCommand implements Callable<ExitCode> {

    private final Session session;

    @Option(
            names = "--of",
            paramLabel = "WHAT",
            converter = UpdatesOfConverter.class,
            completionCandidates = UpdatesOfConverter.class,
            description = "all (the default), mine or favorites")
    private Updates.Of of = Updates.Of.ALL;

    @Mixin
    private final LimitOption limit = new LimitOption();

    @Mixin
    private final ReadingOptions output = new ReadingOptions(Views::update);

    /** Runs in this session. */
    public UpdatesCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        List<Update> updates = session.read(forum -> forum.updates().list(of));
        session.paged(output, out -> out.list(Views.update(), limit.cut(updates)));
        limit.hint(session.output(output), updates);
        return ExitCode.OK;
    }
}
