package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.CountConverter;
import forum.cli.converter.PostRefConverter;
import forum.cli.option.OutputOptions;
import forum.model.Post;
import forum.model.PostId;
import forum.model.PostRef;
import forum.output.Views;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Goes back to an earlier revision of a post. */
@Command(
        description = {
            "Makes a new revision that says what the earlier one said.",
            "A question stays in its category where the earlier one is gone or the rules ask for another."
        },
        footer = {"forum revert 12 1"})
public final class RevertCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "POST",
            converter = PostRefConverter.class,
            description = "Number or uid of the post")
    private PostRef post;

    @Parameters(
            index = "1",
            paramLabel = "REVISION",
            converter = CountConverter.class,
            description = "Number of a revision, as history lists it")
    private int revision;

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::post);

    /** Runs in this session. */
    public RevertCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Turn<Post> turn = session.write(
                "revert", forum -> Turn.take(forum, () -> forum.editing().revert(post, revision)));
        PostId id = turn.after().id();
        String sentence = turn.say(
                "Reverted " + id + " to revision " + revision, id + " reads as at revision " + revision + " already");
        session.output(output).changed(sentence, Views.post(), turn.after());
        return ExitCode.OK;
    }
}
