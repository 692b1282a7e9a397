package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.PostRefConverter;
import forum.cli.option.OutputOptions;
import forum.model.Post;
import forum.model.PostRef;
import forum.output.Views;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an answer a comment. */
@Command(
        description = {
            "For an answer that answers nothing. Its comments and the questions that follow on from it go along, its votes stay, and it is accepted no more.",
            "It counts as a comment towards what you may write in an hour."
        },
        footer = {"forum convert 13", "forum convert 13 --to 12"})
public final class ConvertCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "ANSWER",
            converter = PostRefConverter.class,
            description = "Number or uid of the answer")
    private PostRef post;

    @Option(
            names = "--to",
            paramLabel = "POST",
            converter = PostRefConverter.class,
            description =
                    "What it is to be a comment on: the question or an earlier answer; the latest of these unless said")
    private PostRef target;

    @Option(names = "--silent", description = "Leave no mark on the post; the history has it still")
    private boolean silent;

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::post);

    /** Runs in this session. */
    public ConvertCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Post.Comment comment =
                session.write("convert", forum -> forum.converting().convert(post, target, silent));
        Changes.posted(session.output(output), "Made " + comment.id() + " a comment on " + comment.parent(), comment);
        return ExitCode.OK;
    }
}
