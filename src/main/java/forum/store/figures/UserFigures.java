package forum.store.figures;

import forum.rules.Points;
import forum.rules.Settings;
import forum.store.Row;
import forum.store.Sql;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What users have written and their points, counted over all handles that a person has had. Works through the touched
 * users in portions, so that memory stays small however many there are. Whom only a vote, or a post that was noted before
 * it changed, concerns is not counted anew, see {@link UserChanges}.
 */
final class UserFigures {

    private static final int PORTION = 20_000;

    /** Of most users, each portion of whom takes a look at all that was done. */
    private static final int PORTION_OF_MOST = 100_000;

    /** A bulk load leaves these for the end, since they would change with every figure; here they are needed. */
    private static final List<String> INDEXES =
            List.of("""
            create index if not exists post_by_author on post (author_id, kind, state, up, down)
            where author_id is not null
            """, "create index if not exists vote_by_user on vote (user_id, value, counts)");

    private static final String TOUCH_AUTHORS = """
            insert or ignore into temp.touched_user (id)
            select p.author_id
            from temp.touched_post d cross join post p on p.id = d.id
            where p.author_id is not null
            """;
    private static final String TOUCH_NEW = """
            insert or ignore into temp.touched_user (id)
            select author_id from post where id > ?1 and author_id is not null
            union
            select user_id from vote where post_id > ?1
            """;
    /** Points of their own that nothing was done for. */
    private static final String START = "update user set points = points + ? + bonus where id > ?";

    private static final String TOUCH_SURVIVORS = """
            insert or ignore into temp.touched_user (id)
            select u.survivor_id from temp.touched_user d cross join user u on u.id = d.id
            """;

    private static final String END_OF_PORTION =
            "select max(id) from (select id from temp.touched_user where id > ? order by id limit ?)";

    /** Every handle of a portion of the touched people. */
    private static final String PEOPLE = "u.survivor_id = d.id and d.id > ?1 and d.id <= ?2";

    /** Out of the index over authors alone; posts with the same votes are valued once. */
    private static final String WRITTEN = """
            select id,
                sum(iif(kind = 'question' and state = 'visible', posts, 0)),
                sum(iif(kind = 'answer' and state = 'visible', posts, 0)),
                sum(iif(kind = 'comment' and state = 'visible', posts, 0)),
                sum(iif(kind = 'question', posts * received(0, up, down), 0)),
                sum(iif(kind = 'answer', posts * received(1, up, down), 0)),
                sum(iif(kind = 'comment', posts * received(2, up, down), 0))
            from (
                select d.id, p.kind, p.state, p.up, p.down, count(*) as posts
                from temp.touched_user d cross join user u cross join post p
                where %s and p.author_id = u.id
                group by d.id, u.id, p.kind, p.state, p.up, p.down
            )
            group by id
            """.formatted(PEOPLE);

    private static final Count ACCEPTING =
            new Count("%s cross join post q", "post q cross join %s", """
            select d.id, count(*)
            from %%s
            where %s and q.author_id = u.id
                and q.kind = 'question' and q.state = 'visible' and q.accepted_id is not null
            group by d.id
            """.formatted(PEOPLE));
    private static final Count ACCEPTED = new Count(
            "%s cross join post p cross join post q", "post q cross join post p cross join %s", """
            select d.id, count(*)
            from %%s left join user asker on asker.id = q.author_id
            where %s and p.author_id = u.id and q.id = p.parent_id and p.id = q.accepted_id
                and p.kind = 'answer' and p.state = 'visible' and asker.survivor_id is not d.id
            group by d.id
            """.formatted(PEOPLE));

    /** Question2Answer gives nothing for a vote cast on a comment. */
    private static final Count VOTED = new Count(
            "%s cross join vote v cross join post p", "vote v cross join post p cross join %s", """
            select d.id,
                sum(p.kind = 'question' and v.value = 1),
                sum(p.kind = 'question' and v.value = -1),
                sum(p.kind = 'answer' and v.value = 1),
                sum(p.kind = 'answer' and v.value = -1)
            from %%s
            where %s and v.user_id = u.id and p.id = v.post_id and v.value <> 0 and v.counts = 1
            group by d.id
            """.formatted(PEOPLE));

    /**
     * A query that may start from the people and look up what each has done, or go through all that was done from
     * beginning to end and look up the people, which is much quicker once most of them are to be counted.
     */
    private record Count(String fromPeople, String fromDeeds, String query) {

        private String sql(boolean most) {
            return query.formatted(
                    most
                            ? fromDeeds.formatted("user u cross join temp.touched_user d")
                            : fromPeople.formatted("temp.touched_user d cross join user u"));
        }
    }

    private static final String PORTION_OF_USERS = """
            select d.id, u.survivor_id = u.id, u.bonus
            from temp.touched_user d cross join user u on u.id = d.id
            where d.id > ?1 and d.id <= ?2
            """;
    private static final String SAVE =
            "update user set points = ?, questions = ?, answers = ?, comments = ? where id = ?";

    /** The counts of one person as they come in. */
    private static final class Sheet {
        private long questions;
        private long answers;
        private long comments;
        private long accepting;
        private long accepted;
        private long questionsVotedUp;
        private long questionsVotedDown;
        private long answersVotedUp;
        private long answersVotedDown;
        private long receivedOnQuestions;
        private long receivedOnAnswers;
        private long receivedOnComments;

        private Points.Activity activity(long bonus) {
            return new Points.Activity(
                    questions,
                    answers,
                    accepting,
                    accepted,
                    questionsVotedUp,
                    questionsVotedDown,
                    answersVotedUp,
                    answersVotedDown,
                    receivedOnQuestions,
                    receivedOnAnswers,
                    receivedOnComments,
                    bonus);
        }

        private void written(Row row) {
            questions = row.number(2);
            answers = row.number(3);
            comments = row.number(4);
            receivedOnQuestions = row.number(5);
            receivedOnAnswers = row.number(6);
            receivedOnComments = row.number(7);
        }

        private void voted(Row row) {
            questionsVotedUp = row.number(2);
            questionsVotedDown = row.number(3);
            answersVotedUp = row.number(4);
            answersVotedDown = row.number(5);
        }
    }

    private final Sql sql;
    private final Settings settings;
    private final int portion;
    private final int portionOfMost;
    private final UserChanges changes;

    UserFigures(Sql sql, Settings settings) {
        this(sql, settings, PORTION, PORTION_OF_MOST);
    }

    /** Counts for so many touched users at once, or for so many when they are most of all. */
    UserFigures(Sql sql, Settings settings, int portion, int portionOfMost) {
        this.sql = sql;
        this.settings = settings;
        this.portion = portion;
        this.portionOfMost = portionOfMost;
        this.changes = new UserChanges(sql, settings);
    }

    /**
     * Adds what was noted of single posts and votes, and counts anew for the touched users and the authors of the touched
     * posts.
     *
     * @param aliased whether some people have several handles, which the posts and votes of new threads were not counted
     *     by: their users are counted anew
     */
    void settle(Touched touched, boolean aliased) {
        sql.update(TOUCH_AUTHORS);
        if (aliased && touched.hasNewThreads()) {
            sql.update(TOUCH_NEW, touched.lastBeforeNew());
        }
        sql.update(TOUCH_SURVIVORS);
        if (touched.lastUserBeforeNew() < Long.MAX_VALUE) {
            sql.update(START, Points.total(Points.Activity.NONE, settings), touched.lastUserBeforeNew());
        }
        changes.settle();
        long users = sql.one("select count(*) from temp.touched_user", row -> row.number(1));
        if (users > 0) {
            INDEXES.forEach(sql::script);
            countAnew(users);
        }
    }

    private void countAnew(long users) {
        boolean most = users > sql.one("select count(*) from user", row -> row.number(1)) / 2;
        int size = most ? portionOfMost : portion;
        Long last = endOfPortion(0, size);
        for (long first = 0; last != null; last = endOfPortion(first, size)) {
            settlePortion(first, last, most);
            first = last;
        }
    }

    private Long endOfPortion(long first, int size) {
        return sql.findOne(END_OF_PORTION, row -> row.numberOrNull(1), first, size)
                .orElse(null);
    }

    /** Counts for the people with numbers above the first, up to and with the last. */
    private void settlePortion(long first, long last, boolean most) {
        Map<Long, Sheet> sheets = new HashMap<>();
        count(WRITTEN, first, last, sheets, Sheet::written);
        count(ACCEPTING.sql(most), first, last, sheets, (sheet, row) -> sheet.accepting = row.number(2));
        count(ACCEPTED.sql(most), first, last, sheets, (sheet, row) -> sheet.accepted = row.number(2));
        count(VOTED.sql(most), first, last, sheets, Sheet::voted);
        sql.each(PORTION_OF_USERS, row -> save(row, sheets), first, last);
    }

    private void save(Row row, Map<Long, Sheet> sheets) {
        boolean survivor = row.truth(2);
        Sheet sheet = sheets.getOrDefault(row.number(1), new Sheet()); // that of a former handle is empty
        sql.update(
                SAVE,
                survivor ? Points.total(sheet.activity(row.number(3)), settings) : 0L,
                sheet.questions,
                sheet.answers,
                sheet.comments,
                row.number(1));
    }

    private void count(String query, long first, long last, Map<Long, Sheet> sheets, BiConsumer<Sheet, Row> reader) {
        sql.each(
                query,
                row -> reader.accept(sheets.computeIfAbsent(row.number(1), id -> new Sheet()), row),
                first,
                last);
    }
}
