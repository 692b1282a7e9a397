package forum.exchange.stackexchange;

import java.nio.charset.StandardCharsets;

/** What XML and UTF-8 say of characters, on bytes. */
final class Characters {

    private static final int LONGEST_REFERENCE = 12;

    private Characters() {}

    /**
     * Writes the character that a reference stands for.
     *
     * @param from where the {@code &} is
     * @param to where to write, at or before it
     * @return the place behind what was written; -1 when the reference stands for no character that XML allows
     */
    static int reference(byte[] bytes, int from, int to) {
        int end = referenceEnd(bytes, from);
        if (end < 0) {
            return -1;
        }
        int c = bytes[from + 1] == '#' ? numbered(bytes, from + 2, end - 1) : named(bytes, from + 1, end - 1);
        if (c < 0x80 && (c >= ' ' || c == '\n' || c == '\r' || c == '\t')) {
            bytes[to] = (byte) c;
            return to + 1;
        }
        return isAllowed(c) ? write(c, bytes, to) : -1;
    }

    /** The place behind the semicolon of a reference, -1 without one. */
    static int referenceEnd(byte[] bytes, int from) {
        for (int i = from + 1; i < from + LONGEST_REFERENCE; i++) {
            if (bytes[i] == ';') {
                return i + 1;
            }
            if (bytes[i] <= ' ' || bytes[i] == '"' || bytes[i] == '\'' || bytes[i] == Window.STOP) {
                return -1;
            }
        }
        return -1;
    }

    /** How many bytes the character beyond ASCII that begins here has; 0 when it is not valid UTF-8. */
    static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        if (first < 0xc2 || first > 0xf4 || !continues(bytes, at + 1)) {
            return 0;
        }
        if (first < 0xe0) {
            return 2;
        }
        int second = bytes[at + 1] & 0xff;
        if (!continues(bytes, at + 2)) {
            return 0;
        }
        if (first < 0xf0) {
            boolean overlong = first == 0xe0 && second < 0xa0;
            boolean surrogate = first == 0xed && second > 0x9f;
            boolean noncharacter = first == 0xef && second == 0xbf && (bytes[at + 2] & 0xff) > 0xbd;
            return overlong || surrogate || noncharacter ? 0 : 3;
        }
        boolean outside = first == 0xf0 && second < 0x90 || first == 0xf4 && second > 0x8f;
        return outside || !continues(bytes, at + 3) ? 0 : 4;
    }

    private static boolean continues(byte[] bytes, int at) {
        return (bytes[at] & 0xc0) == 0x80;
    }

    private static int named(byte[] bytes, int start, int end) {
        return switch (bytes[start]) {
            case 'l' -> is("lt", bytes, start, end) ? '<' : -1;
            case 'g' -> is("gt", bytes, start, end) ? '>' : -1;
            case 'q' -> is("quot", bytes, start, end) ? '"' : -1;
            case 'a' -> is("amp", bytes, start, end) ? '&' : is("apos", bytes, start, end) ? '\'' : -1;
            default -> -1;
        };
    }

    private static boolean is(String name, byte[] bytes, int start, int end) {
        for (int i = 0; i < name.length(); i++) {
            if (bytes[start + i] != name.charAt(i)) {
                return false;
            }
        }
        return end - start == name.length();
    }

    private static int numbered(byte[] bytes, int start, int end) {
        boolean hexadecimal = bytes[start] == 'x';
        int first = hexadecimal ? start + 1 : start;
        int c = first < end ? 0 : -1;
        for (int i = first; i < end && c >= 0 && c <= Character.MAX_CODE_POINT; i++) {
            int digit = Character.digit((char) bytes[i], hexadecimal ? 16 : 10);
            c = digit < 0 ? -1 : c * (hexadecimal ? 16 : 10) + digit;
        }
        return c;
    }

    private static boolean isAllowed(int c) {
        return c >= ' ' && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < 0xfffe
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT && c <= Character.MAX_CODE_POINT;
    }

    private static int write(int c, byte[] bytes, int to) {
        byte[] encoded = Character.toString(c).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(encoded, 0, bytes, to, encoded.length);
        return to + encoded.length;
    }
}
