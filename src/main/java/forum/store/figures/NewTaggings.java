package forum.store.figures;

import forum.store.RowBatch;
import forum.store.Sql;
import forum.store.post.TagStore;
import java.util.HashMap;
import java.util.Map;

/**
 * Which tags new questions carry. Gathered in a temporary table, since writing them down one by one, in the order of
 * questions, takes several times as long as all at once in the order of tags.
 */
final class NewTaggings {

    /** More tags are looked up again. */
    private static final int REMEMBERED = 50_000;

    private static final String TABLE =
            "create temp table if not exists new_tagging (tag_id integer, shown integer, question_id integer) strict";
    private static final String SETTLE = """
            insert or ignore into post_tag (tag_id, shown, post_id)
            select tag_id, shown, question_id from temp.new_tagging order by 1, 2, 3
            """;

    private final TagStore tags;
    private final Touched touched;
    private final RowBatch rows;
    private final Map<String, Long> remembered = new HashMap<>();

    NewTaggings(Sql sql, Touched touched) {
        this.tags = new TagStore(sql);
        this.touched = touched;
        this.rows = new RowBatch(sql, "temp.new_tagging (tag_id, shown, question_id)", "(?, ?, ?)");
        sql.script(TABLE);
    }

    /**
     * Notes the tags of a new question.
     *
     * @param tagged with a space between them
     */
    void add(long question, boolean shown, String tagged) {
        if (!tagged.isEmpty()) {
            for (String tag : tagged.split(" ")) {
                rows.add(tag(tag), shown, question);
            }
        }
    }

    void flush() {
        rows.flush();
    }

    private long tag(String name) {
        Long known = remembered.get(name);
        if (known == null) {
            if (remembered.size() == REMEMBERED) {
                remembered.clear();
            }
            known = tags.require(name);
            touched.tag(known);
            remembered.put(name, known);
        }
        return known;
    }

    /** Writes down what was noted, also of questions that have other tags since, which lose them like any others. */
    static void settle(Sql sql) {
        sql.script(TABLE);
        sql.update(SETTLE);
        sql.update("delete from temp.new_tagging");
    }
}
