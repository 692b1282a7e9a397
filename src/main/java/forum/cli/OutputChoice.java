package forum.cli;

import forum.output.Wishes;
import java.util.List;

/** A group of options by which one chooses the form of what is printed, and among the fields of a view. */
public interface OutputChoice extends Checked {

    /** The names of all fields that can be chosen. */
    List<String> names();

    /** What the person asked of the output. */
    Wishes wishes(boolean quiet);
}
