package forum.store.log;

import forum.store.Sql;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The options that were set to something else than their default. */
public final class SettingStore {

    /**
     * Where an option comes from.
     *
     * @param source what the other forum is called
     * @param toldAt when it was so there
     */
    public record Adoption(String source, Instant toldAt) {}

    private final Sql sql;

    /** Works on this connection. */
    public SettingStore(Sql sql) {
        this.sql = sql;
    }

    /** All that was set, by option name. */
    public Map<String, String> all() {
        Map<String, String> found = new TreeMap<>();
        sql.each("select name, value from setting", row -> found.put(row.text(1), row.text(2)));
        return found;
    }

    /** Sets an option, as somebody wants it here. */
    public void put(String name, String value) {
        sql.update("insert or replace into setting (name, value) values (?, ?)", name, value);
        sql.update("delete from adopted where name = ?", name);
    }

    /** Sets an option as another forum has it. */
    public void adopt(String name, String value, Adoption adoption) {
        sql.update("insert or replace into setting (name, value) values (?, ?)", name, value);
        sql.update(
                "insert or replace into adopted (name, source, told_at) values (?, ?, ?)",
                name,
                adoption.source(),
                adoption.toldAt().toEpochMilli());
    }

    /** Which forum an option was adopted from last; empty for one that never was, or that was set here since. */
    public Optional<Adoption> adoption(String name) {
        return sql.findOne(
                "select source, told_at from adopted where name = ?",
                row -> new Adoption(row.text(1), row.time(2)),
                name);
    }

    /** Sets an option back to its default. */
    public void reset(String name) {
        sql.update("delete from setting where name = ?", name);
    }
}
