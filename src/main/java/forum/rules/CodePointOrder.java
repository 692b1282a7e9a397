package forum.rules;

import java.util.Comparator;

/**
 * Orders texts by code point, null first: the order of their UTF-8 bytes, so that Java, SQLite and other programs agree
 * ({@link String#compareTo} puts emoji before U+E000).
 */
public final class CodePointOrder implements Comparator<String> {

    /** The order. */
    public static final CodePointOrder INSTANCE = new CodePointOrder();

    private CodePointOrder() {}

    @Override
    public int compare(String left, String right) {
        if (left == null || right == null) {
            return Boolean.compare(left != null, right != null);
        }
        int shorter = Math.min(left.length(), right.length());
        for (int i = 0; i < shorter; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                return Integer.compare(rank(a), rank(b));
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    /** Moves surrogates above all other UTF-16 units, where their code points stand. */
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }
}
