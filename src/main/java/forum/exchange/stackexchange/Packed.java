package forum.exchange.stackexchange;

import forum.model.Utf8Text;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** A row that {@link Packer} wrote; read in the same order. */
final class Packed {

    private static final RowKind[] KINDS = RowKind.values();

    private final byte[] bytes;
    private final int end;
    private int at;

    Packed(ByteBuffer row) {
        bytes = row.array();
        at = row.arrayOffset() + row.position();
        end = at + row.remaining();
    }

    private Packed(byte[] bytes, int at, int end) {
        this.bytes = bytes;
        this.at = at;
        this.end = end;
    }

    /** The rest of the row, to be kept. */
    Packed copy() {
        return new Packed(Arrays.copyOfRange(bytes, at, end), 0, end - at);
    }

    RowKind kind() {
        return KINDS[bytes[at++]];
    }

    long number() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes[at++];
            number |= (long) (b & 0x7f) << shift;
            if (b >= 0) {
                return number >>> 1 ^ -(number & 1);
            }
        }
    }

    int integer() {
        return (int) number();
    }

    /** A text, or null. */
    String text() {
        Utf8Text text = utf8();
        return text == null ? null : text.toString();
    }

    /** A text that may only pass through, or null. */
    Utf8Text utf8() {
        int length = integer();
        if (length < 0) {
            return null;
        }
        Utf8Text text = new Utf8Text(Arrays.copyOfRange(bytes, at, at + length));
        at += length;
        return text;
    }
}
