package forum.store;

import forum.model.Kind;
import forum.model.Vote;
import forum.rules.Points;
import forum.rules.Points.Standing;
import forum.rules.Settings;
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
    private static final String ADD = """
            update user
            set points = points + ?, questions = questions + ?, answers = answers + ?, comments = comments + ?
            where id = ?
            """;

    /**
     * What a user gains or loses.
     *
     * @param posts how many visible posts of the kind
     * @param units before {@code points_multiple}
     */
    private record Change(long user, Kind kind, int posts, long units) {

        private int posts(Kind of) {
            return kind == of ? posts : 0;
        }
    }

    private final Sql sql;
    private final Settings settings;

    UserChanges(Sql sql, Settings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    void settle() {
        sql.list(VOTES, this::vote).forEach(this::add);
        sql.list(POSTS, this::post).forEach(this::add);
    }

    private Change vote(Row row) {
        Kind kind = kind(row);
        Vote before = Vote.of(row.integer(3)).orElseThrow();
        Vote now = Vote.of(row.integer(4)).orElseThrow();
        return new Change(
                row.number(1), kind, 0, Points.given(kind, now, settings) - Points.given(kind, before, settings));
    }

    private Change post(Row row) {
        Kind kind = kind(row);
        Standing before = new Standing(kind, row.truth(3), row.truth(4), row.integer(5), row.integer(6));
        Standing now = new Standing(kind, row.truth(7), row.truth(8), row.integer(9), row.integer(10));
        return new Change(
                row.number(1),
                kind,
                (now.visible() ? 1 : 0) - (before.visible() ? 1 : 0),
                Points.brought(now, settings) - Points.brought(before, settings));
    }

    private static Kind kind(Row row) {
        return Kind.valueOf(row.text(2).toUpperCase(Locale.ROOT));
    }

    private void add(Change change) {
        sql.update(
                ADD,
                Points.worth(change.units(), settings),
                change.posts(Kind.QUESTION),
                change.posts(Kind.ANSWER),
                change.posts(Kind.COMMENT),
                change.user());
    }
}
