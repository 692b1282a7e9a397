package forum.store.figures;

import forum.model.Format;
import forum.model.ForumException;
import forum.model.Utf8Text;
import forum.store.Sql;
import forum.store.post.Revisions;
import forum.store.search.SearchIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Looks for damage: the file's pages, rows that point nowhere, the search index, and every derived figure computed from
 * scratch and compared with what is stored.
 */
public final class Examination {

    private static final int SHOWN = 20;
    private static final String TAG_ROWS = """
            select count(*)
            from (
                select * from (select tag_id, shown, post_id from main.post_tag
                    except select tag_id, shown, post_id from temp.before_post_tag)
                union all
                select * from (select tag_id, shown, post_id from temp.before_post_tag
                    except select tag_id, shown, post_id from main.post_tag)
            )
            """;

    /** The derived columns of each table, with what a row is called. */
    private enum Derived {
        POST(
                "post",
                "'post #' || b.id",
                "parent_id, under_id, accepted_id, chosen_id, shown, up, down, score, flags, answer_count, comment_count, best_answer_score, hotness, active_at, "
                        + "edited_at, edited_by_id, changed_at, changed_by_id, changed_what, tagged"),
        USER("user", "'user ' || b.handle", "survivor_id, points, questions, answers, comments"),
        TAG("tag", "'tag ' || b.name", "survivor_id, question_count"),
        CATEGORY("category", "'category ' || b.path", "survivor_id"),
        VOTE("vote", "'vote on post #' || b.post_id", "counts");

        private final String table;
        private final String name;
        private final List<String> columns;

        Derived(String table, String name, String columns) {
            this.table = table;
            this.name = name;
            this.columns = List.of(columns.split(", "));
        }

        private String key() {
            return this == VOTE ? "b.post_id = a.post_id and b.user_id = a.user_id" : "b.id = a.id";
        }
    }

    private final Sql sql;

    /** Works on this connection. */
    public Examination(Sql sql) {
        this.sql = sql;
    }

    /** What is wrong with the file itself and with rows that point nowhere; empty when all is well. */
    public List<String> damage() {
        List<String> found = new ArrayList<>();
        sql.each("pragma integrity_check(20)", row -> {
            if (!row.text(1).equals("ok")) {
                found.add("file: " + row.text(1));
            }
        });
        sql.each(
                "pragma foreign_key_check",
                row -> found.add(
                        "row " + row.number(2) + " of " + row.text(1) + " points to a missing " + row.text(3)));
        return found;
    }

    /** Takes the markup out of all bodies anew, and says where that was not done as it should be. */
    public List<String> mendPlainTexts() {
        Map<Long, Utf8Text> wrong = wrongPlainTexts();
        wrong.forEach(
                (id, plain) -> sql.update("update post_text set plain = cast(? as text) where post_id = ?", plain, id));
        return told(wrong);
    }

    /** Says where the markup was not taken out of a body as it should be. */
    public List<String> plainTexts() {
        return told(wrongPlainTexts());
    }

    private Map<Long, Utf8Text> wrongPlainTexts() {
        Map<Long, Utf8Text> wrong = new TreeMap<>();
        sql.each("""
                select t.post_id, t.body, p.format, t.plain
                from post_text t join post p on p.id = t.post_id
                where p.format = 'html' or t.plain is not null
                """, row -> {
            Utf8Text plain =
                    Revisions.plain(row.utf8(2), Format.valueOf(row.text(3).toUpperCase(Locale.ROOT)));
            if (!Objects.equals(plain, row.utf8(4))) {
                wrong.put(row.number(1), plain);
            }
        });
        return wrong;
    }

    private static List<String> told(Map<Long, Utf8Text> wrong) {
        List<String> found = new ArrayList<>();
        wrong.keySet().stream()
                .limit(SHOWN)
                .forEach(id -> found.add("post #" + id + ": plain text differs from the body"));
        if (wrong.size() > SHOWN) {
            found.add((wrong.size() - SHOWN) + " more posts with a wrong plain text");
        }
        return found;
    }

    /** Whether the search index holds exactly the words of the posts. */
    public boolean isIndexTrue() {
        try {
            new SearchIndex(sql).check();
            return true;
        } catch (ForumException e) {
            if (Sql.isDamage(e)) {
                return false;
            }
            throw e;
        }
    }

    /** Keeps what is stored now, to be compared after everything was computed anew. */
    public void remember() {
        for (Derived derived : Derived.values()) {
            sql.script("drop table if exists temp.before_" + derived.table);
            sql.script("create temp table before_" + derived.table + " as select * from main." + derived.table);
        }
        sql.script("drop table if exists temp.before_post_tag");
        sql.script("create temp table before_post_tag as select * from main.post_tag");
        // Else only questions whose tags were changed would be looked at.
        sql.update("delete from post_tag");
        sql.update("update post set tagged = null where tagged is not null");
    }

    /** The figures that were stored wrong, with what they should be. */
    public List<String> differences() {
        List<String> found = new ArrayList<>();
        for (Derived derived : Derived.values()) {
            for (String column : derived.columns) {
                compare(derived, column, found);
            }
            sql.script("drop table temp.before_" + derived.table);
        }
        long wrong = sql.one(TAG_ROWS, row -> row.number(1));
        if (wrong > 0) {
            found.add("tags: " + wrong + " rows differ from the tags of the questions");
        }
        sql.script("drop table temp.before_post_tag");
        return found;
    }

    private void compare(Derived derived, String column, List<String> found) {
        String from = " from temp.before_%1$s b join main.%1$s a on %2$s where a.%3$s is not b.%3$s"
                .formatted(derived.table, derived.key(), column);
        long wrong = sql.one("select count(*)" + from, row -> row.number(1));
        sql.each(
                "select %s, b.%2$s, a.%2$s".formatted(derived.name, column) + from + " limit " + SHOWN,
                row -> found.add(row.text(1) + ": " + column + " is " + row.text(2) + ", should be " + row.text(3)));
        if (wrong > SHOWN) {
            found.add((wrong - SHOWN) + " more rows of " + derived.table + " with a wrong " + column);
        }
    }
}
