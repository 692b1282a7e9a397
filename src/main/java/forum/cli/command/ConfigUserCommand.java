package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.model.ForumException;
import forum.output.text.SafeText;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets who a person is on this machine. */
@Command(
        description = "Used when neither --as nor FORUM_USER says it. Without a handle: prints who you are.",
        footer = {"forum config user amber", "forum config user --reset"})
public final class ConfigUserCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "HANDLE", arity = "0..1", description = "Your handle")
    private String handle;

    @Option(names = "--reset", description = "Go by your login name again")
    private boolean reset;

    /** Runs in this session. */
    public ConfigUserCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        if (handle != null && reset) {
            throw ForumException.usage("choose one of HANDLE and --reset");
        }
        if (handle != null && handle.isBlank()) {
            throw ForumException.badInput(
                    "the handle is empty", "`forum config user --reset` goes back to your login name");
        }
        if (handle != null) {
            session.read(forum -> {
                forum.accounts().mayBeCalled(handle);
                return null;
            });
        }
        if (handle != null || reset) {
            session.personal().setUser(handle);
        }
        String me = session.me().handle();
        session.output().lines(List.of(SafeText.line(me)));
        if (handle != null && !handle.strip().equals(me)) {
            session.output().hint("--as and FORUM_USER go before '" + handle.strip() + "', which is kept");
        }
        return ExitCode.OK;
    }
}
