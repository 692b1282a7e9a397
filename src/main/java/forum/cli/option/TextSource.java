package forum.cli.option;

import forum.model.ForumException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a whole text in UTF-8 from a file or from standard input. */
final class TextSource {

    /** The most bytes that a text may have; the rules allow far less, but a wrong file should not fill the memory. */
    static final int MOST = 4 * 1024 * 1024;

    /** What standard input is called in messages. */
    static final String STANDARD_INPUT = "standard input";

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private TextSource() {}

    /** Reads the file. */
    static String file(Path file) {
        try (InputStream in = open(file)) {
            return read(in, file.toString());
        } catch (IOException e) {
            throw ForumException.failure("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** Opens the file, or what is read like one. */
    static InputStream open(Path file) {
        if (Files.isDirectory(file)) {
            throw ForumException.failure(file + " is a folder; name a file with a text", null);
        }
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw ForumException.failure("no file " + file, e);
        } catch (IOException e) {
            throw ForumException.failure("cannot read " + file + ": check that you may read it", e);
        }
    }

    /** Reads standard input. */
    static String standardInput(InputStream in) {
        try {
            return read(in, STANDARD_INPUT);
        } catch (IOException e) {
            throw ForumException.failure("cannot read standard input: " + e.getMessage(), e);
        }
    }

    private static String read(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw ForumException.badInput(name + " is too long: a text has at most 4 MB");
        }
        return decode(bytes, name);
    }

    /** The text in UTF-8, without the mark that some editors begin it with. */
    static String decode(byte[] bytes, String name) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, text, true);
        if (result.isError()) {
            throw ForumException.badInput(name + " is not UTF-8: byte " + (in.position() + 1) + " is "
                    + String.format("0x%02x", bytes[in.position()] & 0xff));
        }
        text.flip();
        return (text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK ? text.position(1) : text).toString();
    }
}
