package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.PostRefConverter;
import forum.cli.option.AuthorOptions;
import forum.cli.option.BodyOptions;
import forum.cli.option.OutputOptions;
import forum.domain.Text;
import forum.model.Post;
import forum.model.PostRef;
import forum.output.Views;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Comments on a question or an answer. */
@Command(
        description = "A comment stands below a question or an answer, never below a comment.",
        footer = {"forum comment 13 \"Does this work on macOS too?\"", "forum comment 12 -F remark.md"})
public final class CommentCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "POST",
            converter = PostRefConverter.class,
            description = "Number or uid of the question or answer")
    private PostRef post;

    @Parameters(
            index = "1",
            paramLabel = "TEXT",
            arity = "0..1",
            description = "The text; - reads standard input; without it the editor opens")
    private String text;

    @Mixin
    private final BodyOptions body = new BodyOptions();

    @Mixin
    private final AuthorOptions author = new AuthorOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::post);

    /** Runs in this session. */
    public CommentCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        if (!body.isGiven(text)) {
            session.forum()
                    .foresee(author.who(session), forum -> forum.posting().mayComment(post));
        }
        Text written =
                body.read(session, text, "comment-" + post.toString().replace("#", ""), () -> Notes.on(session, post));
        Post comment = session.write(
                "comment", author.who(session), forum -> forum.posting().comment(post, written, author.notifyTo()));
        Changes.posted(session.output(output), "Commented on " + post + " with " + comment.id(), comment);
        return ExitCode.OK;
    }
}
