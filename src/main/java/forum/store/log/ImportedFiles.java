package forum.store.log;

import forum.store.Sql;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which files were imported, the latest of them, and what each told. */
public final class ImportedFiles {

    /** More are forgotten, the oldest first. */
    private static final int REMEMBERED = 1000;

    /**
     * What tells files from any others.
     *
     * @param reading how they were read: by which version of the program, with which options
     * @param bytes how many there are
     * @param checksum over names and bytes
     */
    public record Fingerprint(String reading, long bytes, long checksum) {}

    /** What files tell. */
    public enum Sort {
        /** So many records of a kind. */
        READ,
        /** So many of what is no part of a forum here. */
        LEFT_OUT,
        /** A sentence on how they were read. */
        NOTE;

        private String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        private static Sort of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
        }
    }

    /**
     * One thing that files tell.
     *
     * @param count 0 for a note
     */
    public record Telling(Sort sort, String said, long count) {}

    private final Sql sql;

    /** Works on this connection. */
    public ImportedFiles(Sql sql) {
        this.sql = sql;
    }

    /** Whether files of this size were imported so; if not, there is no need for their checksum. */
    public boolean isKnown(String reading, long bytes) {
        return sql.findOne("select 1 from imported where reading = ? and bytes = ? limit 1", row -> 1, reading, bytes)
                .isPresent();
    }

    /** What these files told; empty when they were not imported, or too long ago. */
    public Optional<List<Telling>> find(Fingerprint files) {
        return id(files)
                .map(id -> sql.list(
                        "select sort, said, count from imported_telling where imported_id = ? order by rowid",
                        row -> new Telling(Sort.of(row.text(1)), row.text(2), row.number(3)),
                        id));
    }

    /** Remembers what these files told. */
    public void put(Fingerprint files, List<Telling> tellings) {
        id(files).ifPresent(this::forget);
        sql.update(
                "insert into imported (reading, bytes, checksum) values (?, ?, ?)",
                files.reading(),
                files.bytes(),
                files.checksum());
        long id = id(files).orElseThrow();
        for (Telling telling : tellings) {
            sql.update(
                    "insert into imported_telling (imported_id, sort, said, count) values (?, ?, ?, ?)",
                    id,
                    telling.sort().word(),
                    telling.said(),
                    telling.count());
        }
        sql.list("select id from imported order by id desc limit -1 offset " + REMEMBERED, row -> row.number(1))
                .forEach(this::forget);
    }

    private Optional<Long> id(Fingerprint files) {
        return sql.findOne(
                "select id from imported where reading = ? and bytes = ? and checksum = ?",
                row -> row.number(1),
                files.reading(),
                files.bytes(),
                files.checksum());
    }

    private void forget(long id) {
        sql.update("delete from imported_telling where imported_id = ?", id);
        sql.update("delete from imported where id = ?", id);
    }
}
