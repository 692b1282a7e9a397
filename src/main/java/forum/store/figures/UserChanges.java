package forum.store.figures;

import forum.model.Kind;
import forum.model.Vote;
import forum.rules.Points.Standing;
import forum.rules.Settings;
import forum.store.Row;
import forum.store.Sql;
import java.util.Locale;

/**
 * Adds what changed posts and votes come to to the figures of users who are not counted anew, out of how they stood
 * before, see {@link Touched}.
 */
final class UserChanges {

    /** The kind of the post, and the vote on it before and now. */
    private static final String VOTES = """
            select t.user_id, p.kind, t.value, v.value
            from temp.touched_vote t
                cross join post p on p.id = t.post_id
                cross join vote v on v.post_id = t.post_id and v.user_id = t.user_id
            where t.user_id not in (select id from temp.touched_user)
            """;

    private static final String POSTS = """
            select now.user_id, now.kind,
                before.visible, before.accepted, before.up, before.down,
                now.visible, now.accepted, now.up, now.down
            from temp.touched_standing before cross join temp.standing now on now.post_id = before.post_id
            where now.user_id is not null and now.user_id not in (select id from temp.touched_user)
            """;

    private final Sql sql;
    private final Settings settings;

    UserChanges(Sql sql, Settings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    void settle() {
        Earnings earnings = new Earnings(sql);
        sql.each(VOTES, row -> vote(row, earnings));
        sql.each(POSTS, row -> post(row, earnings));
        earnings.flush();
    }

    private void vote(Row row, Earnings earnings) {
        Vote before = Vote.of(row.integer(3)).orElseThrow();
        Vote now = Vote.of(row.integer(4)).orElseThrow();
        earnings.voted(row.number(1), kind(row), before, now, settings);
    }

    private void post(Row row, Earnings earnings) {
        Kind kind = kind(row);
        Standing before = new Standing(kind, row.truth(3), row.truth(4), row.number(5), row.number(6));
        Standing now = new Standing(kind, row.truth(7), row.truth(8), row.number(9), row.number(10));
        earnings.changed(row.number(1), before, now, settings);
    }

    private static Kind kind(Row row) {
        return Kind.valueOf(row.text(2).toUpperCase(Locale.ROOT));
    }
}
