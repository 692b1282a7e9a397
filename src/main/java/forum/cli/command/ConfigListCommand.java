package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.option.ReadingOptions;
import forum.domain.Configuration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the options. */
@Command(
        description = "With their values; --set leaves out those that nobody has set.",
        footer = {
            "forum config list",
            "forum config list --set",
            "forum config list --json",
            "forum config list --format '{key}\\t{value}'"
        })
public final class ConfigListCommand implements Callable<ExitCode> {

    private final Session session;

    @Option(names = "--set", description = "Only options that somebody has set")
    private boolean set;

    @Mixin
    private final ReadingOptions output = new ReadingOptions(ForumViews::setting);

    /** Runs in this session. */
    public ConfigListCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        List<Configuration.Setting> settings = session
                .read(forum -> forum.configuration().list())
                .stream()
                .filter(setting -> !set || setting.isSet())
                .toList();
        session.paged(output, out -> out.list(ForumViews.setting(), settings));
        return ExitCode.OK;
    }
}
