package forum.rules;

import forum.model.ForumException;
import forum.model.Utf8Text;

/** Text that can be stored and sent on: no NUL and no half of a surrogate pair. Imports are held to it as well. */
public final class WellFormed {

    private WellFormed() {}

    /** Whether the text is well-formed. */
    public static boolean holds(String text) {
        return findFault(text) < 0;
    }

    /** Whether the text is well-formed; there are no halves of surrogate pairs in UTF-8. */
    public static boolean holds(Utf8Text text) {
        for (byte b : text.bytes()) {
            if (b == 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the text as it is.
     *
     * @param what the text, in words that begin a message, such as {@code title}
     * @throws ForumException bad input, when the text is not well-formed
     */
    public static String check(String what, String text) {
        int fault = findFault(text);
        if (fault < 0) {
            return text;
        }
        String found = text.charAt(fault) == 0 ? "a NUL character" : "half of a surrogate pair";
        int place = text.codePointCount(0, fault) + 1;
        throw ForumException.badInput(what + " holds " + found + " at character " + place + "; remove it");
    }

    private static int findFault(String text) {
        // All texts of an import pass here, and the quick compiler checks each place of a string anew.
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c != 0 && !Character.isSurrogate(c)) {
                continue;
            }
            boolean pair =
                    Character.isHighSurrogate(c) && i + 1 < chars.length && Character.isLowSurrogate(chars[i + 1]);
            if (!pair) {
                return i;
            }
            i++;
        }
        return -1;
    }
}
