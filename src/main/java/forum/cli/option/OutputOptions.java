package forum.cli.option;

import forum.model.ForumException;
import forum.output.OutputFormat;
import forum.output.Wishes;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** In which form results are printed. */
public final class OutputOptions {

    @Option(names = "--json", description = "Print JSON: an array for a list, else an object")
    private boolean json;

    @Option(names = "--ndjson", description = "Print one JSON object a line")
    private boolean ndjson;

    @Option(names = "--tsv", description = "Print tab-separated values, also at a terminal")
    private boolean tsv;

    @Option(names = "--header", negatable = true, description = "Begin tab-separated values with the fields' names")
    private boolean header;

    @Option(
            names = "--fields",
            paramLabel = "A,B,C",
            split = ",",
            hideParamSyntax = true,
            description = "Print these fields, in this order")
    private List<String> fields = List.of();

    /**
     * What the person asked of the output.
     *
     * @throws ForumException usage, when the forms contradict each other
     */
    public Wishes wishes(boolean quiet) {
        if ((json ? 1 : 0) + (ndjson ? 1 : 0) + (tsv ? 1 : 0) > 1) {
            throw ForumException.usage("choose one of --json, --ndjson and --tsv");
        }
        return new Wishes(
                Optional.ofNullable(format()),
                fields.stream().map(String::strip).toList(),
                header,
                quiet);
    }

    /** Whether a form or fields were asked for. */
    public boolean isChosen() {
        return format() != null || !fields.isEmpty();
    }

    private OutputFormat format() {
        if (json) {
            return OutputFormat.JSON;
        }
        if (ndjson) {
            return OutputFormat.NDJSON;
        }
        return tsv ? OutputFormat.TSV : null;
    }
}
