package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.OrderConverter;
import forum.cli.option.LimitOption;
import forum.cli.option.ReadingOptions;
import forum.domain.Accounts;
import forum.model.User;
import forum.output.Views;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists users. */
@Command(
        description = "Those with the most points come first unless --sort says otherwise.",
        footer = {
            "forum user list",
            "forum user list --sort newest --limit 50",
            "forum user list --after amber",
            "forum user list --blocked --json",
            "forum user list --format '{handle}\\t{points}'"
        })
public final class UserListCommand implements Callable<ExitCode> {

    private final Session session;

    @Option(
            names = {"-s", "--sort"},
            paramLabel = "ORDER",
            converter = OrderConverter.class,
            completionCandidates = OrderConverter.class,
            description = "Most points first, or newest, handle, level")
    private Accounts.Order sort = Accounts.Order.POINTS;

    @Option(names = "--blocked", description = "Only blocked users")
    private boolean blocked;

    @Option(
            names = "--after",
            paramLabel = "HANDLE",
            description = "Begin after this user: the last one of the page before")
    private String after;

    @Mixin
    private final LimitOption limit = new LimitOption();

    @Mixin
    private final ReadingOptions output = new ReadingOptions(Views::user);

    /** Runs in this session. */
    public UserListCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        List<User> users = session.read(forum -> forum.accounts().list(sort, blocked, after, limit.oneMore()));
        session.paged(output, out -> out.list(Views.user(), limit.cut(users)));
        limit.hint(session, users, "--after", User::handle);
        session.hintAtBeginning();
        return ExitCode.OK;
    }
}
