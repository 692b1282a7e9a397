package forum.cli.option;

import forum.cli.OutputChoice;
import forum.model.ForumException;
import forum.output.Template;
import forum.output.View;
import forum.output.Wishes;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which form a command prints what it only reads: as any other, or in lines of the person's own making. */
public final class ReadingOptions implements OutputChoice {

    @Mixin
    private final OutputOptions output;

    @Option(
            names = "--format",
            paramLabel = "TEMPLATE",
            description =
                    "Print a line for each, with its fields in braces and \\t for a tab; {{ and }} stand for braces")
    private String format;

    private Template template;

    /** Options about this view. */
    public ReadingOptions(Supplier<View<?>> view) {
        this.output = new OutputOptions(view);
    }

    @Override
    public void check() {
        output.check();
        if (format != null) {
            if (output.isChosen()) {
                throw ForumException.usage("--format says all: leave out --json, --ndjson, --tsv and --fields");
            }
            template = Template.parse(format, names());
        }
    }

    @Override
    public List<String> names() {
        return output.names();
    }

    @Override
    public Wishes wishes(boolean quiet) {
        return output.wishes(quiet).in(Optional.ofNullable(template));
    }
}
