package forum.exchange.stackexchange;

import forum.exchange.EntrySink;
import forum.exchange.Place;
import forum.model.ForumException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The rows of one file of a dump: an XML document whose root holds nothing but empty {@code row} elements, with all that
 * they say in attributes.
 *
 * <p>Written by hand for two reasons. Java's own parser stops for good at the first character that XML does not allow,
 * where only that row is bad. And parsing is half of what all reading takes: 225 MB of history take it 1.8 seconds with
 * the compiler that imports run with, and this 0.9, which also leaves the values as the UTF-8 that they are put aside as.
 * There is no document type here and no entity but the five that XML has, so there is nothing to expand and nowhere to
 * reach.
 */
final class XmlRows implements Closeable {

    /** No post is longer than 30,000 characters; this is far more than any row. */
    private static final int LONGEST = 32 * 1024 * 1024;

    private static final int BUFFER = 1 << 18;

    private final String name;
    private final InputStream in;
    private final EntrySink sink;
    private final Row row = new Row();
    private byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;

    /** Where in the file the buffer begins. */
    private long offset;

    private long line = 1;
    private long lineStart;

    private String root;
    private boolean inRoot;
    private boolean inRow;
    private boolean done;

    /**
     * Reads this file.
     *
     * @param name what to call it in messages
     * @param sink hears of bad rows
     */
    XmlRows(String name, InputStream in, EntrySink sink) throws IOException {
        this.name = name;
        this.in = in;
        this.sink = sink;
        fill(4);
        if (end >= 2 && (startsWith(0xff, 0xfe) || startsWith(0xfe, 0xff))) {
            throw bad("is written in UTF-16, and dumps are in UTF-8; convert it with iconv");
        }
        if (end >= 3 && startsWith(0xef, 0xbb) && buffer[2] == (byte) 0xbf) {
            at = 3;
            lineStart = 3;
        }
    }

    /** The next row, valid until the one after it is asked for; null at the end of the file. */
    Row next() throws IOException {
        while (!done) {
            try {
                if (tag()) {
                    return row;
                }
            } catch (BadRow e) {
                sink.reject(here(), e.getMessage());
                leaveTag();
            }
        }
        return null;
    }

    /** Rejects the row that was read last. */
    void reject(String reason) {
        sink.reject(row.place(name), reason);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    // --- between the rows
    // ---------------------------------------------------------------------------------------------

    /** Reads the next tag, and returns whether it is a row. */
    private boolean tag() throws IOException, BadRow {
        skipSpace();
        if (!has(2)) {
            done = true;
            if (inRoot || at < end || root == null) {
                throw new BadRow(root == null ? "the file holds no table" : "the file is cut off");
            }
            return false;
        }
        if (buffer[at] != '<') {
            throw new BadRow("there is text where a row should begin");
        }
        switch (buffer[at + 1]) {
            case '?' -> skipInstruction();
            case '!' -> skipComment();
            case '/' -> endTag();
            default -> {
                return startTag();
            }
        }
        return false;
    }

    private void skipInstruction() throws IOException {
        String text = skipPast("?>");
        int encoding = text.indexOf("encoding");
        if (text.startsWith("<?xml") && encoding > 0) {
            String[] parts = text.substring(encoding).split("[\"']", 3);
            if (parts.length < 3 || !parts[1].equalsIgnoreCase("utf-8")) {
                throw bad("the file is not written in UTF-8; convert it with iconv");
            }
        }
    }

    private void skipComment() throws IOException {
        if (!has(4) || buffer[at + 2] != '-' || buffer[at + 3] != '-') {
            throw bad("declares a document type, which no dump does; it is not read");
        }
        skipPast("-->");
    }

    /** Goes on behind these characters, and returns what stood before them. */
    private String skipPast(String mark) throws IOException {
        for (int length = 0; ; length++) {
            if (!has(length + mark.length())) {
                throw bad("the file is cut off");
            }
            if (matches(at + length, mark)) {
                String skipped = new String(buffer, at, length, StandardCharsets.ISO_8859_1);
                for (int i = 0; i < length; i++) {
                    countLine(at++);
                }
                at += mark.length();
                return skipped;
            }
        }
    }

    private void endTag() throws IOException, BadRow {
        int length = nameLength(2);
        boolean endsRow = isRow(at + 2, length);
        if (endsRow != inRow || !endsRow && !(inRoot && length == root.length() && matches(at + 2, root))) {
            throw new BadRow("an end tag stands where none should");
        }
        at += 2 + length;
        skipSpace();
        if (!has(1) || buffer[at] != '>') {
            throw new BadRow("a tag is not closed");
        }
        at++;
        inRow = false;
        inRoot = endsRow;
    }

    private boolean startTag() throws IOException, BadRow {
        int length = nameLength(1);
        if (length == 0 || inRow) {
            throw new BadRow(inRow ? "a row is not closed" : "a tag has no name");
        }
        boolean isRow = isRow(at + 1, length);
        if (isRow != inRoot || !isRow && root != null) {
            throw new BadRow(isRow ? "a row stands outside of the table" : "an element stands here that is no row");
        }
        if (!isRow) {
            root = new String(buffer, at + 1, length, StandardCharsets.ISO_8859_1);
        }
        row.begin(line, offset + at - lineStart + 1);
        wholeTag(1 + length);
        at += 1 + length;
        boolean closed = attributes();
        inRoot = isRow || !closed;
        inRow = isRow && !closed;
        return isRow;
    }

    private int nameLength(int from) throws IOException {
        int length = 0;
        while ((at + from + length < end || has(from + length + 1)) && isName(buffer[at + from + length])) {
            length++;
        }
        return length;
    }

    private boolean isRow(int start, int length) {
        return length == 3 && matches(start, "row");
    }

    private static boolean isName(byte b) {
        return b > '?' && b != '[' && b != ']' || b >= '0' && b <= ':' || b == '-' || b == '.' || b < 0;
    }

    /** Goes on at the next row or the end of the table. */
    private void leaveTag() throws IOException {
        inRow = false;
        String endTag = "/" + root;
        for (boolean first = true; has(1); first = false) {
            if (!first && buffer[at] == '<') {
                has(1 + Math.max(3, endTag.length()));
                if (end - at > 3 && matches(at + 1, "row") || end - at > endTag.length() && matches(at + 1, endTag)) {
                    return;
                }
            }
            countLine(at++);
        }
    }

    // --- inside a row
    // -------------------------------------------------------------------------------------------------

    /** Brings the whole tag into the buffer, of which so many bytes were looked at. */
    private void wholeTag(int looked) throws IOException, BadRow {
        int length = looked;
        byte quote = 0;
        while (true) {
            byte[] bytes = buffer;
            int start = at;
            for (int i = start + length; i < end; i++) {
                byte b = bytes[i];
                if (b > '>') {
                    continue;
                }
                if (b == '<') {
                    throw new BadRow("a tag is not closed");
                }
                if (quote != 0) {
                    quote = b == quote ? 0 : quote;
                } else if (b == '>') {
                    return;
                } else if (b == '"' || b == '\'') {
                    quote = b;
                }
            }
            length = end - start;
            if (!has(length + 1)) {
                done = true;
                throw new BadRow("the file is cut off");
            }
        }
    }

    /** Reads what the tag says, and returns whether it closes itself. */
    private boolean attributes() throws BadRow {
        while (true) {
            int before = at;
            while (isSpace(buffer[at])) {
                countLine(at++);
            }
            if (buffer[at] == '>') {
                at++;
                return false;
            }
            if (buffer[at] == '/' && buffer[at + 1] == '>') {
                at += 2;
                return true;
            }
            int name = at;
            while (isName(buffer[at])) {
                at++;
            }
            int nameEnd = at;
            while (isSpace(buffer[at])) {
                countLine(at++);
            }
            if (before == name && nameEnd > name) {
                at = name;
            }
            if (before == name || nameEnd == name || buffer[at] != '=') {
                throw new BadRow("the attributes are not written as XML wants them");
            }
            at++;
            while (isSpace(buffer[at])) {
                countLine(at++);
            }
            if (buffer[at] != '"' && buffer[at] != '\'') {
                throw new BadRow("a value stands without quotes");
            }
            value(name, nameEnd);
        }
    }

    /** Takes a value; what its references stand for is never longer than they are, and replaces them in the buffer. */
    private void value(int name, int nameEnd) throws BadRow {
        byte[] bytes = buffer;
        byte quote = bytes[at++];
        int start = at;
        int from = start;
        int to = start;
        while (true) {
            int plain = from;
            byte b = bytes[from];
            while (b != quote && b != '&' && b >= ' ') {
                b = bytes[++from];
            }
            if (to != plain) {
                System.arraycopy(bytes, plain, bytes, to, from - plain);
            }
            to += from - plain;
            at = from;
            if (b == quote) {
                break;
            }
            if (b == '&') {
                to = Characters.reference(bytes, from, to);
                if (to < 0) {
                    throw new BadRow("a value holds '" + shown(from) + "', which stands for no character");
                }
                from = Characters.referenceEnd(bytes, from);
            } else if (b < 0) {
                int length = Characters.length(bytes, from);
                if (length == 0) {
                    throw new BadRow("a value is not valid UTF-8");
                }
                System.arraycopy(bytes, from, bytes, to, length);
                to += length;
                from += length;
            } else if (isSpace(b)) {
                countLine(from);
                from++;
                if (b != '\r' || bytes[from] != '\n') {
                    bytes[to++] = ' ';
                }
            } else {
                throw new BadRow(String.format("a value holds the character U+%04X, which XML does not allow", b));
            }
        }
        at++;
        row.add(bytes, name, nameEnd, start, to);
    }

    private String shown(int from) {
        int length = 0;
        while (length < 12 && buffer[from + length] != ';' && buffer[from + length] > ' ') {
            length++;
        }
        return new String(buffer, from, length, StandardCharsets.US_ASCII) + (buffer[from + length] == ';' ? ";" : "");
    }

    // --- the buffer
    // ---------------------------------------------------------------------------------------------------

    private void skipSpace() throws IOException {
        while ((at < end || has(1)) && isSpace(buffer[at])) {
            countLine(at++);
        }
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private void countLine(int index) {
        if (buffer[index] == '\n') {
            line++;
            lineStart = offset + index + 1;
        }
    }

    private boolean startsWith(int first, int second) {
        return buffer[0] == (byte) first && buffer[1] == (byte) second;
    }

    private boolean matches(int index, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (buffer[index + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether there are so many bytes more. */
    private boolean has(int count) throws IOException {
        return at + count <= end || fill(count);
    }

    private boolean fill(int count) throws IOException {
        if (count > LONGEST) {
            throw bad("a row is longer than " + LONGEST / (1024 * 1024) + " MB; no dump has such");
        }
        System.arraycopy(buffer, at, buffer, 0, end - at);
        offset += at;
        end -= at;
        at = 0;
        if (count > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.min(2 * Math.max(buffer.length, count), LONGEST));
        }
        while (end < count) {
            int read = in.read(buffer, end, buffer.length - end);
            if (read < 0) {
                return false;
            }
            end += read;
        }
        return true;
    }

    private Place here() {
        return new Place(name, line, offset + at - lineStart + 1);
    }

    private ForumException bad(String reason) {
        return ForumException.badInput(here() + ": " + reason);
    }
}
