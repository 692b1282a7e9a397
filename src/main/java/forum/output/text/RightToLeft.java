package forum.output.text;

/** Knows text that is written from right to left. */
final class RightToLeft {

    private static final int FIRST = 0x0590;

    private RightToLeft() {}

    /** Whether any letter of the text is written from right to left. */
    static boolean isIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= FIRST && isStrong(Character.isHighSurrogate(c) ? text.codePointAt(at) : c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStrong(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
