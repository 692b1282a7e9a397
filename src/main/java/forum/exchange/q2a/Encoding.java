package forum.exchange.q2a;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** How the texts of a dump are encoded, as it says itself; the server's latin1 is Windows-1252. */
final class Encoding {

    private static final Charset LATIN = Charset.forName("windows-1252");

    /** What is UTF-8, or may be, so that a text that is not is at fault by itself. */
    private static final Set<String> UTF_8 = Set.of("utf8", "utf8mb3", "utf8mb4", "binary", "default");

    private boolean latin;

    /** A character set that is not read, null while there is none. */
    private String foreign;

    /** Texts are in this character set from here on. */
    void use(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        latin = folded.equals("latin1");
        foreign = latin || UTF_8.contains(folded) ? null : name;
    }

    /**
     * The text in UTF-8. Sites from the time before UTF-8 often keep it in columns that they call latin1; what can be
     * UTF-8 therefore is.
     *
     * @throws DumpError when it is in a character set that is not read
     */
    byte[] utf8(byte[] text) {
        if (!latin && foreign == null || isUtf8(text)) {
            return text;
        }
        if (foreign != null) {
            throw new DumpError("a text is in the character set " + Row.shorten(foreign)
                    + ", which is not read; make the dump with --default-character-set=utf8mb4");
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
