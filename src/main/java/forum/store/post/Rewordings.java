package forum.store.post;

import forum.store.Sql;
import java.util.Collection;

/**
 * Finds which new answers may be old ones in other words: their author has another answer from an import there, which is
 * not told any more.
 */
public final class Rewordings {

    private final Sql sql;
    private final long lastBefore;
    private boolean any;

    /**
     * Looks in this store.
     *
     * @param lastBefore the number of the last post that is not new
     */
    public Rewordings(Sql sql, long lastBefore) {
        this.sql = sql;
        this.lastBefore = lastBefore;
    }

    /** Notes the posts of a thread that has something new where the rest of it was here before. */
    public void told(Collection<Long> posts) {
        if (!any) {
            sql.script("create temp table if not exists told_post (id integer primary key) strict");
            sql.script("delete from temp.told_post");
            any = true;
        }
        posts.forEach(post -> sql.update("insert or ignore into temp.told_post (id) values (?)", post));
    }

    /** How many of the noted answers are new and have such another one beside them. */
    public long count() {
        if (!any) {
            return 0;
        }
        // What a person wrote here has a uid of version 7, and what is known by its content one of version 5.
        return sql.one("""
                with named as (
                    select id, question_id, coalesce(author_id, 0) as author, coalesce(author_name, '') as author_name
                    from post
                    where question_id in (select p.question_id from temp.told_post t join post p on p.id = t.id)
                        and kind = 'answer' and state <> 'deleted' and substr(hex(uid), 13, 1) = '5'
                )
                select count(*)
                from named
                where id > ?1 and id in (select id from temp.told_post)
                    and (question_id, author, author_name) in (
                        select question_id, author, author_name
                        from named
                        where id <= ?1 and id not in (select id from temp.told_post)
                    )
                """, row -> row.number(1), lastBefore);
    }
}
