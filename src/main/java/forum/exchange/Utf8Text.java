package forum.exchange;

import java.nio.charset.StandardCharsets;

/** A text in the bytes that it is stored as: what only passes through need not be decoded and encoded again. */
public final class Utf8Text implements CharSequence {

    private final byte[] bytes;
    private String text;

    /** The text that these bytes hold in UTF-8; they are not copied. */
    public Utf8Text(byte[] bytes) {
        this.bytes = bytes;
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
}
