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

/** Deletes hidden posts for good. */
@Command(
        description = "Only a hidden post with nothing below it can be deleted. Its text is gone for good.",
        footer = {
            "forum hide 14 && forum delete 14",
            "forum list --state hidden -n 0 --format 'delete {id}' | forum batch"
        })
public final class DeleteCommand implements Callable<ExitCode> {

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
    public DeleteCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        List<Post> changed = session.write(
                "delete",
                forum -> posts.stream()
                        .<Post>map(post -> forum.moderation().delete(post))
                        .toList());
        Changes.print(session.output(output), "Deleted", changed);
        return ExitCode.OK;
    }
}
