package forum.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Tells by its first bytes what a file is written in. */
final class Recognition {

    private static final int START = 4096;

    private Recognition() {}

    /** The format of this file; the exchange format when nothing speaks for another. */
    static SourceFormat of(Input input) {
        try {
            String start = new String(input.start(START), StandardCharsets.ISO_8859_1);
            return isSql(start) ? SourceFormat.Q2A : SourceFormat.JSON;
        } catch (IOException e) {
            throw input.failure(e);
        }
    }

    /** Whether it begins with a comment or a statement of SQL. */
    static boolean isSql(String start) {
        return start.stripLeading()
                .matches("(?is)(--|/\\*|#|(create|drop|insert|replace|set|use|lock|start|begin|alter)\\s).*");
    }
}
