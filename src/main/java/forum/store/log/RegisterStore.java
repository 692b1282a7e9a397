package forum.store.log;

import forum.model.Stamp;
import forum.store.Sql;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When and by whom each changeable thing was last set. The values stand in the tables of their owners; a value without
 * a row here is still what it was at first.
 */
public final class RegisterStore {

    /** What a register belongs to. */
    public enum Owner {
        POST,
        USER,
        CATEGORY,
        TAG;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether a post can be seen. */
    public static final String STATE = "state";

    /** Whether a question takes answers. */
    public static final String CLOSED = "closed";

    /** The accepted answer of a question. */
    public static final String ACCEPTED = "accepted";

    /** Whether a reply is an answer or a comment, and on what. */
    public static final String PLACE = "place";

    /** What a user, category or tag was renamed to or merged into. */
    public static final String ALIAS = "alias";

    /**
     * The last setting of a register.
     *
     * @param by the number of the user who set it, null when nobody is named
     */
    public record Setting(Stamp stamp, Instant at, Long by) {}

    private static final String FIND = """
            select stamp, replica, at, by_id
            from register
            where owner = ? and owner_id = ? and name = ?
            """;
    private static final String LIST = """
            select name, stamp, replica, at, by_id
            from register
            where owner = ? and owner_id = ?
            """;
    private static final String PUT = """
            insert or replace into register (owner, owner_id, name, stamp, replica, at, by_id)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;

    /** Works on this connection. */
    public RegisterStore(Sql sql) {
        this.sql = sql;
    }

    /** When the register was last set; empty when it never was. */
    public Optional<Setting> find(Owner owner, long id, String name) {
        return sql.findOne(
                FIND, row -> new Setting(row.stamp(1), row.time(3), row.numberOrNull(4)), owner.word(), id, name);
    }

    /** All registers of one thing that were set after it was made, by name. */
    public Map<String, Setting> all(Owner owner, long id) {
        Map<String, Setting> found = new TreeMap<>();
        sql.each(
                LIST,
                row -> found.put(row.text(1), new Setting(row.stamp(2), row.time(4), row.numberOrNull(5))),
                owner.word(),
                id);
        return found;
    }

    /** Notes that the register was set. */
    public void put(Owner owner, long id, String name, Setting setting) {
        sql.update(
                PUT,
                owner.word(),
                id,
                name,
                setting.stamp().time(),
                setting.stamp().replica(),
                setting.at().toEpochMilli(),
                setting.by());
    }

    /** Forgets when the register was set. */
    public void drop(Owner owner, long id, String name) {
        sql.update("delete from register where owner = ? and owner_id = ? and name = ?", owner.word(), id, name);
    }

    /** Forgets what is known of these registers of a deleted post, of which only the state and the place remain. */
    public void dropAllOfDeleted(long postId) {
        sql.update(
                "delete from register where owner = 'post' and owner_id = ? and name not in ('state', 'place')",
                postId);
    }
}
