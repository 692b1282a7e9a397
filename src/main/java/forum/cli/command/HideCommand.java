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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hides posts, or shows them again. */
@Command(
        description = {
            "What is hidden is out of every list and count, with all below it, but not lost.",
            "All posts of a spammer: `forum user block --hide-posts`."
        },
        footer = {
            "forum hide 14",
            "forum hide --undo 14",
            "forum list -u bob -t wares -n 0 --fields id | xargs forum hide"
        })
public final class HideCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0..*",
            paramLabel = "POST",
            arity = "1..*",
            converter = PostRefConverter.class,
            description = "Numbers or uids of the posts")
    private List<PostRef> posts;

    @Option(names = "--undo", description = "Show the posts again")
    private boolean undo;

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::post);

    /** Runs in this session. */
    public HideCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        List<Post> changed = session.write(
                undo ? "reshow" : "hide",
                forum -> posts.stream()
                        .map(post -> undo
                                ? forum.moderation().reshow(post)
                                : forum.moderation().hide(post))
                        .toList());
        Changes.print(session.output(output), undo ? "Unhid" : "Hid", changed);
        return ExitCode.OK;
    }
}
