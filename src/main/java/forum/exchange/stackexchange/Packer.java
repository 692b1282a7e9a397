package forum.exchange.stackexchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes a row in as few bytes as it takes, to be put aside; {@link Packed} reads it. */
final class Packer {

    private byte[] bytes = new byte[1 << 16];
    private int size;

    /** Starts a row. */
    Packer begin(RowKind kind) {
        size = 0;
        bytes[size++] = (byte) kind.ordinal();
        return this;
    }

    /** The row; valid until the next one is begun. */
    ByteBuffer row() {
        return ByteBuffer.wrap(bytes, 0, size);
    }

    /** Seven bits a byte; numbers near zero are short, whatever their sign. */
    Packer number(long number) {
        makeRoom(10);
        long rest = number << 1 ^ number >> 63;
        while ((rest & ~0x7fL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
        return this;
    }

    /** A text, or null. */
    Packer text(String text) {
        if (text == null) {
            return noText();
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        return text(encoded, 0, encoded.length);
    }

    /** A text in UTF-8. */
    Packer text(byte[] from, int start, int end) {
        int length = end - start;
        number(length);
        makeRoom(length);
        System.arraycopy(from, start, bytes, size, length);
        size += length;
        return this;
    }

    Packer noText() {
        return number(-1);
    }

    private void makeRoom(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
