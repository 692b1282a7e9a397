package forum.output.text;

/**
 * Splits text into what a reader takes for one character: a letter with its marks, a syllable of Hangul, a flag, an
 * emoji with its skin and company. By hand, since the break iterator of Java 17 knows no emoji and regular expressions
 * are slow to load.
 */
final class Graphemes {

    private static final int ZERO_WIDTH_JOINER = 0x200d;
    private static final int EMOJI_SELECTOR = 0xfe0f;

    private Graphemes() {}

    /** Where the character that starts here ends. */
    static int end(String text, int start) {
        int first = text.codePointAt(start);
        int at = start + Character.charCount(first);
        if (isRegionalIndicator(first) && at < text.length() && isRegionalIndicator(text.codePointAt(at))) {
            at += 2;
        }
        int previous = first;
        while (at < text.length()) {
            int next = text.codePointAt(at);
            if (!isExtension(next)
                    && !colours(previous, next)
                    && !joins(previous, next)
                    && !isInSyllable(previous, next)) {
                break;
            }
            previous = next;
            at += Character.charCount(next);
        }
        return at;
    }

    /** How many columns the character between these places takes: 0, 1 or 2. */
    static int width(String text, int start, int end) {
        int first = text.codePointAt(start);
        if (end - start == 1 && first < 0x300) {
            return first < ' ' || first >= 0x7f && first < 0xa0 ? 0 : 1;
        }
        if (isRegionalIndicator(first)) {
            return end - start >= 4 ? 2 : 1;
        }
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == EMOJI_SELECTOR) {
                return 2;
            }
        }
        if (isExtension(first)) {
            return 0;
        }
        return WideCharacters.contains(first) ? 2 : 1;
    }

    /** A pictograph after a joiner; letters that are joined keep columns of their own. */
    private static boolean joins(int previous, int next) {
        return previous == ZERO_WIDTH_JOINER && isPictograph(next);
    }

    /** A skin tone after a pictograph; one that stands alone is a square of that colour. */
    private static boolean colours(int previous, int next) {
        return next >= 0x1f3fb && next <= 0x1f3ff && (isPictograph(previous) || previous == EMOJI_SELECTOR);
    }

    /** A symbol; of the block of the latest emoji any character, since an older Java does not know them all. */
    private static boolean isPictograph(int c) {
        return c >= 0x2190 && Character.getType(c) == Character.OTHER_SYMBOL || c >= 0x1fa70 && c <= 0x1faff;
    }

    private static boolean isExtension(int c) {
        if (c < 0x300) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.COMBINING_SPACING_MARK -> false;
            case Character.FORMAT -> isZeroWidthFormat(c);
            default -> false;
        };
    }

    /** Joiners, tags, and the isolates that {@link Style#isolate} puts around text from right to left. */
    private static boolean isZeroWidthFormat(int c) {
        return c == ZERO_WIDTH_JOINER || c == 0x200c || c >= 0x2066 && c <= 0x2069 || c >= 0xe0020 && c <= 0xe007f;
    }

    /** Consonants and vowels that are written in the square of the consonant before them. */
    private static boolean isInSyllable(int previous, int next) {
        return next >= 0x1160 && next <= 0x11ff && (previous >= 0x1100 && previous <= 0x11ff || isHangul(previous));
    }

    private static boolean isHangul(int c) {
        return c >= 0xac00 && c <= 0xd7a3;
    }

    private static boolean isRegionalIndicator(int c) {
        return c >= 0x1f1e6 && c <= 0x1f1ff;
    }
}
