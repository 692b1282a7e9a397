package forum.store;

import forum.rules.Settings;
import java.util.List;

/**
 * Keeps every derived figure true. The figures of a post, a user or a tag are always computed from scratch out of the
 * rows they follow from, by the same statements whether a command touched one post, an import a million or the doctor
 * all: only what is in {@link Touched} differs.
 */
public final class Figures {

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

    /** Most posts were never changed after they were made, and looking is much cheaper than computing. */
    private static final String HAS_HISTORY = """
            and (
                changed_at is not null
                or edited_at is not null
                or exists (select 1 from revision r where r.post_id = post.id)
                or exists (select 1 from register r where r.owner = 'post' and r.owner_id = post.id)
                or kind = 'answer' and exists (
                    select 1 from register r
                    where r.owner = 'post' and r.owner_id = post.parent_id and r.name = 'accepted'
                )
            )
            """;

    private static final String EDITED = """
            update post
            set (edited_at, edited_by_id) = (
                select r.at, r.by_id
                from revision r
                where r.post_id = post.id and r.original = 0 and r.silent = 0
                    and coalesce(r.title, r.body, r.tags, r.category) is not null
                order by r.stamp desc, r.replica desc, r.uid desc
                limit 1
            )
            where id in (select id from temp.touched_post)
            """ + HAS_HISTORY;

    /**
     * The last writer wins; of one revision that changes several fields the category shows, then the text. One that
     * changes none says that the post was moved to another place in its thread.
     */
    private static final String CHANGED = """
            update post
            set (changed_at, changed_by_id, changed_what) = (
                select at, by_id, what
                from (
                    select r.at, r.by_id, r.stamp, r.replica,
                        case
                            when r.category is not null then 'recategorized'
                            when coalesce(r.title, r.body) is not null then 'edited'
                            when r.tags is not null then 'retagged'
                            else 'moved'
                        end as what
                    from revision r
                    where r.post_id = post.id and r.original = 0 and r.silent = 0
                    union all
                    select r.at, r.by_id, r.stamp, r.replica, iif(post.state = 'hidden', 'hidden', 'reshown')
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
            where id in (select id from temp.touched_post)
            """ + HAS_HISTORY;

    /** Votes of users and tallies of sources together. */
    private static final String VOTES = """
            (
                select coalesce(sum(up), 0) as up, coalesce(sum(down), 0) as down
                from (
                    select v.value = 1 as up, v.value = -1 as down
                    from vote v
                    where v.post_id = post.id and v.counts = 1
                    union all
                    select t.up, t.down from tally t where t.post_id = post.id
                )
            ) votes
            """;

    private static final String FLAGS = """
            (
                select count(distinct u.survivor_id) as count
                from flag f join user u on u.id = f.user_id
                where f.post_id = post.id and f.raised = 1
            ) flags
            """;
    private static final String COMMENTS = """
            update post
            set (shown, up, down, score, flags, active_at) = (
                select
                    post.state = 'visible' and parent.state = 'visible' and question.state = 'visible',
                    votes.up, votes.down, votes.up - votes.down, flags.count,
                    max(post.created_at, coalesce(post.changed_at, 0))
                from post parent, post question, %s, %s
                where parent.id = post.parent_id and question.id = post.question_id
            )
            where kind = 'comment' and id in (select id from temp.touched_post)
            """.formatted(VOTES, FLAGS);
    private static final String ANSWERS = """
            update post
            set (shown, up, down, score, flags, comment_count, active_at) = (
                select
                    post.state = 'visible' and question.state = 'visible',
                    votes.up, votes.down, votes.up - votes.down, flags.count, below.comments,
                    max(post.created_at, coalesce(post.changed_at, 0), below.active_at)
                from post question, %s, %s,
                    (
                        select count(*) as comments, coalesce(max(c.active_at), 0) as active_at
                        from post c
                        where c.parent_id = post.id and c.state = 'visible'
                    ) below
                where question.id = post.parent_id
            )
            where kind = 'answer' and id in (select id from temp.touched_post)
            """.formatted(VOTES, FLAGS);
    private static final String QUESTIONS = """
            update post
            set (
                shown, up, down, score, flags, answer_count, comment_count, best_answer_score, active_at, hotness
            ) = (
                select
                    post.state = 'visible',
                    votes.up, votes.down, votes.up - votes.down, flags.count,
                    below.answers, below.comments, max(0, below.best),
                    max(post.created_at, coalesce(post.changed_at, 0), below.active_at),
                    hotness(post.created_at, below.newest, below.answers, votes.up - votes.down, post.views)
                from %s, %s,
                    (
                        select
                            coalesce(sum(c.kind = 'answer'), 0) as answers,
                            coalesce(sum(c.kind = 'comment'), 0) as comments,
                            coalesce(max(iif(c.kind = 'answer', c.score, null)), 0) as best,
                            coalesce(max(iif(c.kind = 'answer', c.created_at, null)), 0) as newest,
                            coalesce(max(c.active_at), 0) as active_at
                        from post c
                        where c.parent_id = post.id and c.state = 'visible'
                    ) below
            )
            where kind = 'question' and id in (select id from temp.touched_post)
            """.formatted(VOTES, FLAGS);

    /** In the order in which one follows from another: each post is written once, the ones below before those above. */
    private static final List<String> FIGURES = List.of(EDITED, CHANGED, COMMENTS, ANSWERS, QUESTIONS);

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
        FIGURES.forEach(sql::update);
        tags.settle();
        users.settle();
        touched.clear();
    }
}
