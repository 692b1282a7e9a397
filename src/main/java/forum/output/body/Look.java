package forum.output.body;

import forum.output.Meaning;
import forum.output.SafeText;
import forum.output.Style;
import forum.rules.CensoredWords;

/**
 * How the text of one document looks.
 *
 * @param words that are not shown
 * @param footnotes the targets of the links so far
 */
record Look(Style style, CensoredWords words, Footnotes footnotes) {

    /** Text from others on one line, fit to be shown. */
    String safe(String text) {
        return words.censor(SafeText.line(text));
    }

    /** What frames text rather than being text. */
    String frame(String sign) {
        return style.apply(Meaning.FRAME, sign);
    }
}
