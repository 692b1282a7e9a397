package forum.store.figures;

import forum.rules.CommentHomes;
import forum.store.Sql;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the replies of a thread are and stand on. The post keeps what was told: as under_id what a comment was put on, where
 * that is a comment by now, and as chosen_id what a question accepted, where that is one. What follows from it for the
 * thread, its parent_id and accepted_id, is derived here alone.
 */
public final class CommentPlaces {

    /** All that hangs below a question, however deep it does while a change is under way. */
    private static final String REPLIES = """
            with recursive below (id) as (
                select id from post where parent_id = ?1
                union
                select p.id from below cross join post p on p.parent_id = below.id
            )
            select p.id, p.kind, p.parent_id, p.under_id from below cross join post p on p.id = below.id
            """;

    private static final String ACCEPTED = """
            select q.accepted_id, q.chosen_id, a.kind = 'answer'
            from post q left join post a on a.id = coalesce(q.chosen_id, q.accepted_id)
            where q.id = ?
            """;

    /** A comment that stands on one was put on it, and its own thread is the only place where it is sure to be found. */
    private static final String RAISE = """
            update post
            set under_id = coalesce(under_id, parent_id), parent_id = question_id
            where kind = 'comment'
                and exists (select 1 from post above where above.id = post.parent_id and above.kind = 'comment')
            """;

    /** The threads in which something was put on or accepted what is a comment. */
    private static final String CONCERNED = """
            select question_id from post where under_id is not null or chosen_id is not null
            union
            select q.id from post q join post a on a.id = q.accepted_id where a.kind = 'comment'
            """;

    private final Sql sql;
    private final Touched touched;

    /**
     * Works on this connection.
     *
     * @param touched hears of the posts that find themselves on another one
     */
    public CommentPlaces(Sql sql, Touched touched) {
        this.sql = sql;
        this.touched = touched;
    }

    /** A comment as it is stored. */
    private record Comment(long parent, Long under) {

        private long putOn() {
            return under == null ? parent : under;
        }

        private static Comment of(long putOn, long home) {
            return new Comment(home, putOn == home ? null : Long.valueOf(putOn));
        }
    }

    /** Makes an answer a comment on this post of its thread; {@link #settle} must follow. */
    public void makeComment(long answer, long under) {
        sql.update("""
                update post
                set kind = 'comment', under_id = ?, answer_count = 0, comment_count = 0,
                    best_answer_score = 0
                where id = ?
                """, under, answer);
    }

    /** Makes an answer of what was one before; {@link #settle} must follow. */
    public void makeAnswer(long comment) {
        sql.update("update post set kind = 'answer', parent_id = question_id, under_id = null where id = ?", comment);
    }

    /** Puts a comment on this post of its thread; {@link #settle} must follow. */
    public void put(long comment, long under) {
        sql.update("update post set under_id = ? where id = ?", under, comment);
    }

    /** Has every comment in the thread of a question stand where it belongs, and accepts no comment. */
    public void settle(long question) {
        Set<Long> thread = new HashSet<>(Set.of(question));
        Map<Long, Comment> comments = new LinkedHashMap<>();
        sql.each(
                REPLIES,
                row -> {
                    thread.add(row.number(1));
                    if (row.text(2).equals("comment")) {
                        comments.put(row.number(1), new Comment(row.number(3), row.numberOrNull(4)));
                    }
                },
                question);
        Map<Long, Long> putOn = new HashMap<>();
        comments.forEach((id, comment) -> putOn.put(id, thread.contains(comment.putOn()) ? comment.putOn() : question));
        Map<Long, Long> homes = CommentHomes.of(putOn, question);
        comments.forEach((id, comment) -> {
            Comment settled = Comment.of(putOn.get(id), homes.get(id));
            if (!settled.equals(comment)) {
                sql.update(
                        "update post set parent_id = ?, under_id = ? where id = ?",
                        settled.parent(),
                        settled.under(),
                        id);
                touched.post(id);
            }
        });
        settleAccepted(question);
    }

    private void settleAccepted(long question) {
        sql.each(
                ACCEPTED,
                row -> {
                    Long accepted = row.numberOrNull(1);
                    Long chosen = row.numberOrNull(2);
                    Long told = chosen == null ? accepted : chosen;
                    Long nowAccepted = row.truth(3) ? told : null;
                    if (!Objects.equals(accepted, nowAccepted)) {
                        sql.update(
                                "update post set accepted_id = ?, chosen_id = ? where id = ?",
                                nowAccepted,
                                nowAccepted == null ? told : null,
                                question);
                        touched.post(question);
                        touched.post(told);
                    }
                },
                question);
    }

    /** The same for all threads in which some do not stand on what they were put on, or on what cannot be. */
    public void settleAll() {
        sql.update(RAISE);
        sql.list(CONCERNED, row -> row.number(1)).forEach(this::settle);
    }
}
