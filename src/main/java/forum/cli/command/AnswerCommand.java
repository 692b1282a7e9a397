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

/** Answers a question. */
@Command(
        description = "Without a text the editor opens and shows the question below it.",
        footer = {
            "forum answer 12 \"Use ls; see its manual.\"",
            "forum answer 12 -F answer.md --notify",
            "forum answer 12 - --anonymous < answer.md"
        })
public final class AnswerCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "QUESTION",
            converter = PostRefConverter.class,
            description = "Number or uid of the question")
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
    public AnswerCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        if (!body.isGiven(text)) {
            session.forum()
                    .foresee(author.who(session), forum -> forum.posting().mayAnswer(post));
        }
        Text written =
                body.read(session, text, "answer-" + post.toString().replace("#", ""), () -> Notes.on(session, post));
        Post answered = session.write(
                "answer", author.who(session), forum -> forum.posting().answer(post, written, author.notifyTo()));
        Changes.posted(session.output(output), "Answered " + answered.question() + " with " + answered.id(), answered);
        return ExitCode.OK;
    }
}
