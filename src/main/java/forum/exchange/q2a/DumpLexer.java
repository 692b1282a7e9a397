package forum.exchange.q2a;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts the SQL of a dump into words, names, values and signs. What stands in a comment for certain versions of the
 * server ({@code /*!40101 … *}{@code /}) counts as SQL, as it does for the server.
 */
final class DumpLexer {

    /** What a piece of SQL is. */
    enum Token {
        /** A word or a number, without quotes. */
        WORD,
        /** A name in backticks. */
        NAME,
        /** A text in quotes; in double ones it may stand for a name. */
        TEXT,
        /** Bytes in hexadecimal or binary digits. */
        BYTES,
        /** Any other character. */
        SIGN,
        END
    }

    private static final int LONGEST_VALUE = 16 * 1024 * 1024;
    private static final int LONGEST_NAME = 1024;

    private final DumpBytes in;
    private final DumpBlanks blanks;
    private byte[] value = new byte[4096];
    private int length;
    private int sign;
    private long line;
    private long column;
    private boolean keeping = true;
    private boolean backslashes = true;
    private boolean tooLong;

    DumpLexer(DumpBytes in) {
        this.in = in;
        this.blanks = new DumpBlanks(in);
    }

    /** Whether a backslash in a text means the character behind it in another way. */
    void escapeByBackslash(boolean wanted) {
        backslashes = wanted;
    }

    /** Whether the content of values is wanted; otherwise they are only passed over. */
    void keep(boolean wanted) {
        keeping = wanted;
    }

    /** The line where the last token begins. */
    long line() {
        return line;
    }

    /** The column where the last token begins, in bytes. */
    long column() {
        return column;
    }

    /** The content of the last word, name or value. */
    byte[] bytes() {
        return Arrays.copyOf(value, length);
    }

    /** The content of the last word or name. */
    String word() {
        return new String(value, 0, length, StandardCharsets.UTF_8);
    }

    /** Whether the last word, whatever its case, is this one, which is in capitals. */
    boolean isWord(String capitals) {
        if (length != capitals.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (Character.toUpperCase((char) value[i]) != capitals.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the last word begins with this letter. */
    boolean startsWith(char letter) {
        return length > 0 && value[0] == letter;
    }

    /** The last sign. */
    int sign() {
        return sign;
    }

    /** Whether the dump says in its head who wrote it, but not in its last line that it is complete. */
    boolean lacksItsEnd() {
        return in.isCutOff() || blanks.isHeadAlone();
    }

    /** The date in the last line; empty when it has none. */
    Optional<String> completedAt() {
        return blanks.completedAt();
    }

    /** The rest of the line, as it is. */
    String restOfLine() throws IOException {
        length = 0;
        while (in.peek() != '\n' && in.peek() != DumpBytes.END) {
            collect(in.next(), LONGEST_NAME);
        }
        return word().strip();
    }

    /**
     * Takes the next token.
     *
     * @throws DumpError where nothing more can be read
     */
    Token next() throws IOException {
        blanks.skip();
        line = in.line();
        column = in.column();
        length = 0;
        int first = in.next();
        if (first == DumpBytes.END) {
            return Token.END;
        }
        if (first == '\'' || first == '"') {
            quoted(first, backslashes, LONGEST_VALUE);
            return Token.TEXT;
        }
        if (first == '`') {
            quoted(first, false, LONGEST_NAME);
            return Token.NAME;
        }
        sign = first;
        if (isSign(first)) {
            return Token.SIGN;
        }
        return word(first);
    }

    private Token word(int first) throws IOException {
        put(first);
        while (in.peek() != DumpBytes.END
                && !DumpBlanks.isBlank(in.peek())
                && !isSign(in.peek())
                && in.peek() != '\'') {
            boolean digits = length >= 2 && value[0] == '0' && value[1] == 'x';
            if (length == (digits ? 2 * LONGEST_VALUE : LONGEST_NAME)) {
                throw new DumpError("holds no SQL: a word goes on for more than " + length + " bytes");
            }
            int next = in.next();
            if (keeping || !digits) {
                put(next);
            }
        }
        boolean prefixed = length > 2 && value[0] == '0';
        if (prefixed && value[1] == 'x') {
            decode(2);
            return Token.BYTES;
        }
        if (prefixed && value[1] == 'b') {
            number(2);
            return Token.BYTES;
        }
        if (in.peek() == '\'' && length == 1 && "xXbB".indexOf(first) >= 0) {
            length = 0;
            quoted(in.next(), false, 2 * LONGEST_VALUE);
            if (first == 'x' || first == 'X') {
                decode(0);
            } else {
                number(0);
            }
            return Token.BYTES;
        }
        return Token.WORD;
    }

    private void decode(int from) {
        length = Digits.decode(value, from, length);
    }

    private void number(int from) {
        byte[] digits = Digits.number(value, from, length);
        System.arraycopy(digits, 0, value, 0, digits.length);
        length = digits.length;
    }

    private void quoted(int quote, boolean escapes, int most) throws IOException {
        tooLong = false;
        while (true) {
            int next = in.next();
            if (next == DumpBytes.END) {
                throw new DumpError("the text that begins here never ends; the dump is cut off");
            }
            if (next == quote) {
                if (in.peek() != quote) {
                    break;
                }
                next = in.next();
            } else if (next == '\\' && escapes) {
                next = escaped(most);
            }
            if (keeping || quote == '`') {
                collect(next, most);
            }
        }
        if (tooLong) {
            throw new DumpError("the text that begins here is longer than " + most + " bytes");
        }
    }

    private int escaped(int most) throws IOException {
        int next = in.next();
        return switch (next) {
            case DumpBytes.END -> throw new DumpError("the text that begins here never ends; the dump is cut off");
            case '0' -> 0;
            case 'b' -> '\b';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'Z' -> 0x1a;
            case '%', '_' -> {
                if (keeping) {
                    collect('\\', most);
                }
                yield next;
            }
            default -> next;
        };
    }

    private void collect(int next, int most) {
        tooLong |= length == most;
        if (!tooLong) {
            put(next);
        }
    }

    private void put(int next) {
        if (length == value.length) {
            value = Arrays.copyOf(value, length * 2);
        }
        value[length++] = (byte) next;
    }

    private static boolean isSign(int next) {
        return switch (next) {
            case '(', ')', ',', ';', '=', '`', '"', '/', '*', '<', '>', '!', ':', '|', '&', '~', '^', '?' -> true;
            default -> false;
        };
    }
}
