package forum.exchange.stackexchange;

import forum.exchange.Place;
import forum.model.ForumException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The part of a file that is being looked at. It moves on when more is asked for than it holds. */
final class Window implements Closeable {

    /** No post is longer than 30,000 characters; this is far more than any row. */
    private static final int LONGEST = 32 * 1024 * 1024;

    private static final int BUFFER = 1 << 18;

    /** Stands behind the last byte that is held, and nowhere inside a tag that is closed. */
    static final byte STOP = '<';

    /** What is held, and before and behind it what is not. */
    byte[] bytes = new byte[BUFFER];

    /** The place of the next byte; it and {@link #end} change whenever the window moves. */
    int at;

    /** The place behind the last byte that is held. */
    int end;

    /** The place of the last {@link #STOP} that was read: a tag that begins before it ends before it or is broken. */
    private int lastStop = -1;

    private final String name;
    private final InputStream in;

    /** Where in the file the bytes begin. */
    private long offset;

    private long line = 1;
    private long lineStart;

    Window(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /** Goes on behind a byte-order mark; other encodings than UTF-8 are refused. */
    void skipByteOrderMark() throws IOException {
        has(3);
        int start = end < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        if (start == 0xfffe || start == 0xfeff) {
            throw bad("is written in UTF-16, and dumps are in UTF-8; convert it with iconv");
        }
        if (end > 2 && start == 0xefbb && bytes[2] == (byte) 0xbf) {
            at = 3;
            lineStart = 3;
        }
    }

    /** The number of the line that the reading is in. */
    long line() {
        return line;
    }

    /** The place in that line. */
    long column() {
        return offset + at - lineStart + 1;
    }

    /** Goes on behind these characters, and returns what stood before them. */
    String skipPast(String mark) throws IOException, BadRow {
        for (int length = 0; ; length++) {
            if (!has(length + mark.length())) {
                throw new BadRow("the file is cut off");
            }
            if (matches(at + length, mark)) {
                String skipped = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
                for (int i = 0; i < length; i++) {
                    countLine(at++);
                }
                at += mark.length();
                return skipped;
            }
        }
    }

    /**
     * Holds the whole tag that begins here, or as much of it as there is before another one begins.
     *
     * @param looked how many of its bytes were looked at
     * @return false when the file ends before the tag does
     */
    boolean holdTag(int looked) throws IOException {
        return at < lastStop || holdLastTag(looked);
    }

    private boolean holdLastTag(int looked) throws IOException {
        byte[] held = bytes;
        int i = at + looked;
        byte quote = 0;
        while (true) {
            byte b = held[i];
            if (quote != 0) {
                while (b != quote && b != STOP) {
                    b = held[++i];
                }
                quote = b == quote ? 0 : quote;
            } else if (b == '>') {
                return true;
            } else if (b == '"' || b == '\'') {
                quote = b;
            }
            if (b != STOP) {
                i++;
            } else if (i < end) {
                return true;
            } else {
                int length = i - at;
                if (!has(length + 1)) {
                    return false;
                }
                held = bytes;
                i = at + length;
            }
        }
    }

    void skipSpace() throws IOException {
        while ((at < end || has(1)) && isSpace(bytes[at])) {
            countLine(at++);
        }
    }

    static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    void countLine(int index) {
        if (bytes[index] == '\n') {
            line++;
            lineStart = offset + index + 1;
        }
    }

    boolean matches(int index, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (bytes[index + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether there are so many bytes more. */
    boolean has(int count) throws IOException {
        return at + count <= end || fill(count);
    }

    private boolean fill(int count) throws IOException {
        if (count > LONGEST) {
            throw bad("a row is longer than " + LONGEST / (1024 * 1024) + " MB; no dump has such");
        }
        System.arraycopy(bytes, at, bytes, 0, end - at);
        offset += at;
        end -= at;
        lastStop -= at;
        at = 0;
        int known = end;
        if (count >= bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * Math.max(bytes.length, count));
        }
        boolean more = true;
        while (more && end < count) {
            int read = in.read(bytes, end, bytes.length - 1 - end);
            more = read >= 0;
            end += Math.max(0, read);
        }
        bytes[end] = STOP;
        for (int i = end - 1; i >= known && lastStop < known; i--) {
            lastStop = bytes[i] == STOP ? i : lastStop;
        }
        return more;
    }

    /** Where the reading is. */
    Place place() {
        return new Place(name, line, column());
    }

    /** Bad input in which nothing more can be read. */
    ForumException bad(String reason) {
        return ForumException.badInput(place() + ": " + reason);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
