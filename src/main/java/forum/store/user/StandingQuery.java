package forum.store.user;

import forum.model.Standing;
import forum.model.User;
import forum.store.Sql;

/** Counts what a user has done and got, under every handle that the person has had. */
public final class StandingQuery {

    private static final String COUNT = """
            with me (id) as (select id from user where survivor_id = ?1),
                cast_votes as (
                    select p.kind, v.value
                    from me cross join vote v cross join post p
                    where v.user_id = me.id and v.value <> 0 and v.counts = 1 and p.id = v.post_id
                        and p.kind <> 'comment'
                ),
                mine as (
                    select p.id, p.kind, p.parent_id, p.state, p.accepted_id, p.up, p.down
                    from me cross join post p
                    where p.author_id = me.id
                )
            select
                (select 1 + count(*) from user where survivor_id = id and points > ?2),
                (select count(*) from mine where kind = 'question' and state = 'visible' and accepted_id is not null),
                (
                    select count(*)
                    from mine cross join post q left join user asker on asker.id = q.author_id
                    where mine.kind = 'answer' and mine.state = 'visible' and q.id = mine.parent_id
                        and q.accepted_id = mine.id and asker.survivor_id is not ?1
                ),
                (select count(*) from cast_votes where kind = 'question'),
                (select count(*) from cast_votes where kind = 'answer'),
                (select count(*) from cast_votes where value = 1),
                (select count(*) from cast_votes where value = -1),
                (select coalesce(sum(up), 0) from mine),
                (select coalesce(sum(down), 0) from mine)
            """;

    private final Sql sql;

    /** Works on this connection. */
    public StandingQuery(Sql sql) {
        this.sql = sql;
    }

    /**
     * How this user stands.
     *
     * @param id the number of the user
     */
    public Standing of(User user, long id) {
        return sql.one(
                COUNT,
                row -> new Standing(
                        user,
                        row.number(1),
                        row.number(2),
                        row.number(3),
                        row.number(4),
                        row.number(5),
                        row.number(6),
                        row.number(7),
                        row.number(8),
                        row.number(9)),
                id,
                user.points());
    }
}
