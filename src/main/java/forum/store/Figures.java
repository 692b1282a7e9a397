package forum.store;

import forum.rules.Settings;

/**
 * Keeps every derived figure true. The figures of a post, a user or a tag are always computed from scratch out of the
 * rows they follow from, by the same statements whether a command touched one post, an import a million or the doctor
 * all: only what is in {@link Touched} differs.
 */
public final class Figures {

    private static final String TOUCHED = " where id in (select id from temp.touched_post)";

    private static final String TOUCH_PARENTS = """
            insert or ignore into temp.touched_post (id)
            select p.parent_id
            from temp.touched_post t cross join post p on p.id = t.id
            where p.parent_id is not null
            """;

    /** Accepting moves points to the author of the answer, whatever became of the question. */
    private static final String TOUCH_ACCEPTED = """
            insert or ignore into temp.touched_post (id)
            select p.accepted_id
            from temp.touched_post t cross join post p on p.id = t.id
            where p.accepted_id is not null
            """;

    /** Of the votes of one person under several handles the latest counts. */
    private static final String COUNTING_VOTES = """
            update vote
            set counts = not exists (
                select 1
                from vote later
                    join user mine on mine.id = vote.user_id
                    join user theirs on theirs.id = later.user_id
                where later.post_id = vote.post_id
                    and theirs.survivor_id = mine.survivor_id
                    and (later.stamp, later.replica, theirs.folded) > (vote.stamp, vote.replica, mine.folded)
            )
            where post_id in (select id from temp.touched_post)
            """;

    private static final String SHOWN_QUESTIONS =
            "update post set shown = (state = 'visible')" + TOUCHED + " and kind = 'question'";
    private static final String SHOWN_BELOW = """
            update post
            set shown = (state = 'visible' and (select above.shown from post above where above.id = post.parent_id))
            where kind = ? and id in (select id from temp.touched_post)
            """;
    private static final String VOTES = """
            update post
            set up = (select count(*) from vote v where v.post_id = post.id and v.value = 1 and v.counts = 1)
                    + (select coalesce(sum(t.up), 0) from tally t where t.post_id = post.id),
                down = (select count(*) from vote v where v.post_id = post.id and v.value = -1 and v.counts = 1)
                    + (select coalesce(sum(t.down), 0) from tally t where t.post_id = post.id)
            """ + TOUCHED;
    private static final String FLAGS = """
            update post
            set flags = (
                select count(distinct u.survivor_id)
                from flag f join user u on u.id = f.user_id
                where f.post_id = post.id and f.raised = 1
            )
            """ + TOUCHED;
    private static final String CHILDREN = """
            update post
            set score = up - down,
                (answer_count, comment_count) = (
                    select coalesce(sum(c.kind = 'answer'), 0), coalesce(sum(c.kind = 'comment'), 0)
                    from post c
                    where c.parent_id = post.id and c.state = 'visible'
                )
            """ + TOUCHED;
    private static final String EDITED = """
            update post
            set (edited_at, edited_by_id) = (
                select r.at, r.by_id
                from revision r
                where r.post_id = post.id and r.original = 0 and r.silent = 0
                order by r.stamp desc, r.replica desc, r.uid desc
                limit 1
            )
            """
            + TOUCHED
            + " and (edited_at is not null or exists (select 1 from revision r where r.post_id = post.id))";

    /** The last writer wins; of one revision that changes several fields the category shows, then the text. */
    private static final String CHANGED = """
            update post
            set (changed_at, changed_by_id, changed_what) = (
                select at, by_id, what
                from (
                    select r.at, r.by_id, r.stamp, r.replica,
                        case
                            when r.category is not null then 'recategorized'
                            when coalesce(r.title, r.body) is not null then 'edited'
                            else 'retagged'
                        end as what
                    from revision r
                    where r.post_id = post.id and r.original = 0 and r.silent = 0
                    union all
                    select r.at, r.by_id, r.stamp, r.replica, case post.state when 'hidden' then 'hidden' else 'reshown' end
                    from register r
                    where r.owner = 'post' and r.owner_id = post.id and r.name = 'state' and post.state <> 'deleted'
                    union all
                    select r.at, r.by_id, r.stamp, r.replica, iif(post.closed is null, 'reopened', 'closed')
                    from register r
                    where r.owner = 'post' and r.owner_id = post.id and r.name = 'closed'
                    union all
                    select r.at, r.by_id, r.stamp, r.replica, 'selected'
                    from post q join register r on r.owner = 'post' and r.owner_id = q.id and r.name = 'accepted'
                    where q.id = post.question_id and q.accepted_id = post.id
                )
                order by stamp desc, replica desc
                limit 1
            )
            """ + TOUCHED;

    private static final String ACTIVE = """
            update post
            set active_at = max(
                created_at,
                coalesce(changed_at, 0),
                coalesce((select max(c.active_at) from post c where c.parent_id = post.id and c.state = 'visible'), 0)
            )
            where kind = ? and id in (select id from temp.touched_post)
            """;
    private static final String QUESTIONS = """
            update post
            set best_answer_score = max(0, coalesce((
                    select max(a.score) from post a
                    where a.parent_id = post.id and a.kind = 'answer' and a.state = 'visible'
                ), 0)),
                hotness = hotness(created_at, (
                    select max(a.created_at) from post a
                    where a.parent_id = post.id and a.kind = 'answer' and a.state = 'visible'
                ), answer_count, score, views)
            """ + TOUCHED + " and kind = 'question'";

    private final Sql sql;
    private final Touched touched;
    private final TagFigures tags;
    private final UserFigures users;

    Figures(Sql sql, Touched touched, Settings settings) {
        this.sql = sql;
        this.touched = touched;
        this.tags = new TagFigures(sql);
        this.users = new UserFigures(sql, settings);
    }

    /** Computes the figures of all that was touched, and forgets that it was. */
    public void settle() {
        touched.prepare();
        sql.update(TOUCH_PARENTS);
        sql.update(TOUCH_PARENTS);
        sql.update(TOUCH_ACCEPTED);
        if (sql.findOne("select 1 from user where survivor_id <> id limit 1", row -> 1)
                .isPresent()) {
            sql.update(COUNTING_VOTES);
        }
        sql.update(SHOWN_QUESTIONS);
        sql.update(SHOWN_BELOW, "answer");
        sql.update(SHOWN_BELOW, "comment");
        sql.update(VOTES);
        sql.update(FLAGS);
        sql.update(CHILDREN);
        sql.update(EDITED);
        sql.update(CHANGED);
        sql.update(ACTIVE, "comment");
        sql.update(ACTIVE, "answer");
        sql.update(ACTIVE, "question");
        sql.update(QUESTIONS);
        tags.settle();
        users.settle();
        touched.clear();
    }
}
