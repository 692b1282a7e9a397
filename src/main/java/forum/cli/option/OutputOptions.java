package forum.cli.option;

import forum.cli.OutputChoice;
import forum.model.ForumException;
import forum.output.OutputFormat;
import forum.output.View;
import forum.output.Wishes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** In which form results are printed, and which of the fields of a view. */
public final class OutputOptions implements OutputChoice {

    private final Supplier<View<?>> view;

    @Option(names = "--json", description = "Print JSON: an array for a list, else an object")
    private boolean json;

    @Option(names = "--ndjson", description = "Print one JSON object a line")
    private boolean ndjson;

    @Option(names = "--tsv", description = "Print tab-separated values, also at a terminal")
    private boolean tsv;

    @Option(
            names = "--header",
            negatable = true,
            description = "Begin with the fields' names; a table does unless told not to")
    private Boolean header;

    @Option(
            names = "--fields",
            paramLabel = "A,B,C",
            split = ",",
            hideParamSyntax = true,
            description = "Print these fields, in this order")
    private List<String> fields = List.of();

    /** Options about this view. */
    public OutputOptions(Supplier<View<?>> view) {
        this.view = view;
    }

    @Override
    public void check() {
        if ((json ? 1 : 0) + (ndjson ? 1 : 0) + (tsv ? 1 : 0) > 1) {
            throw ForumException.usage("choose one of --json, --ndjson and --tsv");
        }
        if (!fields.isEmpty()) {
            List<String> known = names();
            fields.forEach(field -> check(field.strip(), known));
        }
    }

    @Override
    public List<String> names() {
        return view.get().names();
    }

    @Override
    public Wishes wishes(boolean quiet) {
        List<String> wanted = new ArrayList<>(fields);
        wanted.replaceAll(String::strip);
        return new Wishes(Optional.ofNullable(form()), wanted, Optional.empty(), Optional.ofNullable(header), quiet);
    }

    /** Whether a form or fields were asked for. */
    public boolean isChosen() {
        return form() != null || !fields.isEmpty();
    }

    private static void check(String field, List<String> known) {
        if (known.stream().noneMatch(field::equalsIgnoreCase)) {
            throw View.unknownField(field, known);
        }
    }

    private OutputFormat form() {
        if (json) {
            return OutputFormat.JSON;
        }
        if (ndjson) {
            return OutputFormat.NDJSON;
        }
        return tsv ? OutputFormat.TSV : null;
    }
}
