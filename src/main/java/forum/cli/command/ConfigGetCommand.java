package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.option.OutputOptions;
import forum.domain.Configuration;
import forum.output.text.SafeText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the value of an option. */
@Command(
        description = "The value alone, or with --json all about the option.",
        footer = {"forum config get title"})
public final class ConfigGetCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "OPTION", description = "The option, as config list names it")
    private String key;

    @Mixin
    private final OutputOptions output = new OutputOptions(ForumViews::setting);

    /** Runs in this session. */
    public ConfigGetCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Configuration.Setting setting =
                session.read(forum -> forum.configuration().get(key));
        session.output(output)
                .page(
                        ForumViews.setting(),
                        setting,
                        () -> SafeText.block(setting.value()).lines().toList());
        return ExitCode.OK;
    }
}
