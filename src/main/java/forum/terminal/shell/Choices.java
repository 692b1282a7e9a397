package forum.terminal.shell;

import forum.model.Suggestion;
import java.util.List;

/**
 * What the word before the cursor may become.
 *
 * @param word its text, without quotation marks
 * @param start where it begins in the line
 * @param suggestions whole words, without quotation marks, in their order
 */
public record Choices(String word, int start, List<Suggestion> suggestions) {}
