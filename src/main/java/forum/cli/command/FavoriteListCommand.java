package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.option.LimitOption;
import forum.cli.option.ReadingOptions;
import forum.domain.Favorites;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists your favorites. */
@Command(
        description = "Nobody else sees them.",
        footer = {"forum favorite list", "forum favorite list --json", "forum favorite list --format '{kind}\\t{name}'"
        })
public final class FavoriteListCommand implements Callable<ExitCode> {

    private final Session session;

    @Mixin
    private final LimitOption limit = new LimitOption();

    @Mixin
    private final ReadingOptions output = new ReadingOptions(ForumViews::favorite);

    /** Runs in this session. */
    public FavoriteListCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        List<Favorites.Favorite> favorites =
                session.read(forum -> forum.favorites().list());
        session.paged(output, out -> out.list(ForumViews.favorite(), limit.cut(favorites)));
        limit.hint(session.output(output), favorites);
        return ExitCode.OK;
    }
}
