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

/** Accepts an answer, or none. */
@Command(
        description = "A question has at most one accepted answer; accepting another moves the mark.",
        footer = {"forum accept 13", "forum accept --none 12"})
public final class AcceptCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "ANSWER",
            converter = PostRefConverter.class,
            description = "Number or uid of the answer; of the question with --none")
    private PostRef post;

    @Option(names = "--none", description = "Accept no answer to this question any more")
    private boolean none;

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::post);

    /** Runs in this session. */
    public AcceptCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Turn<Post.Question> turn = session.write(
                "accept",
                forum -> Turn.take(
                        forum,
                        () -> none
                                ? forum.voting().acceptNone(post)
                                : forum.voting().accept(post)));
        Post.Question question = turn.after();
        String sentence = question.accepted()
                .map(answer -> turn.say("Accepted " + answer + " as", answer + " is already") + " the answer to "
                        + question.id())
                .orElse(turn.say("Accepted no answer to " + question.id(), question.id() + " has no accepted answer"));
        session.output(output).changed(sentence, Views.post(), question);
        return ExitCode.OK;
    }
}
