package forum.output.body;

import forum.output.text.Meaning;
import forum.output.text.SafeText;
import forum.output.text.Style;
import forum.rules.CensoredWords;

/**
 * How the text of one document looks.
 *
 * @param words that are not shown
 * @param footnotes the targets of the links so far
 */
record Look(Style style, CensoredWords words, Footnotes footnotes) {

    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char ZERO_WIDTH_SPACE = '\u200b';
    private static final char WORD_JOINER = '\u2060';
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** Text from others on one line, fit to be shown; hints where it may be broken are left out, since it is wrapped. */
    String safe(String text) {
        return words.censor(SafeText.line(withoutHints(text)));
    }

    /** The text without hints where it may be broken. */
    static String withoutHints(String text) {
        StringBuilder rest = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hint = c == SOFT_HYPHEN || c == ZERO_WIDTH_SPACE || c == WORD_JOINER || c == BYTE_ORDER_MARK;
            if (hint && rest == null) {
                rest = new StringBuilder(text.length()).append(text, 0, i);
            } else if (!hint && rest != null) {
                rest.append(c);
            }
        }
        return rest == null ? text : rest.toString();
    }

    /** What frames text rather than being text. */
    String frame(String sign) {
        return style.apply(Meaning.FRAME, sign);
    }
}
