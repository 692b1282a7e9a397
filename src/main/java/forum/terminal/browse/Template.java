package forum.terminal.browse;

import java.util.List;

/**
 * What the editor opens with.
 *
 * @param text to begin with, may be empty
 * @param notes lines shown below the text
 * @param suffix of the file, by which editors know the format
 */
public record Template(String text, List<String> notes, String suffix) {

    /** The same with another text to begin with. */
    Template withText(String other) {
        return new Template(other, notes, suffix);
    }
}
