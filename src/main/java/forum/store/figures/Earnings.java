package forum.store.figures;

import forum.model.Kind;
import forum.model.Vote;
import forum.rules.Points;
import forum.rules.Points.Standing;
import forum.rules.Settings;
import forum.store.Sql;
import java.util.HashMap;
import java.util.Map;

/**
 * What users gain or lose by posts and votes, added to their figures. It is gathered first, so that the row of somebody
 * with many posts is not written for each of them.
 */
public final class Earnings {

    /** Of so many users, for 100 bytes each; with fewer, a site of many users would be written again and again. */
    private static final int GATHERED = 200_000;

    private static final String ADD = """
            update user
            set points = points + ?, questions = questions + ?, answers = answers + ?, comments = comments + ?
            where id = ?
            """;

    /** Of one user. */
    private static final class Sum {
        private long points;
        private int questions;
        private int answers;
        private int comments;

        private void count(Kind kind, int posts) {
            switch (kind) {
                case QUESTION -> questions += posts;
                case ANSWER -> answers += posts;
                case COMMENT -> comments += posts;
            }
        }
    }

    private final Sql sql;
    private final int gathered;
    private final Map<Long, Sum> sums = new HashMap<>();

    /** Works on this connection. */
    public Earnings(Sql sql) {
        this(sql, GATHERED);
    }

    /** Adds what was gathered before more than so many users are concerned. */
    Earnings(Sql sql, int gathered) {
        this.sql = sql;
        this.gathered = gathered;
    }

    /** Counts a new post for its author, null for nobody. */
    public void posted(Long author, Standing post, Settings settings) {
        if (author != null) {
            Sum sum = sum(author);
            sum.points += Points.worth(Points.brought(post, settings), settings);
            sum.count(post.kind(), post.visible() ? 1 : 0);
        }
    }

    /** Counts a new vote on a post of this kind for whoever cast it. */
    public void voted(long user, Kind kind, Vote vote, Settings settings) {
        voted(user, kind, Vote.NONE, vote, settings);
    }

    /** Counts what became of a vote on a post of this kind for whoever cast it. */
    void voted(long user, Kind kind, Vote before, Vote now, Settings settings) {
        long units = Points.given(kind, now, settings) - Points.given(kind, before, settings);
        sum(user).points += Points.worth(units, settings);
    }

    /** Counts what became of a post for its author. */
    void changed(long author, Standing before, Standing now, Settings settings) {
        Sum sum = sum(author);
        sum.points += Points.worth(Points.brought(now, settings) - Points.brought(before, settings), settings);
        sum.count(now.kind(), (now.visible() ? 1 : 0) - (before.visible() ? 1 : 0));
    }

    /** Adds what was gathered. */
    public void flush() {
        sums.forEach((user, sum) -> sql.update(ADD, sum.points, sum.questions, sum.answers, sum.comments, user));
        sums.clear();
    }

    private Sum sum(long user) {
        if (sums.size() == gathered && !sums.containsKey(user)) {
            flush();
        }
        return sums.computeIfAbsent(user, id -> new Sum());
    }
}
