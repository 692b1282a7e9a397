package forum.output;

import java.util.List;
import java.util.Optional;

/**
 * What a person asked of the output.
 *
 * @param format the form, empty to let the output decide
 * @param fields the names of the fields wanted, empty for the usual ones
 * @param template the line to print for each record, empty for the usual forms
 * @param header whether the names of the fields come first, empty to let the form decide: a table has them
 * @param quiet whether confirmations, notes and hints are unwanted
 */
public record Wishes(
        Optional<OutputFormat> format,
        List<String> fields,
        Optional<Template> template,
        Optional<Boolean> header,
        boolean quiet) {

    /** Nothing in particular. */
    public static final Wishes NONE = none(false);

    /** Nothing in particular of the form. */
    public static Wishes none(boolean quiet) {
        return new Wishes(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), quiet);
    }

    /** The same with a template. */
    public Wishes in(Optional<Template> newTemplate) {
        return new Wishes(format, fields, newTemplate, header, quiet);
    }

    /** Whether a form, fields or a template were asked for. */
    boolean isChosen() {
        return format.isPresent() || !fields.isEmpty() || template.isPresent();
    }
}
