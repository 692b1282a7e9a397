package forum.store.figures;

import forum.store.Sql;

/** Which questions carry a tag, and how many of them are visible. */
final class TagFigures {

    private static final String FIND_STALE = """
            insert into temp.stale_question (id)
            select p.id
            from temp.touched_thread d cross join post p on p.id = d.id
            where p.tagged is not %s
            """.formatted(tagged("p.tags", "p.shown"));
    private static final String TOUCH_FORMER_TAGS = """
            insert or ignore into temp.touched_tag (id)
            select t.id
            from temp.stale_question q cross join tagged_word w on w.post_id = q.id cross join tag t on t.name = w.name
            """;
    private static final String REMOVE = """
            delete from post_tag
            where (tag_id, shown, post_id) in (
                select t.id, w.shown, w.post_id
                from temp.stale_question q cross join tagged_word w on w.post_id = q.id cross join tag t on t.name = w.name
            )
            """;
    private static final String SPLIT = """
            insert into temp.stale_word (post_id, shown, name)
            select w.post_id, w.shown, w.name
            from temp.stale_question q cross join tag_word w on w.post_id = q.id
            """;
    private static final String ADD_TAGS = "insert or ignore into tag (name) select distinct name from temp.stale_word";
    private static final String ADD = """
            insert or ignore into post_tag (tag_id, shown, post_id)
            select t.id, w.shown, w.post_id
            from temp.stale_word w cross join tag t on t.name = w.name
            order by 1, 2, 3
            """;
    private static final String TOUCH_PRESENT_TAGS = """
            insert or ignore into temp.touched_tag (id)
            select t.id
            from (select distinct name from temp.stale_word) w cross join tag t on t.name = w.name
            """;
    private static final String REMEMBER = """
            update post
            set tagged = %1$s
            where id in (select id from temp.stale_question) and tagged is not %1$s
            """.formatted(tagged("tags", "shown"));
    private static final String TOUCH_SURVIVORS = """
            insert or ignore into temp.touched_tag (id)
            select t.survivor_id from temp.touched_tag d cross join tag t on t.id = d.id
            """;

    /** A question that carries a tag under two of its names counts once. */
    private static final String COUNT = """
            update tag
            set question_count = case
                when survivor_id <> id then 0
                when exists (select 1 from tag m where m.survivor_id = tag.id and m.id <> tag.id) then (
                    select count(distinct pt.post_id)
                    from tag m join post_tag pt on pt.tag_id = m.id and pt.shown = 1
                    where m.survivor_id = tag.id
                )
                else (select count(*) from post_tag pt where pt.tag_id = tag.id and pt.shown = 1)
            end
            where id in (select id from temp.touched_tag)
            """;

    private final Sql sql;

    /** What is remembered of a question, as an expression over these two. */
    static String tagged(String tags, String shown) {
        return "iif(%1$s = '', null, %2$s || ' ' || %1$s)".formatted(tags, shown);
    }

    TagFigures(Sql sql) {
        this.sql = sql;
    }

    /**
     * Brings the tags of the touched questions, and of the new ones, which have none yet, and the counts of the touched
     * tags up to date.
     */
    void settle(Touched touched) {
        sql.script("create temp table if not exists stale_question (id integer primary key) strict");
        sql.update("delete from temp.stale_question");
        boolean stale = sql.update(FIND_STALE) > 0;
        if (touched.hasNewThreads()) {
            NewTaggings.settle(sql);
        }
        if (stale) {
            tagAnew();
        }
        sql.update(TOUCH_SURVIVORS);
        sql.update(COUNT);
    }

    private void tagAnew() {
        sql.script("create temp table if not exists stale_word (post_id integer, shown integer, name text) strict");
        sql.update("delete from temp.stale_word");
        sql.update(TOUCH_FORMER_TAGS);
        sql.update(REMOVE);
        sql.update(SPLIT);
        sql.update(ADD_TAGS);
        sql.update("update tag set survivor_id = id where survivor_id is null");
        sql.update(ADD);
        sql.update(TOUCH_PRESENT_TAGS);
        sql.update(REMEMBER);
    }
}
