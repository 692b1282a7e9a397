package forum.store.figures;

import forum.store.Sql;
import java.util.Collection;

/**
 * What a transaction has changed, and whose figures must follow: temporary tables of posts, users, tags and votes that
 * {@link Figures} works through. Never in memory, so that a bulk import may touch millions.
 */
public final class Touched {

    /** What the figures of its author follow from: of a question whether it has an accepted answer of whomsoever. */
    private static final String STANDING = """
            create temp view if not exists standing as
            select p.id as post_id, author.survivor_id as user_id, p.kind, p.state = 'visible' as visible,
                case p.kind
                    when 'question' then p.accepted_id is not null
                    when 'answer' then exists (
                        select 1
                        from post q left join user asker on asker.id = q.author_id
                        where q.id = p.parent_id and q.accepted_id = p.id
                            and asker.survivor_id is not author.survivor_id
                    )
                    else 0
                end as accepted,
                p.up, p.down
            from post p left join user author on author.id = p.author_id
            """;

    private final Sql sql;
    private boolean ready;
    private boolean handles;
    private long lastBeforeNew = Long.MAX_VALUE;
    private long lastUserBeforeNew = Long.MAX_VALUE;

    /** Works on this connection. */
    public Touched(Sql sql) {
        this.sql = sql;
    }

    /** Marks a post whose text, votes, flags, state or children changed; its author will be counted anew. */
    public void post(long id) {
        prepare();
        sql.update("insert or ignore into temp.touched_post (id) values (?)", id);
    }

    /** Marks a post and all that stands below it. */
    public void thread(long id) {
        post(id);
        sql.update("""
                insert or ignore into temp.touched_post (id)
                select id from post where parent_id = ?1
                union all
                select c.id from post a join post c on c.parent_id = a.id where a.parent_id = ?1
                """, id);
    }

    /**
     * Notes how a post stands before it changes, so that what the change comes to can be added to the figures of its
     * author: to count anew takes long for somebody with many posts.
     */
    public void changing(long id) {
        prepare();
        sql.update("insert or ignore into temp.touched_standing select * from temp.standing where post_id = ?", id);
    }

    /** Marks a post that is new, to whose author's figures it is added. */
    public void added(long id) {
        prepare();
        sql.update(
                "insert or ignore into temp.touched_standing select post_id, user_id, kind, 0, 0, 0, 0 from temp.standing "
                        + "where post_id = ?",
                id);
    }

    /**
     * Notes how a vote and its post stand before the vote changes, so that what the change comes to can be added to the
     * points of the voter and of the author. Somebody who has voted under several handles is counted anew all the same.
     */
    public void vote(long post, long user) {
        prepare();
        if (sql.findOne("select 1 from user where survivor_id = ?1 and id <> ?1 limit 1", row -> 1, user)
                .isPresent()) {
            post(post);
            user(user);
            return;
        }
        sql.update("""
                insert or ignore into temp.touched_vote (post_id, user_id, value)
                values (?1, ?2, coalesce((select value from vote where post_id = ?1 and user_id = ?2), 0))
                """, post, user);
        changing(post);
    }

    /** Marks the users who voted on a post. */
    public void votersOn(long post) {
        prepare();
        sql.update("insert or ignore into temp.touched_user (id) select user_id from vote where post_id = ?", post);
    }

    /** Marks a user, whose survivor's points will be counted anew. */
    public void user(long id) {
        prepare();
        sql.update("insert or ignore into temp.touched_user (id) values (?)", id);
    }

    /** Notes that a user was just added, of whom nothing is known but the number; all with greater ones are as new. */
    public void newUser(long id) {
        prepare();
        lastUserBeforeNew = Math.min(lastUserBeforeNew, id - 1);
    }

    /** The number after which users stand who were just added. */
    long lastUserBeforeNew() {
        return lastUserBeforeNew;
    }

    /**
     * Marks a user and every post that this person, under whatever handle, voted on or flagged: which handles are one
     * person's may be different from now on, or was until now.
     */
    public void votesOf(long user) {
        user(user);
        handles = true;
        sql.update("""
                insert or ignore into temp.touched_post (id)
                select v.post_id
                from user u join user m on m.survivor_id = u.survivor_id join vote v on v.user_id = m.id
                where u.id = ?1
                union all
                select f.post_id
                from user u join user m on m.survivor_id = u.survivor_id join flag f on f.user_id = m.id
                where u.id = ?1
                """, user);
    }

    /**
     * The same for everybody who has been renamed or merged, who took over and who is marked, all at once, as long as the
     * survivors are those of before: each look at the votes may be a look at all of them while a first import has no index
     * of them, and a person may have very many handles.
     */
    public void votesOfRenamed() {
        prepare();
        handles = true;
        sql.update("""
                insert or ignore into temp.touched_user (id)
                select id from user where alias_id is not null
                union all
                select alias_id from user where alias_id is not null
                """);
        sql.update("""
                insert or ignore into temp.touched_user (id)
                select u.survivor_id from temp.touched_user t cross join user u on u.id = t.id
                """);
        sql.update("""
                with person (id) as (
                    select id from user where survivor_id in (select id from temp.touched_user)
                )
                insert or ignore into temp.touched_post (id)
                select post_id from vote where user_id in (select id from person)
                union all
                select post_id from flag where user_id in (select id from person)
                """);
    }

    /**
     * Marks what must be counted anew without these users, who are about to go: every post that they wrote, changed, voted
     * on or flagged, and whoever is one person with them so far.
     */
    public void goneUsers(Collection<Long> users) {
        prepare();
        handles = true;
        String gone = Sql.json(users);
        sql.update("""
                with gone (id) as (select value from json_each(?)),
                    person (id) as (
                        select m.id
                        from gone cross join user u cross join user m
                        where u.id = gone.id and m.survivor_id = u.survivor_id
                    )
                insert or ignore into temp.touched_post (id)
                select post_id from vote where user_id in (select id from person)
                union all
                select post_id from flag where user_id in (select id from person)
                union all
                select id from post where author_id in (select id from gone)
                union all
                select post_id from revision where by_id in (select id from gone)
                union all
                select owner_id from register where owner = 'post' and by_id in (select id from gone)
                """, gone);
        sql.update("""
                insert or ignore into temp.touched_user (id)
                select m.id
                from json_each(?) gone cross join user u cross join user m
                where u.id = gone.value and m.survivor_id = u.survivor_id
                """, gone);
    }

    /** Marks a tag and the one that stands for it so far, whose questions will be counted anew. */
    public void tag(long id) {
        prepare();
        sql.update("""
                insert or ignore into temp.touched_tag (id)
                select ?1
                union
                select survivor_id from tag where id = ?1
                """, id);
    }

    /** Starts an import, which has come to no thread yet. */
    public void forgetSeen() {
        sql.script("create temp table if not exists seen_thread (id integer primary key) strict");
        sql.script("delete from temp.seen_thread");
    }

    /** Notes that an import has come to the thread of this question; returns false when it has been here before. */
    public boolean markSeen(long question) {
        return sql.update("insert or ignore into temp.seen_thread (id) values (?)", question) > 0;
    }

    /** Whether the figures of a post must follow. */
    boolean hasPosts() {
        prepare();
        return sql.one(
                "select exists (select 1 from temp.touched_post) or exists (select 1 from temp.touched_standing)",
                row -> row.truth(1));
    }

    /** Whether votes that did not count beside another of the same person's may count now, or the other way round. */
    boolean hasOtherHandles() {
        return handles;
    }

    /** Marks everything. */
    public void everything() {
        postsAfter(0);
        handles = true;
        sql.update("insert or ignore into temp.touched_user (id) select id from user");
        sql.update("insert or ignore into temp.touched_tag (id) select id from tag");
    }

    /** Marks all posts with numbers above this one. */
    private void postsAfter(long id) {
        prepare();
        sql.update("insert or ignore into temp.touched_post (id) select id from post where id > ?", id);
    }

    /**
     * Notes that threads with numbers above this one were added, with the figures that follow from each thread itself
     * and what they bring their {@link Earnings users}; those of their tags are yet to follow.
     */
    public void newThreadsAfter(long id) {
        lastBeforeNew = Math.min(lastBeforeNew, id);
    }

    boolean hasNewThreads() {
        return lastBeforeNew < Long.MAX_VALUE;
    }

    /** The number after which new threads stand. */
    long lastBeforeNew() {
        return lastBeforeNew;
    }

    /** Marks the posts of new threads too. */
    void newThreads() {
        if (hasNewThreads()) {
            postsAfter(lastBeforeNew);
        }
    }

    /** Creates the tables, or empties them. */
    void clear() {
        prepare();
        sql.update("delete from temp.touched_post");
        sql.update("delete from temp.touched_user");
        sql.update("delete from temp.touched_tag");
        sql.update("delete from temp.touched_vote");
        sql.update("delete from temp.touched_standing");
        handles = false;
        lastBeforeNew = Long.MAX_VALUE;
        lastUserBeforeNew = Long.MAX_VALUE;
    }

    void prepare() {
        if (!ready) {
            sql.script("""
                    create temp table if not exists touched_post (id integer primary key) strict;
                    create temp table if not exists touched_user (id integer primary key) strict;
                    create temp table if not exists touched_tag (id integer primary key) strict;
                    create temp table if not exists touched_vote (
                        post_id integer, user_id integer, value integer not null, primary key (post_id, user_id)
                    ) strict;
                    create temp table if not exists touched_standing (
                        post_id integer primary key, user_id integer, kind text not null, visible integer not null,
                        accepted integer not null, up integer not null, down integer not null
                    ) strict;
                    """);
            sql.script(STANDING);
            ready = true;
        }
    }
}
