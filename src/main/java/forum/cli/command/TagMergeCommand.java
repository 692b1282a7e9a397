package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.option.OutputOptions;
import forum.model.Tag;
import forum.output.Views;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes several tags one. */
@Command(
        customSynopsis = "forum tag merge [OPTIONS] TAG... INTO",
        description = "The last one stays; all others lead to it from now on.",
        footer = {"forum tag merge js ecmascript javascript"})
public final class TagMergeCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0..*",
            paramLabel = "TAG... INTO",
            arity = "2..*",
            hideParamSyntax = true,
            description = "The tags that go, then the one that stays")
    private List<String> tags;

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::tag);

    /** Runs in this session. */
    public TagMergeCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        int last = tags.size() - 1;
        Tag tag = session.write("tag merge", forum -> forum.tagging().merge(tags.subList(0, last), tags.get(last)));
        session.output(output)
                .changed(
                        "Merged " + String.join(", ", tags.subList(0, last)) + " into " + tag.name(), Views.tag(), tag);
        return ExitCode.OK;
    }
}
