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
    private final List<Prefix> prefixes = new ArrayList<>();

    /** How many prefixes stand in the blank line that comes before the next line, negative when none comes. */
    private int gap = -1;

    /** What stands before every line of a block; the first line of an item has its marker there instead. */
    private static final class Prefix {
        private final String text;
        private String marker;

        Prefix(String text, String marker) {
            this.text = text;
            this.marker = marker;
        }
    }

    BodyLines(int width, Style style) {
        this.width = width;
        this.style = style;
    }

    /** What follows stands in a quotation ({@code "> "}) or an item of a list (blanks). */
    void enter(String prefix) {
        prefixes.add(new Prefix(prefix, null));
    }

    /** What follows stands in an item whose first line gets this marker, such as {@code "1. "}. */
    void enterItem(String marker) {
        prefixes.add(new Prefix(" ".repeat(marker.length()), marker));
    }

    /** What follows stands outside the quotation or item again. */
    void leave() {
        if (prefixes.get(prefixes.size() - 1).marker != null) {
            add("");
        }
        prefixes.remove(prefixes.size() - 1);
        gap = Math.min(gap, prefixes.size());
    }

    /** A blank line comes before the next line, unless it is the first. */
    void gap() {
        gap = gap < 0 ? prefixes.size() : Math.min(gap, prefixes.size());
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
        for (String line : Wrap.words(text, width - prefixWidth())) {
            add(meaning == null ? line : style.apply(meaning, line));
        }
    }

    private void add(String line) {
        List<Prefix> visible = visiblePrefixes();
        if (gap >= 0 && !lines.isEmpty()) {
            lines.add(gapPrefix(visible.subList(0, Math.min(gap, visible.size()))));
        }
        gap = -1;
        StringBuilder text = new StringBuilder();
        for (Prefix prefix : visible) {
            text.append(prefix.marker == null ? prefix.text : prefix.marker);
        }
        prefixes.forEach(prefix -> prefix.marker = null);
        lines.add(text.append(line).toString().stripTrailing());
    }

    /** Nothing of an item stands in the blank line before it. */
    private static String gapPrefix(List<Prefix> outer) {
        StringBuilder text = new StringBuilder();
        for (Prefix prefix : outer) {
            if (prefix.marker != null) {
                break;
            }
            text.append(prefix.text);
        }
        return text.toString().stripTrailing();
    }

    /** The outer prefixes, as many as leave enough room for text. */
    private List<Prefix> visiblePrefixes() {
        int count = 0;
        int left = width - Math.min(LEAST_TEXT, width);
        while (count < prefixes.size() && prefixes.get(count).text.length() <= left) {
            left -= prefixes.get(count).text.length();
            count++;
        }
        return prefixes.subList(0, count);
    }

    private int prefixWidth() {
        int columns = 0;
        for (Prefix prefix : visiblePrefixes()) {
            columns += prefix.text.length();
        }
        return columns;
    }
}
