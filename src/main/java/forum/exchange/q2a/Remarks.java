package forum.exchange.q2a;

import forum.exchange.EntrySink;
import forum.exchange.Place;
import java.util.Map;
import java.util.TreeMap;

/** What is to be said of a dump besides its records, with the name of the file before every place. */
final class Remarks {

    private static final int MOST = 1000;

    private final String file;
    private final EntrySink sink;
    private final Map<String, Long> leftOut = new TreeMap<>();
    private boolean rejected;

    Remarks(String file, EntrySink sink) {
        this.file = file;
        this.sink = sink;
    }

    /** Where a row begins. */
    Place place(Row row) {
        return new Place(file, row.line(), row.column());
    }

    /** A row does not hold what it should. */
    void reject(Row row, String reason) {
        reject(row.line(), row.column(), reason);
    }

    /** What stands here does not hold what it should. */
    void reject(long line, long column, String reason) {
        rejected = true;
        sink.reject(new Place(file, line, column), reason);
    }

    /** Whether something was rejected. */
    boolean hasRejected() {
        return rejected;
    }

    /** Something is no part of a forum here. */
    void leaveOut(String what, long count) {
        if (count > 0 && (leftOut.size() < MOST || leftOut.containsKey(what))) {
            leftOut.merge(what, count, Long::sum);
        }
    }

    /** Says what was left out. */
    void tell() {
        leftOut.forEach(sink::leaveOut);
    }
}
