package forum.output.text;

import java.io.IOException;
import java.io.Writer;

/** Passes text on in ASCII, as {@link AsciiText} does. */
public final class AsciiWriter extends Writer {

    private final Writer out;

    /** The first half of a character whose second half is still to come, or 0. */
    private char half;

    /** A writer that passes everything on to this one. */
    public AsciiWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(char[] text, int start, int length) throws IOException {
        if (length == 0) {
            return;
        }
        StringBuilder whole = new StringBuilder(length + 1);
        if (half != 0) {
            whole.append(half);
        }
        whole.append(text, start, length);
        char last = whole.charAt(whole.length() - 1);
        half = Character.isHighSurrogate(last) ? last : 0;
        whole.setLength(whole.length() - (half == 0 ? 0 : 1));
        out.write(AsciiText.of(whole.toString()));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
