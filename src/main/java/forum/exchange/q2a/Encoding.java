package forum.exchange.q2a;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How the texts of a dump are encoded, as it says itself; the server's latin1 is Windows-1252. */
final class Encoding {

    private static final Charset LATIN = Charset.forName("windows-1252");

    private boolean latin;

    /** Texts are in this character set from here on. */
    void use(String name) {
        latin = name.toLowerCase(Locale.ROOT).equals("latin1");
    }

    /**
     * The text in UTF-8. Sites from the time before UTF-8 often keep it in columns that they call latin1; what can be
     * UTF-8 therefore is.
     */
    byte[] utf8(byte[] text) {
        if (!latin || isUtf8(text)) {
            return text;
        }
        return new String(text, LATIN).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether the bytes are well-formed UTF-8. */
    static boolean isUtf8(byte[] text) {
        if (isAscii(text)) {
            return true;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isAscii(byte[] text) {
        for (byte b : text) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }
}
