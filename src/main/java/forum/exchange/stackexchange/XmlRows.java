package forum.exchange.stackexchange;

import forum.exchange.Place;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The rows of one file of a dump: an XML document whose root holds nothing but empty {@code row} elements, with all that
 * they say in attributes.
 *
 * <p>Written by hand for two reasons. Java's own parser stops for good at the first character that XML does not allow,
 * where only that row is bad. And parsing is half of what all reading takes: 225 MB of history take it 1.8 seconds with
 * the compiler that imports run with, and this 0.6, which also leaves the values as the UTF-8 that they are put aside as.
 * There is no document type here and no entity but the five that XML has, so there is nothing to expand and nowhere to
 * reach.
 */
final class XmlRows implements Closeable {

    private final String name;
    private final Rejects rejects;
    private final Window window;
    private final Attributes attributes;
    private final Row row = new Row();
    private String root;
    private boolean inRoot;
    private boolean inRow;
    private boolean done;

    /** Takes rows that are bad. */
    @FunctionalInterface
    interface Rejects {
        void take(Place place, String reason) throws IOException;
    }

    /**
     * Reads this file.
     *
     * @param name what to call it in messages
     * @param rejects hears of bad rows
     */
    XmlRows(String name, InputStream in, Rejects rejects) throws IOException {
        this.name = name;
        this.rejects = rejects;
        this.window = new Window(name, in);
        this.attributes = new Attributes(window);
        window.skipByteOrderMark();
    }

    /** The next row, valid until the one after it is asked for; null at the end of the file. */
    Row next() throws IOException {
        while (!done) {
            try {
                if (tag()) {
                    return row;
                }
            } catch (UnclosedTag e) {
                reject(e.getMessage());
                findRow();
            } catch (BadRow e) {
                rejects.take(window.place(), e.getMessage());
                if (window.has(1)) {
                    window.countLine(window.at++);
                }
                findRow();
            }
        }
        return null;
    }

    /** Rejects the row that was read last. */
    void reject(String reason) throws IOException {
        rejects.take(row.place(name), reason);
    }

    @Override
    public void close() throws IOException {
        window.close();
    }

    /** Reads the next tag, and returns whether it is a row. */
    private boolean tag() throws IOException, BadRow {
        window.skipSpace();
        if (!window.has(2)) {
            done = true;
            if (inRoot || window.at < window.end || root == null) {
                throw new BadRow(root == null ? "the file holds no table" : "the file is cut off");
            }
            return false;
        }
        if (window.bytes[window.at] != '<') {
            throw new BadRow("there is text where a row should begin");
        }
        switch (window.bytes[window.at + 1]) {
            case '?' -> skipInstruction();
            case '!' -> skipComment();
            case '/' -> endTag();
            default -> {
                return startTag();
            }
        }
        return false;
    }

    private void skipInstruction() throws IOException, BadRow {
        String text = window.skipPast("?>");
        int encoding = text.indexOf("encoding");
        if (text.startsWith("<?xml") && encoding > 0) {
            String[] parts = text.substring(encoding).split("[\"']", 3);
            if (parts.length < 3 || !parts[1].equalsIgnoreCase("utf-8")) {
                throw window.bad("the file is not written in UTF-8; convert it with iconv");
            }
        }
    }

    private void skipComment() throws IOException, BadRow {
        if (!window.has(4) || window.bytes[window.at + 2] != '-' || window.bytes[window.at + 3] != '-') {
            if (root != null) {
                throw new BadRow("a declaration stands where a row should begin");
            }
            throw window.bad("declares a document type, which no dump does; it is not read");
        }
        window.skipPast("-->");
    }

    private void endTag() throws IOException, BadRow {
        int length = nameLength(2);
        boolean endsRow = isRow(window.at + 2, length);
        if (endsRow != inRow
                || !endsRow && !(inRoot && length == root.length() && window.matches(window.at + 2, root))) {
            throw new BadRow("an end tag stands where none should");
        }
        window.at += 2 + length;
        window.skipSpace();
        if (!window.has(1) || window.bytes[window.at] != '>') {
            throw new BadRow("a tag is not closed");
        }
        window.at++;
        inRow = false;
        inRoot = endsRow;
    }

    private boolean startTag() throws IOException, BadRow {
        int length = nameLength(1);
        if (length == 0 || inRow) {
            throw new BadRow(inRow ? "a row is not closed" : "a tag has no name");
        }
        boolean isRow = isRow(window.at + 1, length);
        if (isRow != inRoot || !isRow && root != null) {
            throw new BadRow(isRow ? "a row stands outside of the table" : "an element stands here that is no row");
        }
        if (!isRow) {
            root = new String(window.bytes, window.at + 1, length, StandardCharsets.ISO_8859_1);
        }
        row.begin(window.line(), window.column());
        if (!window.holdTag(1 + length)) {
            done = true;
            throw new BadRow("the file is cut off");
        }
        window.at += 1 + length;
        boolean closed = attributes.read(row);
        inRoot = isRow || !closed;
        inRow = isRow && !closed;
        return isRow;
    }

    private int nameLength(int from) throws IOException {
        int length = 0;
        while ((window.at + from + length < window.end || window.has(from + length + 1))
                && Attributes.isName(window.bytes[window.at + from + length])) {
            length++;
        }
        return length;
    }

    private boolean isRow(int start, int length) {
        return length == 3 && window.matches(start, "row");
    }

    /** Goes on at the next row or the end of the table, the first byte included. */
    private void findRow() throws IOException {
        inRow = false;
        String endTag = "/" + root;
        while (window.has(1)) {
            if (window.bytes[window.at] == '<') {
                window.has(1 + Math.max(3, endTag.length()));
                if (window.end - window.at > 3 && window.matches(window.at + 1, "row")
                        || window.end - window.at > endTag.length() && window.matches(window.at + 1, endTag)) {
                    return;
                }
            }
            window.countLine(window.at++);
        }
    }
}
