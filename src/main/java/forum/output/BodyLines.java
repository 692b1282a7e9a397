package forum.output;

import java.util.ArrayList;
import java.util.List;

/** Gathers the lines of a rendered body: blocks with blank lines between them, behind the prefixes of what they are in. */
final class BodyLines {

    /** However deep a text is nested, the prefixes leave this many columns to it. */
    private static final int LEAST_TEXT = 20;

    private final int width;
    private final Style style;
    private final List<String> lines = new ArrayList<>();
    private final List<String> prefixes = new ArrayList<>();
    private String marker = "";
    private boolean gap;

    BodyLines(int width, Style style) {
        this.width = width;
        this.style = style;
    }

    /** What follows stands in a quotation ({@code "> "}) or an item of a list (blanks). */
    void enter(String prefix) {
        prefixes.add(prefix);
    }

    /** What follows stands in an item whose first line gets this marker, such as {@code "1. "}. */
    void enterItem(String itemMarker) {
        marker = itemMarker;
        prefixes.add(" ".repeat(itemMarker.length()));
    }

    void leave() {
        if (!marker.isEmpty()) {
            add("");
        }
        prefixes.remove(prefixes.size() - 1);
    }

    /** A blank line comes before the next line, unless it is the first. */
    void gap() {
        gap = true;
    }

    /** A paragraph, wrapped; its own line ends are kept. */
    void paragraph(String text) {
        for (String line : SafeText.block(text).lines().toList()) {
            wrapped(line.strip(), null);
        }
    }

    /** A heading, wrapped. */
    void heading(String text) {
        wrapped(SafeText.line(text), Meaning.HEADING);
    }

    /** One line of text without markup, wrapped, with its indentation. */
    void line(String text) {
        String flat = text.replace("\t", "    ");
        String words = flat.stripLeading();
        String indent = " ".repeat(Math.min(flat.length() - words.length(), width / 2));
        if (words.isEmpty()) {
            gap();
            return;
        }
        for (String part : Wrap.words(words, width - indent.length())) {
            add(indent + part);
        }
    }

    /** Lines that are kept as they are, indented. */
    void verbatim(String code) {
        for (String line : SafeText.block(code).stripTrailing().lines().toList()) {
            add("    " + line.replace("\t", "    "));
        }
    }

    /** A line across. */
    void rule() {
        add("─".repeat(Math.max(3, Math.min(40, width - prefixWidth()))));
    }

    List<String> finished() {
        return lines;
    }

    private void wrapped(String text, Meaning meaning) {
        for (String line : Wrap.words(text, Math.max(1, width - prefixWidth()))) {
            add(meaning == null ? line : style.apply(meaning, line));
        }
    }

    private void add(String line) {
        String prefix = prefix();
        if (gap && !lines.isEmpty()) {
            lines.add(marker.isEmpty() ? prefix.stripTrailing() : outerPrefix().stripTrailing());
        }
        gap = false;
        String start = marker.isEmpty() ? prefix : outerPrefix() + marker;
        marker = "";
        lines.add((start + line).stripTrailing());
    }

    private String prefix() {
        return join(visiblePrefixes());
    }

    /** The prefix without the blanks of the innermost item, in whose place the marker stands. */
    private String outerPrefix() {
        return join(Math.min(visiblePrefixes(), prefixes.size() - 1));
    }

    private String join(int count) {
        return String.join("", prefixes.subList(0, Math.max(0, count)));
    }

    /** How many of the prefixes leave enough room for text. */
    private int visiblePrefixes() {
        int columns = 0;
        int count = 0;
        while (count < prefixes.size()
                && width - columns - prefixes.get(count).length() >= Math.min(LEAST_TEXT, width)) {
            columns += prefixes.get(count).length();
            count++;
        }
        return count;
    }

    private int prefixWidth() {
        return prefix().length();
    }
}
