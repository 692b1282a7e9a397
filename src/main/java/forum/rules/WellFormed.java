package forum.rules;

import forum.model.ForumException;

/** Text that can be stored and sent on: no NUL and no half of a surrogate pair. Imports are held to it as well. */
public final class WellFormed {

    private WellFormed() {}

    /** Whether the text is well-formed. */
    public static boolean holds(String text) {
        return findFault(text) < 0;
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
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return i;
            }
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
