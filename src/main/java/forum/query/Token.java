package forum.query;

import java.util.ArrayList;
import java.util.List;

/**
 * One piece of a search as typed.
 *
 * @param negated whether a minus stood before it
 * @param filter the filter word before the colon in lower case, empty for text
 * @param quoted whether the value stood in quotation marks
 */
record Token(boolean negated, String filter, String value, boolean quoted) {

    /** Splits a search at blanks outside quotation marks; a quotation that is not ended lasts to the end. */
    static List<Token> split(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (isBlank(text.charAt(at))) {
                at++;
            } else {
                at = read(text, at, tokens);
            }
        }
        return tokens;
    }

    private static int read(String text, int start, List<Token> tokens) {
        boolean negated = isMinus(text.charAt(start)) && start + 1 < text.length() && !isBlank(text.charAt(start + 1));
        int from = negated ? start + 1 : start;
        int wordEnd = endOfWord(text, from);
        int colon = text.indexOf(':', from);
        String filter = "";
        if (colon > from && colon + 1 < wordEnd && Filters.isFilter(text.substring(from, colon))) {
            filter = Filters.fold(text.substring(from, colon));
            from = colon + 1;
        }
        if (text.charAt(from) != '"') {
            tokens.add(new Token(negated, filter, text.substring(from, wordEnd), false));
            return wordEnd;
        }
        int quote = text.indexOf('"', from + 1);
        int end = quote < 0 ? text.length() : quote;
        tokens.add(new Token(negated, filter, text.substring(from + 1, end), true));
        return Math.min(end + 1, text.length());
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && !isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The hyphen that keyboards have, or the minus that typesetters do. */
    private static boolean isMinus(char c) {
        return c == '-' || c == '\u2212';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
