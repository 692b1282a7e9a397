package forum.store.post;

import forum.model.PostId;
import forum.model.Reaction;
import forum.store.Sql;
import java.util.List;

/** Reads who voted on a post and who flagged it, each person once and by the handle of now. */
public final class Reactions {

    /** Of the flags that one person raised under several handles the latest is told. */
    private static final String ALL = """
            select place, handle, reason, at
            from (
                select case v.value when 1 then 0 else 1 end as place, u.handle, u.folded, null as reason, v.at
                from vote v join user raw on raw.id = v.user_id join user u on u.id = raw.survivor_id
                where v.post_id = ?1 and v.value <> 0 and v.counts = 1
                union all
                select 2, handle, folded, reason, at
                from (
                    select u.handle, u.folded, f.reason, f.at,
                        row_number() over (
                            partition by u.id order by f.stamp desc, f.replica desc, raw.folded desc) as latest
                    from flag f join user raw on raw.id = f.user_id join user u on u.id = raw.survivor_id
                    where f.post_id = ?1 and f.raised = 1
                )
                where latest = 1
            )
            order by place, folded
            """;

    private final Sql sql;

    /** Works on this connection. */
    public Reactions(Sql sql) {
        this.sql = sql;
    }

    /** Votes up, then down, then flags, each by handle. */
    public List<Reaction> on(PostId post) {
        Reaction.What[] places = Reaction.What.values();
        return sql.list(
                ALL, row -> new Reaction(places[row.integer(1)], row.text(2), row.text(3), row.time(4)), post.value());
    }
}
