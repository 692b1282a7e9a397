package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.option.OutputOptions;
import forum.domain.Configuration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Sets an option. */
@Command(
        description = "Weights and base points change the points of all users at once.",
        footer = {"forum config set title \"Our forum\"", "forum config set max_num_q_tags 8"})
public final class ConfigSetCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "OPTION", description = "The option, as config list names it")
    private String key;

    @Parameters(index = "1", paramLabel = "VALUE", description = "The new value")
    private String value;

    @Mixin
    private final OutputOptions output = new OutputOptions(ForumViews::setting);

    /** Runs in this session. */
    public ConfigSetCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Turn<Configuration.Setting> turn = session.write(
                "config set",
                forum -> Turn.take(forum, () -> {
                    forum.configuration().set(key, value);
                    return forum.configuration().get(key);
                }));
        String name = turn.after().option().key();
        String shown = shown(turn.after());
        session.output(output)
                .changed(
                        turn.say("Set " + name + " to " + shown, name + " is " + shown + " already"),
                        ForumViews.setting(),
                        turn.after());
        return ExitCode.OK;
    }

    /** The value in a sentence. */
    static String shown(Configuration.Setting setting) {
        return setting.value().isEmpty() ? "nothing" : setting.value();
    }
}
