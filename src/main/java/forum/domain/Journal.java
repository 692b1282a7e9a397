package forum.domain;

import forum.store.log.OperationLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What one write will say of itself in the operation log. */
final class Journal {

    private int notes;
    private final StringBuilder detail = new StringBuilder();
    private final List<Reversal> reversals = new ArrayList<>();
    private Long undone;

    /** How often something was added to what was done. */
    int notes() {
        return notes;
    }

    /** Whether it would say nothing. */
    boolean isEmpty() {
        return detail.isEmpty() && reversals.isEmpty() && undone == null;
    }

    /** Adds to what was done. */
    void note(String what) {
        notes++;
        detail.append(detail.isEmpty() ? "" : ", ").append(what);
    }

    /** Says how a step can be taken back. */
    void reversedBy(Reversal reversal) {
        reversals.add(reversal);
    }

    /** Says that another operation was taken back. */
    void undoes(long operation) {
        undone = operation;
    }

    /** Writes the entry; see {@link OperationLog#append}. */
    void write(OperationLog log, Instant at, Long by, String byName, String operation) {
        String undo = reversals.isEmpty() ? null : Undoing.write(reversals);
        log.append(at, by, byName, operation, detail.toString(), undo, undone);
    }
}
