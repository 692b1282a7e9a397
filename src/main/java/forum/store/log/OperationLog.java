package forum.store.log;

import forum.model.LogEntry;
import forum.store.Row;
import forum.store.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who did what, when: one entry for each write to this file. It belongs to the file and is never exported. */
public final class OperationLog {

    private static final String ENTRY = """
            select o.id, o.at, coalesce(s.handle, o.by_name), o.operation, o.detail, o.undo is not null, undone.id
            from operation o
                left join user u on u.id = o.by_id
                left join user s on s.id = u.survivor_id
                left join operation undone on undone.undoes = o.id
            """;

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
     * @param undo what takes it back, null when nothing can
     * @param undoes the number of the operation that it took back, or null
     */
    public void append(Instant at, Long by, String byName, String operation, String detail, String undo, Long undoes) {
        sql.update("""
                insert into operation (at, by_id, by_name, operation, detail, undo, undoes)
                values (?, ?, ?, ?, ?, ?, ?)
                """, at.toEpochMilli(), by, byName, operation, detail, undo, undoes);
    }

    /** The operation with this number. */
    public Optional<LogEntry> find(long number) {
        return sql.findOne(ENTRY + "where o.id = ?", OperationLog::entry, number);
    }

    /**
     * The last operation of this user that was not taken back; taking back is none, but doing again is, and what changed
     * nothing, and so says nothing, is passed over.
     */
    public Optional<LogEntry> findLast(long user) {
        return sql.findOne(ENTRY + """
                where o.by_id in (select id from user where survivor_id = ?)
                    and undone.id is null
                    and (o.undo is not null or o.detail <> '')
                    and (o.undoes is null or (select undoes from operation where id = o.undoes) is not null)
                order by o.id desc
                limit 1
                """, OperationLog::entry, user);
    }

    /** The number of the latest operation, 0 for none: every write adds one, so it tells states of the file apart. */
    public long lastNumber() {
        return sql.one("select coalesce(max(id), 0) from operation", row -> row.number(1));
    }

    /** Whether this user did it, under whatever handle. */
    public boolean isBy(long number, long user) {
        return sql.one("""
                select count(*)
                from operation
                where id = ? and by_id in (select id from user where survivor_id = ?)
                """, row -> row.truth(1), number, user);
    }

    /** The word for what an operation did or, where it took another back, for what that one did. */
    public String origin(long number) {
        return sql.one("""
                with recursive chain (operation, undoes) as (
                    select operation, undoes from operation where id = ?
                    union all
                    select o.operation, o.undoes from chain join operation o on o.id = chain.undoes
                )
                select operation from chain where undoes is null
                """, row -> row.text(1), number);
    }

    /** What takes an operation back. */
    public Optional<String> findUndo(long number) {
        return sql.findOne("select undo from operation where id = ?", row -> row.text(1), number);
    }

    /** How often this user, under whatever handle, did any of these since then. */
    public long count(long by, List<String> operations, Instant since) {
        return sql.one("""
                select count(*)
                from operation
                where by_id in (select id from user where survivor_id = ?1) and at >= ?2
                    and instr(?3, ' ' || operation || ' ') > 0
                """, row -> row.number(1), by, since.toEpochMilli(), " " + String.join(" ", operations) + " ");
    }

    /** The latest entries, newest first; before is a number to stop short of, 0 for the newest. */
    public List<LogEntry> list(int limit, long before) {
        return sql.list(ENTRY + """
                where ?1 = 0 or o.id < ?1
                order by o.id desc
                limit ?2
                """, OperationLog::entry, before, limit == 0 ? -1 : limit);
    }

    private static LogEntry entry(Row row) {
        return new LogEntry(
                row.number(1),
                row.time(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.truth(6) && row.numberOrNull(7) == null,
                row.numberOrNull(7));
    }
}
