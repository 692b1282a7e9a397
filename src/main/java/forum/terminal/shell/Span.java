package forum.terminal.shell;

import forum.output.text.Meaning;

/**
 * A part of a line that has a colour.
 *
 * @param start where it begins
 * @param end behind its last character
 * @param meaning decides the colour
 */
public record Span(int start, int end, Meaning meaning) {}
