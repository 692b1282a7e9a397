package forum.output;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/**
 * Escapes in JSON what JSON itself lets through but a terminal may act on: U+007F to U+009F, bidirectional controls,
 * line and paragraph separators. The text that a program reads stays the same.
 */
final class TerminalSafeEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[0x7f] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
        return acts(c) ? new SerializedString("\\u" + hex(c)) : null;
    }

    private static boolean acts(int c) {
        return c >= 0x80 && c <= 0x9f
                || c == 0x61c
                || c >= 0x200e && c <= 0x200f
                || c >= 0x2028 && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069;
    }

    private static String hex(int c) {
        return Integer.toHexString(0x10000 | c).substring(1);
    }
}
