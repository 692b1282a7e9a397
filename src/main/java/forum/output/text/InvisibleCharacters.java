package forum.output.text;

/** Knows the characters beyond ASCII that act on a terminal or are not seen, and where such a one is needed. */
final class InvisibleCharacters {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;
    private static final int BLACK_FLAG = 0x1f3f4;

    /** From here on stand the scripts and the emoji that are written with joiners and variation selectors. */
    private static final int FIRST_JOINING_SCRIPT = 0x0600;

    private InvisibleCharacters() {}

    /**
     * Whether a character beyond ASCII must not be printed as it is.
     *
     * @param previous the character printed before it
     * @param next the character that follows it
     */
    static boolean hides(int c, int previous, int next) {
        if (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER) {
            return previous < FIRST_JOINING_SCRIPT || next < FIRST_JOINING_SCRIPT || previous == 0xfffd;
        }
        if (isVariationSelector(c)) {
            return !takesVariation(previous);
        }
        if (isTag(c)) {
            // The flags of England, Scotland and Wales.
            return previous != BLACK_FLAG && !isTag(previous);
        }
        if (isFiller(c)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            case Character.FORMAT -> !isVisibleFormat(c);
            case Character.UNASSIGNED -> (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
            default -> false;
        };
    }

    private static boolean isVariationSelector(int c) {
        return c >= 0xfe00 && c <= 0xfe0f || c >= 0xe0100 && c <= 0xe01ef;
    }

    private static boolean takesVariation(int c) {
        boolean keycap = c >= '0' && c <= '9' || c == '#' || c == '*';
        return keycap || c == 0xa9 || c == 0xae || c >= FIRST_JOINING_SCRIPT && c != 0xfffd && !isVariationSelector(c);
    }

    private static boolean isTag(int c) {
        return c >= 0xe0020 && c <= 0xe007f;
    }

    /** Signs of Arabic, Syriac and Kaithi that Unicode calls format characters though they are seen. */
    private static boolean isVisibleFormat(int c) {
        return c >= 0x600 && c <= 0x605
                || c == 0x6dd
                || c == 0x70f
                || c == 0x890
                || c == 0x891
                || c == 0x8e2
                || c == 0x110bd
                || c == 0x110cd;
    }

    /** Letters and marks without a shape, some of which not every Java knows. */
    private static boolean isFiller(int c) {
        return switch (c) {
            case 0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180c, 0x180d, 0x180f, 0x3164, 0xffa0 -> true;
            default -> false;
        };
    }
}
