package forum.store;

/**
 * What a transaction has changed, and whose figures must follow: temporary tables of posts, users, tags and votes that
 * {@link Figures} works through. Never in memory, so that a bulk import may touch millions.
 */
public final class Touched {

    private final Sql sql;
    private boolean ready;
    private boolean everything;
    private long lastBeforeNew = Long.MAX_VALUE;

    /** Works on this connection. */
    public Touched(Sql sql) {
        this.sql = sql;
    }

    /** Marks a post whose text, votes, flags, state or children changed. */
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
     * Notes how a vote and its post stand before the vote changes, so that what the change comes to can be added to the
     * points of the voter and of the author: to count anew takes long for somebody with many votes or posts. Somebody
     * who has voted under several handles is counted anew all the same.
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
        sql.update(
                "insert or ignore into temp.touched_score (post_id, up, down) select id, up, down from post where id = ?",
                post);
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

    /** Marks a user and every post that this person, under whatever handle, voted on or flagged. */
    public void votesOf(long user) {
        user(user);
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

    /** Starts an import, which has come to no post yet. */
    public void forgetSeen() {
        sql.script("create temp table if not exists seen_post (id integer primary key) strict");
        sql.script("delete from temp.seen_post");
    }

    /** Notes that an import has come to this post; returns false when it has been here before. */
    public boolean markSeen(long id) {
        return sql.update("insert or ignore into temp.seen_post (id) values (?)", id) > 0;
    }

    /** Marks everything. */
    public void everything() {
        everything = true;
        postsAfter(0);
        sql.update("insert or ignore into temp.touched_user (id) select id from user");
        sql.update("insert or ignore into temp.touched_tag (id) select id from tag");
    }

    /** Marks all posts with numbers above this one. */
    private void postsAfter(long id) {
        prepare();
        sql.update("insert or ignore into temp.touched_post (id) select id from post where id > ?", id);
    }

    /**
     * Notes that threads with numbers above this one were added, with the figures that follow from each thread itself;
     * those of their users and tags are yet to follow.
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

    /** Whether nothing is left that was not touched. */
    boolean isEverything() {
        return everything || lastBeforeNew == 0;
    }

    /** Creates the tables, or empties them. */
    void clear() {
        prepare();
        sql.update("delete from temp.touched_post");
        sql.update("delete from temp.touched_user");
        sql.update("delete from temp.touched_tag");
        sql.update("delete from temp.touched_vote");
        sql.update("delete from temp.touched_score");
        everything = false;
        lastBeforeNew = Long.MAX_VALUE;
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
                    create temp table if not exists touched_score (
                        post_id integer primary key, up integer not null, down integer not null
                    ) strict;
                    """);
            ready = true;
        }
    }
}
