package forum.store;

import forum.model.Kind;
import forum.rules.Points;
import forum.rules.Settings;
import java.sql.SQLException;
import java.util.Arrays;
import org.sqlite.Function;

/**
 * Lends the pure rules to SQL, so that a formula stands in one place whether one post is counted or a million. Makes
 * {@code received(kind, up, down)}, with 0 for a question, 1 for an answer and 2 for a comment, known to a connection,
 * which SQLite allows only while no statement runs: once, and the settings are handed in later.
 */
final class RuleFunctions {

    private static final Kind[] KINDS = Kind.values();
    private static final int REMEMBERED = 64;
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final int[] received = new int[KINDS.length * REMEMBERED * REMEMBERED];
    private Settings settings = Settings.defaults();

    RuleFunctions(Sql sql) {
        sql.define("received", new Function() {
            @Override
            protected void xFunc() throws SQLException {
                result(received(value_int(0), value_long(1), value_long(2)));
            }
        });
    }

    /** Called for every post of an import, mostly with small numbers: those are computed once. */
    private int received(int kind, long up, long down) {
        if (up >= REMEMBERED || down >= REMEMBERED) {
            return Points.received(KINDS[kind], up, down, settings);
        }
        int index = (kind * REMEMBERED + (int) up) * REMEMBERED + (int) down;
        if (received[index] == UNKNOWN) {
            received[index] = Points.received(KINDS[kind], up, down, settings);
        }
        return received[index];
    }

    /** Goes by these settings from now on. */
    void use(Settings newSettings) {
        settings = newSettings;
        Arrays.fill(received, UNKNOWN);
    }
}
