package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.PostRefConverter;
import forum.cli.option.OutputOptions;
import forum.domain.Transaction;
import forum.model.ForumException;
import forum.model.Post;
import forum.model.PostId;
import forum.model.PostRef;
import forum.output.Views;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports a post to the moderators, or takes that back. */
@Command(
        description =
                "Enough flags hide a post until a moderator looks at it. `forum votes` lists who flagged a post and why.",
        footer = {"forum flag 13 --reason \"advertising\"", "forum flag 13 --undo", "forum flag 13 --clear"})
public final class FlagCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "POST",
            converter = PostRefConverter.class,
            description = "Number or uid of the post")
    private PostRef post;

    @Option(names = "--reason", paramLabel = "TEXT", description = "What is wrong with it")
    private String reason;

    @Option(names = "--undo", description = "Take your flag back")
    private boolean undo;

    @Option(names = "--clear", description = "Remove all flags, as a moderator")
    private boolean clear;

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::post);

    /** Runs in this session. */
    public FlagCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        if (Stream.of(reason != null, undo, clear).filter(given -> given).count() > 1) {
            throw ForumException.usage("choose one of --reason, --undo and --clear");
        }
        Turn<Post> turn =
                session.write(undo || clear ? "unflag" : "flag", forum -> Turn.take(forum, () -> flag(forum)));
        PostId id = turn.after().id();
        String sentence = clear
                ? turn.say("Cleared the flags of " + id, id + " has no flags")
                : undo ? turn.say("Took back the flag on " + id, "You have no flag on " + id) : "Flagged " + id;
        session.output(output).changed(sentence, Views.post(), turn.after());
        return ExitCode.OK;
    }

    private Post flag(Transaction forum) {
        if (clear) {
            return forum.voting().clearFlags(post);
        }
        return undo ? forum.voting().unflag(post) : forum.voting().flag(post, reason);
    }
}
