package forum.output;

import java.util.List;
import java.util.Optional;

/**
 * What a person asked of the output.
 *
 * @param format the form, empty to let the output decide
 * @param fields the names of the fields wanted, empty for the usual ones
 * @param header whether tab-separated values start with the names of the fields
 * @param quiet whether confirmations, notes and hints are unwanted
 */
public record Wishes(Optional<OutputFormat> format, List<String> fields, boolean header, boolean quiet) {

    /** Nothing in particular. */
    public static final Wishes NONE = new Wishes(Optional.empty(), List.of(), false, false);
}
