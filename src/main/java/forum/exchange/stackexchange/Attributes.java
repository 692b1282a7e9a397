package forum.exchange.stackexchange;

import java.nio.charset.StandardCharsets;

/** Reads the attributes of a tag, all of which the window holds. */
final class Attributes {

    private final Window window;

    Attributes(Window window) {
        this.window = window;
    }

    /** Reads what the tag says from behind its name, and returns whether it closes itself. */
    boolean read(Row row) throws BadRow {
        while (true) {
            int before = window.at;
            while (Window.isSpace(window.bytes[window.at])) {
                window.countLine(window.at++);
            }
            refuseStop();
            if (window.bytes[window.at] == '>') {
                window.at++;
                return false;
            }
            if (window.bytes[window.at] == '/' && window.bytes[window.at + 1] == '>') {
                window.at += 2;
                return true;
            }
            int name = window.at;
            while (isName(window.bytes[window.at])) {
                window.at++;
            }
            int nameEnd = window.at;
            while (Window.isSpace(window.bytes[window.at])) {
                window.countLine(window.at++);
            }
            refuseStop();
            if (before == name && nameEnd > name) {
                window.at = name;
            }
            if (before == name || nameEnd == name || window.bytes[window.at] != '=') {
                throw new BadRow("the attributes are not written as XML wants them");
            }
            window.at++;
            while (Window.isSpace(window.bytes[window.at])) {
                window.countLine(window.at++);
            }
            refuseStop();
            if (window.bytes[window.at] != '"' && window.bytes[window.at] != '\'') {
                throw new BadRow("a value stands without quotes");
            }
            value(name, nameEnd, row);
        }
    }

    /** Refuses a tag in which another one begins. */
    private void refuseStop() throws UnclosedTag {
        if (window.bytes[window.at] == Window.STOP) {
            throw new UnclosedTag();
        }
    }

    /** Takes a value; what its references stand for is never longer than they are, and replaces them in the buffer. */
    private void value(int name, int nameEnd, Row row) throws BadRow {
        byte[] bytes = window.bytes;
        byte quote = bytes[window.at++];
        int start = window.at;
        int from = start;
        int to = start;
        while (true) {
            int plain = from;
            byte b = bytes[from];
            while (b != quote && b != '&' && b != Window.STOP && b >= ' ') {
                b = bytes[++from];
            }
            if (to != plain) {
                System.arraycopy(bytes, plain, bytes, to, from - plain);
            }
            to += from - plain;
            window.at = from;
            if (b == quote) {
                break;
            }
            if (b == '&') {
                to = Characters.reference(bytes, from, to);
                if (to < 0) {
                    throw new BadRow("a value holds '" + shown(from) + "', which stands for no character");
                }
                if (bytes[to - 1] == '\r') {
                    row.holdsReturns();
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
            } else if (Window.isSpace(b)) {
                window.countLine(from);
                from++;
                if (b != '\r' || bytes[from] != '\n') {
                    bytes[to++] = ' ';
                }
            } else if (b == Window.STOP) {
                throw new UnclosedTag();
            } else {
                throw new BadRow(String.format("a value holds the character U+%04X, which XML does not allow", b));
            }
        }
        window.at++;
        row.add(bytes, name, nameEnd, start, to);
    }

    private String shown(int from) {
        int length = 0;
        byte b = window.bytes[from];
        while (length < 12 && b != ';' && b != Window.STOP && b > ' ') {
            length++;
            b = window.bytes[from + length];
        }
        return new String(window.bytes, from, length, StandardCharsets.US_ASCII) + (b == ';' ? ";" : "");
    }

    /** Whether a name can hold this byte; names beyond ASCII are not looked at closely. */
    static boolean isName(byte b) {
        return b > '?' && b != '[' && b != ']' || b >= '0' && b <= ':' || b == '-' || b == '.' || b < 0;
    }
}
