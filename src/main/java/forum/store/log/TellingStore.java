package forum.store.log;

import forum.model.Uid;
import forum.store.Sql;
import java.util.Optional;

/** What was told last of each imported thread. It belongs to the file and follows from nothing. */
public final class TellingStore {

    /** What was told, as 128 bits that no two tellings share. */
    public record Digest(long high, long low) {}

    private final Sql sql;

    /** Works on this connection. */
    public TellingStore(Sql sql) {
        this.sql = sql;
    }

    /** The number of this question, if just this was told of its thread last. */
    public Optional<Long> find(Uid question, Digest digest) {
        return sql.findOne("""
                select p.id
                from post p join telling t on t.question_id = p.id
                where p.uid = ? and t.high = ? and t.low = ?
                """, row -> row.number(1), question, digest.high(), digest.low());
    }

    /** Keeps what was told now. */
    public void put(long question, Digest digest) {
        sql.update(
                "insert or replace into telling (question_id, high, low) values (?, ?, ?)",
                question,
                digest.high(),
                digest.low());
    }
}
