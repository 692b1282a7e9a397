package forum.terminal;

import java.nio.file.Path;

/**
 * What a person wrote in an editor.
 *
 * @param text without the notes below it
 * @param file still holds the text, in case it cannot be used
 */
public record Draft(String text, Path file) {}
