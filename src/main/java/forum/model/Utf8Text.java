package forum.model;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A text in the bytes that it is stored as. Files and the store hold UTF-8: what only passes through is decoded and
 * encoded no more often than it must, which is what an import of long texts would spend its time on. Equal and ordered
 * as its bytes are, which is the order of code points.
 */
public final class Utf8Text implements CharSequence, Comparable<Utf8Text> {

    private final byte[] bytes;
    private String text;

    /** The text that these bytes hold in UTF-8, which must be valid; they are not copied. */
    public Utf8Text(byte[] bytes) {
        this.bytes = bytes;
    }

    /** This text, null for null; half of a surrogate pair, which UTF-8 cannot hold, becomes a question mark. */
    public static Utf8Text of(String text) {
        if (text == null) {
            return null;
        }
        Utf8Text encoded = new Utf8Text(bytes(text));
        encoded.text = text;
        return encoded;
    }

    /** The text in these characters; nothing when one of them is half of a surrogate pair. */
    public static Optional<Utf8Text> encode(char[] characters, int offset, int length) {
        try {
            ByteBuffer encoded =
                    StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(characters, offset, length));
            return Optional.of(new Utf8Text(Arrays.copyOf(encoded.array(), encoded.limit())));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The bytes of a text in UTF-8, not to be changed. */
    public static byte[] bytes(CharSequence text) {
        return text instanceof Utf8Text utf8 ? utf8.bytes : text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The text in UTF-8, not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public int length() {
        return toString().length();
    }

    @Override
    public char charAt(int index) {
        return toString().charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().subSequence(start, end);
    }

    @Override
    public String toString() {
        if (text == null) {
            text = new String(bytes, StandardCharsets.UTF_8);
        }
        return text;
    }

    @Override
    public int compareTo(Utf8Text other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Utf8Text text && Arrays.equals(bytes, text.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
