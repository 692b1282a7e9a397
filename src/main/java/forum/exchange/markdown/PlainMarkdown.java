package forum.exchange.markdown;

/** Plain text as Markdown that reads the same. */
final class PlainMarkdown {

    private static final String SPECIAL = "\\`*_[]<>&#|~";

    private PlainMarkdown() {}

    /** The text on one line. */
    static String line(String text) {
        return escaped(text.replaceAll("\\s+", " ").strip());
    }

    /** The text with its lines; those that only a blank line parts stay apart. */
    static String text(String text) {
        StringBuilder lines = new StringBuilder();
        String[] all = text.split("\\R", -1);
        for (int i = 0; i < all.length; i++) {
            boolean goesOn = i + 1 < all.length && !all[i].isBlank() && !all[i + 1].isBlank();
            lines.append(oneLine(all[i])).append(goesOn ? "\\\n" : "\n");
        }
        return lines.toString();
    }

    private static String oneLine(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        String words = line.substring(indent).stripTrailing();
        return words.isEmpty() ? "" : "&nbsp;".repeat(Math.min(indent, 40)) + escaped(words);
    }

    /** Escapes what means something anywhere, and what does so at the start of a line. */
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        int number = 0;
        while (number < words.length() && Character.isDigit(words.charAt(number))) {
            number++;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean list = i == 0 && "+-=:".indexOf(c) >= 0 || i == number && i > 0 && (c == '.' || c == ')');
            escaped.append(list || SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return escaped.toString();
    }
}
