package forum.store.post;

import forum.store.Sql;

/** Finds which new questions have a title that another one had here before. */
public final class SharedTitles {

    private final Sql sql;
    private final long lastBefore;
    private boolean any;

    /**
     * Looks in this store.
     *
     * @param lastBefore the number of the last post that is not new
     */
    public SharedTitles(Sql sql, long lastBefore) {
        this.sql = sql;
        this.lastBefore = lastBefore;
    }

    /** Notes a new question; where all are new there is nothing to compare it with. */
    public void added(long question) {
        if (lastBefore == 0) {
            return;
        }
        if (!any) {
            sql.script("create temp table if not exists new_question (id integer primary key) strict");
            sql.script("delete from temp.new_question");
            any = true;
        }
        sql.update("insert into temp.new_question (id) values (?)", question);
    }

    /** How many of the noted questions, which are in the store by now, share their title with one from before. */
    public long count() {
        if (!any) {
            return 0;
        }
        return sql.one("""
                with fresh (title) as (
                    select t.title from temp.new_question n join post_text t on t.post_id = n.id
                )
                select count(*)
                from fresh
                where title in (select title from post_text where post_id <= ? and title in (select title from fresh))
                """, row -> row.number(1), lastBefore);
    }
}
