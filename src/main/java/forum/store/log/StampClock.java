package forum.store.log;

import forum.model.Stamp;
import forum.rules.LogicalClock;
import forum.store.Sql;

/** The logical clock of this file: gives out stamps and goes on from the greatest that the file has seen. */
public final class StampClock {

    private final Sql sql;
    private final long replica;
    private final long nowMillis;
    private Stamp last;

    /** Reads the clock; only one transaction may hold it at a time. */
    public StampClock(Sql sql, long nowMillis) {
        this.sql = sql;
        this.nowMillis = nowMillis;
        this.replica = sql.one("select replica from meta", row -> row.number(1));
        this.last = sql.one("select clock, replica from meta", row -> row.stamp(1));
    }

    /** The next stamp of this file, later than all that it has seen. */
    public Stamp next() {
        last = LogicalClock.next(last, nowMillis, replica);
        return last;
    }

    /** Moves the clock past a stamp that came from elsewhere. */
    public void witness(Stamp seen) {
        if (seen.time() > last.time()) {
            last = Stamp.of(seen.time(), replica);
        }
    }

    /** Stores how far the clock has come. */
    public void save() {
        sql.update("update meta set clock = ?", last.time());
    }
}
