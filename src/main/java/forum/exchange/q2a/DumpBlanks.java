package forum.exchange.q2a;

import java.io.IOException;
import java.util.Optional;

/** What stands between the tokens of a dump: blanks, and comments with what the first and the last of them say. */
final class DumpBlanks {

    /** No server has this version: what asks for it is a comment. */
    private static final int NO_VERSION = 990_000;

    private final DumpBytes in;
    private final DumpEnds ends = new DumpEnds();
    private boolean conditional;

    DumpBlanks(DumpBytes in) {
        this.in = in;
    }

    /** See {@link DumpEnds#isHeadAlone}. */
    boolean isHeadAlone() {
        return ends.isHeadAlone();
    }

    /** See {@link DumpEnds#completedAt}. */
    Optional<String> completedAt() {
        return ends.completedAt();
    }

    /** Goes to the next token. */
    void skip() throws IOException {
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
            if (start.length() < DumpEnds.LENGTH) {
                start.append((char) next);
            }
        }
        ends.note(start.toString());
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
        while (in.peek() != DumpBytes.END) {
            if (in.next() == '*' && in.peek() == '/') {
                in.next();
                return;
            }
        }
        throw new DumpError("a comment never ends; the dump is cut off");
    }

    static boolean isBlank(int next) {
        return next == ' ' || next == '\n' || next == '\r' || next == '\t' || next == '\f';
    }
}
