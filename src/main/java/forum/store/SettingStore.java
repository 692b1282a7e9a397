package forum.store;

import java.util.Map;
import java.util.TreeMap;

/** The options that were set to something else than their default. */
public final class SettingStore {

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

    /** Sets an option. */
    public void put(String name, String value) {
        sql.update("insert or replace into setting (name, value) values (?, ?)", name, value);
    }

    /** Sets an option back to its default. */
    public void reset(String name) {
        sql.update("delete from setting where name = ?", name);
    }
}
