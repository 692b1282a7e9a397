package forum.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text (Question2Answer: lower-case, split at white space and punctuation, an apostrophe between letters
 * vanishes). Where Question2Answer misses every second apostrophe ({@code rock'n'roll}), all of them vanish here.
 */
final class Words {

    /** Every ASCII punctuation mark save {@code $ & _ # % @}, which are letters of a word. */
    private static final String BREAKS = "!\"'()*+,-./:;<=>?[\\]^`{|}~";

    private Words() {}

    static List<String> of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (!isBreak(c)) {
                word.appendCodePoint(c);
            } else if (!isInnerApostrophe(c, word, folded, i)) {
                take(word, words);
            }
        }
        take(word, words);
        return words;
    }

    private static void take(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isInnerApostrophe(int c, StringBuilder word, String text, int next) {
        boolean apostrophe = c == '\'' || c == '\u2019';
        return apostrophe && !word.isEmpty() && next < text.length() && !isBreak(text.codePointAt(next));
    }

    private static boolean isBreak(int c) {
        if (c < 0x80) {
            return c <= ' ' || c == 0x7f || BREAKS.indexOf(c) >= 0;
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
