package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.PostRefConverter;
import forum.cli.option.OutputOptions;
import forum.model.ForumException;
import forum.model.Post;
import forum.model.PostRef;
import forum.output.Views;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Closes a question. */
@Command(
        description = "A closed question takes no new answers. Say why, or which question it repeats.",
        footer = {"forum close 12 \"Solved by the new version\"", "forum close 12 --duplicate-of 7"})
public final class CloseCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "QUESTION",
            converter = PostRefConverter.class,
            description = "Number or uid of the question")
    private PostRef post;

    @Parameters(index = "1", paramLabel = "REASON", arity = "0..1", description = "Why it is closed")
    private String reason;

    @Option(
            names = "--duplicate-of",
            paramLabel = "QUESTION",
            converter = PostRefConverter.class,
            description = "Close it as a duplicate of this question")
    private PostRef original;

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::post);

    /** Runs in this session. */
    public CloseCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        if ((reason == null) == (original == null)) {
            throw ForumException.usage("give either a reason or --duplicate-of QUESTION");
        }
        Post closed = session.write(
                "close",
                forum -> original == null
                        ? forum.moderation().close(post, reason)
                        : forum.moderation().closeAsDuplicate(post, original));
        session.output(output).changed("Closed " + closed.id(), Views.post(), closed);
        return ExitCode.OK;
    }
}
