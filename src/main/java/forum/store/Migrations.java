package forum.store;

import forum.model.ForumException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Brings a store to the schema of this version: the numbered files beside this class, each applied with its number in
 * one transaction. A released file is never changed.
 */
final class Migrations {

    private static final List<String> FILES = List.of(
            "001_initial.sql",
            "002_undo.sql",
            "003_notices.sql",
            "004_telling.sql",
            "005_account.sql",
            "006_adopted.sql",
            "007_imported.sql",
            "008_searchable.sql",
            "009_placed.sql",
            "010_under.sql",
            "011_deleted_user.sql",
            "012_owed.sql",
            "013_uid_index.sql");
    private static final String INDEXES = "indexes.sql";

    private Migrations() {}

    /** The schema version that this program reads and writes. */
    static int latest() {
        return FILES.size();
    }

    /** Applies what is missing; a new store gets its replica number. */
    static void apply(Sql sql, long replica) {
        int version = sql.one("pragma user_version", row -> row.integer(1));
        for (int next = version; next < FILES.size(); next++) {
            sql.script(read(FILES.get(next)));
            sql.script("pragma user_version = " + (next + 1));
        }
        if (version == 0) {
            sql.script("pragma application_id = " + FileHeader.APPLICATION_ID);
            sql.update("insert into meta (replica, clock) values (?, 0)", replica);
        }
    }

    /** Makes the indexes that only reading needs. */
    static void index(Sql sql) {
        sql.script(read(INDEXES));
    }

    private static String read(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream("schema/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw ForumException.failure("the program is incomplete: schema/" + name + " is missing", e);
        }
    }
}
