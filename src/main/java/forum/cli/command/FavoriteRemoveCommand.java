package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.FavoriteKindConverter;
import forum.cli.option.OutputOptions;
import forum.domain.Favorites;
import forum.model.FavoriteKind;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes a favorite. */
@Command(
        description = "A favorite is a question, a user, a tag or a category.",
        footer = {"forum favorite remove question 12", "forum favorite remove tag shell"})
public final class FavoriteRemoveCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            converter = FavoriteKindConverter.class,
            completionCandidates = FavoriteKindConverter.class,
            description = "question, user, tag or category")
    private FavoriteKind kind;

    @Parameters(index = "1", paramLabel = "NAME", description = "The post, handle, tag or path")
    private String name;

    @Mixin
    private final OutputOptions output = new OutputOptions(ForumViews::favorite);

    /** Runs in this session. */
    public FavoriteRemoveCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Turn<Favorites.Favorite> turn = session.write(
                "favorite remove",
                forum -> Turn.take(forum, () -> forum.favorites().remove(kind, name)));
        String what = kind.word() + " " + turn.after().name();
        session.output(output)
                .changed(
                        turn.say("Removed favorite " + what, what + " is no favorite"),
                        ForumViews.favorite(),
                        turn.after());
        return ExitCode.OK;
    }
}
