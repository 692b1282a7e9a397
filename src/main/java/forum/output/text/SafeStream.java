package forum.output.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Makes text in UTF-8 harmless on its way to a terminal, as {@link SafeText} does. */
public final class SafeStream extends OutputStream {

    private static final int BUFFER = 8192;

    private final OutputStream out;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private final CharBuffer text = CharBuffer.allocate(BUFFER + 1);

    /** A stream that passes everything on to this one. */
    public SafeStream(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] source, int start, int length) throws IOException {
        int at = start;
        while (at < start + length) {
            int taken = Math.min(bytes.remaining(), start + length - at);
            bytes.put(source, at, taken);
            at += taken;
            if (!bytes.hasRemaining()) {
                pass();
            }
        }
    }

    @Override
    public void flush() throws IOException {
        pass();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }

    /** Passes on what is whole: neither half a character nor half the end of a line. */
    private void pass() throws IOException {
        bytes.flip();
        decoder.decode(bytes, text, false);
        bytes.compact();
        text.flip();
        boolean endsInside = !text.isEmpty() && text.get(text.limit() - 1) == '\r';
        text.limit(text.limit() - (endsInside ? 1 : 0));
        out.write(SafeText.block(text.toString()).getBytes(StandardCharsets.UTF_8));
        text.clear();
        if (endsInside) {
            text.put('\r');
        }
    }
}
