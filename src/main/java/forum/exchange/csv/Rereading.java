package forum.exchange.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** A text that can be read again from a line on, as long as that line is kept; lines count from 1. */
final class Rereading extends Reader {

    /** More was read without letting anything go than may be kept. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final int PORTION = 16 * 1024;

    private final Reader text;
    private final int most;
    private char[] kept = new char[4 * PORTION];
    private long again;
    private int start;
    private int next;
    private int end;

    /** The number of the line that the kept text begins with. */
    private long line = 1;

    /**
     * Reads this text.
     *
     * @param most how many characters are kept at most
     */
    Rereading(Reader text, int most) {
        this.text = text;
        this.most = most;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (next == end && !fetch()) {
            return -1;
        }
        int count = Math.min(length, end - next);
        System.arraycopy(kept, next, buffer, offset, count);
        next += count;
        return count;
    }

    private boolean fetch() throws IOException {
        if (end - start > most) {
            throw new Exceeded();
        }
        if (kept.length - end < PORTION) {
            char[] room = end - start > kept.length / 2 ? new char[2 * kept.length] : kept;
            System.arraycopy(kept, start, room, 0, end - start);
            kept = room;
            next -= start;
            end -= start;
            start = 0;
        }
        int count = text.read(kept, end, PORTION);
        end += Math.max(0, count);
        return count > 0;
    }

    /** Forgets the lines before this one. */
    void keepFrom(long wanted) {
        while (line < wanted && start < end) {
            int after = start;
            while (after < end && kept[after] != '\n' && kept[after] != '\r') {
                after++;
            }
            if (after + 1 >= end && (after == end || kept[after] == '\r')) {
                return; // the line ends in what is not read yet, and it may end in two characters
            }
            start = after + (kept[after] == '\r' && kept[after + 1] == '\n' ? 2 : 1);
            line++;
        }
    }

    /** Goes back to the beginning of this line, which is kept or comes next. */
    void goTo(long wanted) throws IOException {
        keepFrom(wanted);
        while (line < wanted) {
            start = Math.max(start, end - 1); // of a line that is passed over only its end matters
            if (!fetch()) {
                break;
            }
            keepFrom(wanted);
        }
        start = line < wanted ? end : start;
        again += next - start > PORTION ? next - start : 0; // less is what a parser reads ahead
        next = start;
    }

    /** How many characters are to be read twice since somebody went far back; a little does not count. */
    long again() {
        return again;
    }

    /** How many characters fit into what it keeps. */
    int room() {
        return kept.length;
    }

    @Override
    public void close() throws IOException {
        kept = Arrays.copyOf(kept, 0);
        text.close();
    }
}
