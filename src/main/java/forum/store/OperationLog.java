package forum.store;

import forum.model.LogEntry;
import java.time.Instant;
import java.util.List;

/** Who did what, when: one entry for each write to this file. It belongs to the file and is never exported. */
public final class OperationLog {

    private final Sql sql;

    /** Works on this connection. */
    public OperationLog(Sql sql) {
        this.sql = sql;
    }

    /**
     * Adds an entry.
     *
     * @param by the number of who did it, null for somebody without an account
     * @param byName the name to show for somebody without an account, or null
     */
    public void append(Instant at, Long by, String byName, String operation, String detail) {
        sql.update(
                "insert into operation (at, by_id, by_name, operation, detail) values (?, ?, ?, ?, ?)",
                at.toEpochMilli(),
                by,
                byName,
                operation,
                detail);
    }

    /** How often this user did this since then. */
    public long count(long by, String operation, Instant since) {
        return sql.one(
                "select count(*) from operation where by_id = ? and operation = ? and at >= ?",
                row -> row.number(1),
                by,
                operation,
                since.toEpochMilli());
    }

    /** The latest entries, newest first; before is a number to stop short of, 0 for the newest. */
    public List<LogEntry> list(int limit, long before) {
        return sql.list(
                """
                select o.id, o.at, coalesce(s.handle, o.by_name), o.operation, o.detail
                from operation o
                    left join user u on u.id = o.by_id
                    left join user s on s.id = u.survivor_id
                where ?1 = 0 or o.id < ?1
                order by o.id desc
                limit ?2
                """,
                row -> new LogEntry(row.number(1), row.time(2), row.text(3), row.text(4), row.text(5)),
                before,
                limit == 0 ? -1 : limit);
    }
}
