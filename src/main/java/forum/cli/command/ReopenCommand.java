package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.PostRefConverter;
import forum.cli.option.OutputOptions;
import forum.model.Post;
import forum.model.PostRef;
import forum.output.Views;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Opens closed questions again. */
@Command(
        description = "An open question takes answers.",
        footer = {"forum reopen 12"})
public final class ReopenCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0..*",
            paramLabel = "QUESTION",
            arity = "1..*",
            converter = PostRefConverter.class,
            description = "Numbers or uids of the questions")
    private List<PostRef> questions;

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::post);

    /** Runs in this session. */
    public ReopenCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        List<Post> changed = session.write(
                "reopen",
                forum -> questions.stream()
                        .<Post>map(question -> forum.moderation().reopen(question))
                        .toList());
        Changes.print(session.output(output), "Reopened", changed);
        return ExitCode.OK;
    }
}
