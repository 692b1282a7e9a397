package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.option.ReadingOptions;
import forum.domain.Transaction;
import forum.model.Standing;
import forum.output.Output;
import forum.output.ProfileView;
import forum.output.Views;
import forum.rules.UserTitles;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the profile of a user. */
@Command(
        description = "Without a handle your own.",
        footer = {"forum user show", "forum user show amber --json", "forum user show amber --format '{points} points'"
        })
public final class UserShowCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "HANDLE", arity = "0..1", description = "The user; you, unless said")
    private String handle;

    @Mixin
    private final ReadingOptions output = new ReadingOptions(Views::profile);

    /** Runs in this session. */
    public UserShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        String wanted = handle != null ? handle : session.me().handle();
        Output out = session.output(output);
        if (out.isForPerson()) {
            Standing standing = session.read(forum -> forum.accounts().standing(wanted));
            UserTitles titles = UserTitles.of(session.read(Transaction::settings));
            out.one(ProfileView.of(out.moment(), titles::titleFor), standing);
        } else {
            out.one(Views.profile(), session.read(forum -> forum.accounts().user(wanted)));
        }
        return ExitCode.OK;
    }
}
