package forum.rules;

/** Which characters have no face of their own and only serve to deceive in a name. */
final class Invisible {

    private Invisible() {}

    /**
     * Whether the character is a control or format character. The joiners stay: emoji and several scripts need them
     * ({@code U+200C}, {@code U+200D}).
     */
    static boolean is(int c) {
        int type = Character.getType(c);
        boolean joiner = c == 0x200c || c == 0x200d;
        return type == Character.CONTROL || (type == Character.FORMAT && !joiner);
    }

    /** Whether the character is white space of any sort, the no-break space included. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
