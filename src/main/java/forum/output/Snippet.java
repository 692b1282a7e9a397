package forum.output;

import forum.model.Hit;
import forum.output.text.Meaning;
import forum.output.text.SafeText;
import forum.output.text.Style;

/** Shows what matched in the snippet of a hit. */
final class Snippet {

    private Snippet() {}

    /** The text without the marks. */
    static String unmarked(String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c != Hit.MATCH_START && c != Hit.MATCH_END) {
                text.append(c);
            }
        }
        return text.toString();
    }

    /**
     * Colours the matches in what a table shows of a snippet.
     *
     * @param shown the sanitised text without the marks or, when it was too long, its beginning and an ellipsis
     */
    static String paint(String marked, String shown, Style style) {
        if (!style.colours()) {
            return shown;
        }
        StringBuilder text = new StringBuilder(shown.length() + 32);
        int at = 0;
        int used = 0;
        while (at < marked.length() && used < shown.length()) {
            boolean match = marked.charAt(at) == Hit.MATCH_START;
            int end = endOfPart(marked, at + 1);
            int length = SafeText.line(unmarked(marked.substring(at, end))).length();
            String part = shown.substring(used, Math.min(used + length, shown.length()));
            text.append(match ? style.apply(Meaning.MATCH, part) : part);
            used += part.length();
            at = end;
        }
        return text.append(shown, used, shown.length()).toString();
    }

    private static int endOfPart(String marked, int from) {
        int end = from;
        while (end < marked.length() && marked.charAt(end) != Hit.MATCH_START && marked.charAt(end) != Hit.MATCH_END) {
            end++;
        }
        return end;
    }
}
