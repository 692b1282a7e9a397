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

/** Approves posts that wait. */
@Command(
        description = "An approved post is visible to all.",
        footer = {"forum approve 14", "forum queue | cut -f1 | xargs forum approve"})
public final class ApproveCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0..*",
            paramLabel = "POST",
            arity = "1..*",
            converter = PostRefConverter.class,
            description = "Numbers or uids of the posts")
    private List<PostRef> posts;

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::post);

    /** Runs in this session. */
    public ApproveCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        List<Post> changed = session.write(
                "approve",
                forum -> posts.stream()
                        .<Post>map(post -> forum.moderation().approve(post))
                        .toList());
        Changes.print(session.output(output), "Approved", changed);
        return ExitCode.OK;
    }
}
