package forum.cli.option;

import java.util.List;

/** A group of options by which one chooses among the fields of a view. */
public interface FieldChoice extends Checked {

    /** The names of all fields that can be chosen. */
    List<String> names();
}
