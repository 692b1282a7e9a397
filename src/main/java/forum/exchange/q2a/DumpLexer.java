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

    /** No server has this version: what asks for it is a comment. */
    private static final int NO_VERSION = 990_000;

    private static final String COMPLETED = "-- Dump completed";
    private static final int LONGEST_VALUE = 16 * 1024 * 1024;
    private static final int LONGEST_NAME = 1024;

    private final DumpBytes in;
    private byte[] value = new byte[4096];
    private int length;
    private int sign;
    private long line;
    private long column;
    private boolean keeping = true;
    private boolean backslashes = true;
    private boolean conditional;
    private boolean named;
    private boolean completed;
    private boolean tooLong;
    private String completedAt;

    DumpLexer(DumpBytes in) {
        this.in = in;
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
        return in.isCutOff() || named && !completed;
    }

    /** The date in the last line; empty when it has none. */
    Optional<String> completedAt() {
        return Optional.ofNullable(completedAt).filter(date -> !date.isEmpty());
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
        skipBlanks();
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
        while (in.peek() != DumpBytes.END && !isBlank(in.peek()) && !isSign(in.peek()) && in.peek() != '\'') {
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
        if ((length - from) % 2 != 0) {
            throw new DumpError("has an odd number of hexadecimal digits");
        }
        for (int i = from; i < length; i += 2) {
            int high = Character.digit(value[i], 16);
            int low = Character.digit(value[i + 1], 16);
            if (high < 0 || low < 0) {
                throw new DumpError("has something else than hexadecimal digits");
            }
            value[(i - from) / 2] = (byte) (high << 4 | low);
        }
        length = (length - from) / 2;
    }

    /** Binary digits, as a bit column is written; small enough for a number. */
    private void number(int from) {
        long number = 0;
        for (int i = from; i < length; i++) {
            if (value[i] != '0' && value[i] != '1') {
                throw new DumpError("has something else than binary digits");
            }
            number = number << 1 | value[i] - '0';
        }
        byte[] digits = Long.toUnsignedString(number).getBytes(StandardCharsets.US_ASCII);
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

    private void skipBlanks() throws IOException {
        while (true) {
            int next = in.peek();
            if (isBlank(next)) {
                in.next();
            } else if (next == '#' || next == '-' && in.peekSecond() == '-') {
                lineComment();
            } else if (next == '/' && in.peekSecond() == '*') {
                comment();
            } else if (next == '*' && conditional && in.peekSecond() == '/') {
                in.next();
                in.next();
                conditional = false;
            } else {
                return;
            }
        }
    }

    private void lineComment() throws IOException {
        StringBuilder start = new StringBuilder();
        while (in.peek() != '\n' && in.peek() != DumpBytes.END) {
            int next = in.next();
            if (start.length() < 60) {
                start.append((char) next);
            }
        }
        String comment = start.toString();
        named |= comment.startsWith("-- MySQL dump") || comment.startsWith("-- MariaDB dump");
        if (comment.startsWith(COMPLETED)) {
            completed = true;
            completedAt = comment.substring(COMPLETED.length())
                    .replaceFirst("^ on ", "")
                    .strip();
        }
    }

    private void comment() throws IOException {
        in.next();
        in.next();
        if (in.peek() == 'M' && in.peekSecond() == '!') {
            in.next();
        }
        if (in.peek() == '!') {
            in.next();
            int version = 0;
            for (int digits = 0; digits < 6 && in.peek() >= '0' && in.peek() <= '9'; digits++) {
                version = version * 10 + in.next() - '0';
            }
            if (version < NO_VERSION) {
                conditional = true;
                return;
            }
        }
        line = in.line();
        column = in.column();
        while (in.peek() != DumpBytes.END) {
            if (in.next() == '*' && in.peek() == '/') {
                in.next();
                return;
            }
        }
        throw new DumpError("the comment that begins here never ends; the dump is cut off");
    }

    private static boolean isBlank(int next) {
        return next == ' ' || next == '\n' || next == '\r' || next == '\t' || next == '\f';
    }

    private static boolean isSign(int next) {
        return switch (next) {
            case '(', ')', ',', ';', '=', '`', '"', '/', '*', '<', '>', '!', ':', '|', '&', '~', '^', '?' -> true;
            default -> false;
        };
    }
}
