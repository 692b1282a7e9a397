package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.option.OutputOptions;
import forum.domain.Configuration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Gives an option its default value again. */
@Command(
        description = "config list shows what is set and what is not.",
        footer = {"forum config reset max_num_q_tags"})
public final class ConfigResetCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "OPTION", description = "The option, as config list names it")
    private String key;

    @Mixin
    private final OutputOptions output = new OutputOptions(ForumViews::setting);

    /** Runs in this session. */
    public ConfigResetCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Turn<Configuration.Setting> turn = session.write(
                "config reset",
                forum -> Turn.take(forum, () -> {
                    forum.configuration().reset(key);
                    return forum.configuration().get(key);
                }));
        String name = turn.after().option().key();
        String shown = ConfigSetCommand.shown(turn.after());
        session.output(output)
                .changed(
                        turn.say(name + " is " + shown + " again", name + " was not set; it is " + shown),
                        ForumViews.setting(),
                        turn.after());
        return ExitCode.OK;
    }
}
