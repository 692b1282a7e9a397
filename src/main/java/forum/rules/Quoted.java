package forum.rules;

/** How a word is typed at the prompt of a POSIX shell. */
public final class Quoted {

    private Quoted() {}

    /** The word as it is, or in quotation marks when it needs them. */
    public static String word(String word) {
        return isPlain(word) ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
            int c = word.codePointAt(i);
            if (!Character.isLetterOrDigit(c) && "_./:=,+@%#-".indexOf(c) < 0) {
                return false;
            }
        }
        return !word.isEmpty() && !word.startsWith("#");
    }
}
