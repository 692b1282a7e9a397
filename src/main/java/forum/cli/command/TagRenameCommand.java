package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.option.OutputOptions;
import forum.model.Tag;
import forum.output.Views;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Renames a tag everywhere. */
@Command(
        description = "The old name leads to the new one from now on, in every copy of the forum.",
        footer = {"forum tag rename js javascript"})
public final class TagRenameCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "OLD", description = "The tag")
    private String from;

    @Parameters(index = "1", paramLabel = "NEW", description = "Its new name")
    private String to;

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::tag);

    /** Runs in this session. */
    public TagRenameCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Tag tag = session.write("tag rename", forum -> forum.tagging().rename(from, to));
        session.output(output).changed("Renamed tag " + from + " to " + tag.name(), Views.tag(), tag);
        return ExitCode.OK;
    }
}
