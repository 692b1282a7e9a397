package forum.store.search;

import forum.store.Sql;

/** Counts what there is. */
public final class Statistics {

    /**
     * How much of everything there is; of posts the visible ones unless it says otherwise.
     *
     * @param unanswered open questions without a visible answer
     * @param unaccepted open questions without an accepted answer
     * @param votes votes and tallies, up and down
     * @param bytes the size of the store
     */
    public record Counts(
            long questions,
            long answers,
            long comments,
            long unanswered,
            long unaccepted,
            long hidden,
            long queued,
            long flagged,
            long votes,
            long users,
            long tags,
            long categories,
            long bytes) {}

    /** The figures that are quick to find in a forum of any size. */
    public record Sizes(long questions, long answers, long users) {}

    private final Sql sql;

    /** Works on this connection. */
    public Statistics(Sql sql) {
        this.sql = sql;
    }

    /** Counts what is quick to count. */
    public Sizes sizes() {
        return new Sizes(
                count("post where kind = 'question' and shown = 1"),
                count("post where kind = 'answer' and shown = 1"),
                count("user where survivor_id = id"));
    }

    /** Counts now. */
    public Counts count() {
        return new Counts(
                count("post where kind = 'question' and shown = 1"),
                count("post where kind = 'answer' and shown = 1"),
                count("post where kind = 'comment' and shown = 1"),
                count("post where kind = 'question' and shown = 1 and answer_count = 0 and closed is null"),
                count("post where kind = 'question' and shown = 1 and accepted_id is null and closed is null"),
                count("post where state = 'hidden'"),
                count("post where state = 'queued'"),
                count("post where flags > 0 and shown = 1"),
                sql.one("select coalesce(sum(up + down), 0) from post", row -> row.number(1)),
                count("user where survivor_id = id"),
                count("tag where question_count > 0"),
                count("category where survivor_id = id"),
                sql.one(
                        "select page_count * page_size from pragma_page_count(), pragma_page_size()",
                        row -> row.number(1)));
    }

    private long count(String rows) {
        return sql.one("select count(*) from " + rows, row -> row.number(1));
    }
}
