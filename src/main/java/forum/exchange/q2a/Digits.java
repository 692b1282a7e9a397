package forum.exchange.q2a;

import java.nio.charset.StandardCharsets;

/** Values in hexadecimal or binary digits. */
final class Digits {

    private Digits() {}

    /** Puts the bytes that hexadecimal digits stand for at the beginning, and returns how many they are. */
    static int decode(byte[] value, int from, int to) {
        if ((to - from) % 2 != 0) {
            throw new DumpError("has an odd number of hexadecimal digits");
        }
        for (int i = from; i < to; i += 2) {
            int high = Character.digit(value[i], 16);
            int low = Character.digit(value[i + 1], 16);
            if (high < 0 || low < 0) {
                throw new DumpError("has something else than hexadecimal digits");
            }
            value[(i - from) / 2] = (byte) (high << 4 | low);
        }
        return (to - from) / 2;
    }

    /** The number that binary digits stand for, as a bit column is written, in decimal ones. */
    static byte[] number(byte[] value, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            if (value[i] != '0' && value[i] != '1') {
                throw new DumpError("has something else than binary digits");
            }
            number = number << 1 | value[i] - '0';
        }
        return Long.toUnsignedString(number).getBytes(StandardCharsets.US_ASCII);
    }
}
