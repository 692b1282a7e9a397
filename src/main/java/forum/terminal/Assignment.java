package forum.terminal;

import java.util.List;

/**
 * What somebody is to write in an editor.
 *
 * @param purpose tells it from others, such as {@code answer-12}; a text that could not be used is offered again for the
 *     same purpose
 * @param text to begin with, may be empty
 * @param notes lines shown below the text, such as what it replies to
 * @param suffix of the file, by which editors know the format, such as {@code .md}
 */
public record Assignment(String purpose, String text, List<String> notes, String suffix) {

    /** The same for a purpose that is told from others still more closely. */
    public Assignment within(String place) {
        return new Assignment(purpose + "-" + place, text, notes, suffix);
    }
}
