package forum.store;

import forum.model.Kind;
import forum.rules.Hotness;
import forum.rules.Points;
import forum.rules.Settings;
import java.sql.SQLException;
import java.util.Locale;
import org.sqlite.Function;

/**
 * Lends the pure rules to SQL, so that a formula stands in one place whether one post is counted or a million. Makes
 * {@code hotness(created, newest answer, answers, score, views)} and {@code received(kind, up, down)} known to a
 * connection, which SQLite allows only while no statement runs: once, and the settings are handed in later.
 */
final class RuleFunctions {

    private Settings settings = Settings.defaults();

    RuleFunctions(Sql sql) {
        sql.define("hotness", new Function() {
            @Override
            protected void xFunc() throws SQLException {
                result(Hotness.of(value_long(0), value_long(1), value_int(2), value_int(3), value_int(4), settings));
            }
        });
        sql.define("received", new Function() {
            @Override
            protected void xFunc() throws SQLException {
                Kind kind = Kind.valueOf(value_text(0).toUpperCase(Locale.ROOT));
                result(Points.received(kind, value_int(1), value_int(2), settings));
            }
        });
    }

    /** Goes by these settings from now on. */
    void use(Settings newSettings) {
        settings = newSettings;
    }
}
