package forum.terminal.browse;

import forum.output.DisplayWidth;

/** What stands for a character on a terminal that shows ASCII only; as wide as the character is. */
final class Ascii {

    private Ascii() {}

    static String of(int c) {
        return switch (c) {
            case '•', '▌', '│', '┃', '▎' -> c == '•' ? "*" : "|";
            case '─', '━', '–', '—', '‐' -> "-";
            case '┼', '├', '┤', '┌', '┐', '└', '┘', '┬', '┴' -> "+";
            case '✓', '✔' -> "v";
            case '★' -> "*";
            case '▶', '›', '→' -> ">";
            case '←' -> "<";
            case '↑' -> "^";
            case '…' -> "~";
            case '‘', '’' -> "'";
            case '“', '”' -> "\"";
            case '×' -> "x";
            case 0xa0 -> " ";
            default -> "?".repeat(DisplayWidth.of(new String(Character.toChars(c))));
        };
    }
}
