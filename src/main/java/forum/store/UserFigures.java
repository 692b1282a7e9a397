package forum.store;

import forum.rules.Points;
import forum.rules.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What users have written and their points, counted over all handles that a person has had. Works through the touched
 * users in portions, so that memory stays small however many there are.
 */
final class UserFigures {

    private static final int PORTION = 20_000;

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
    private static final String TOUCH_SURVIVORS = """
            insert or ignore into temp.touched_user (id)
            select u.survivor_id from temp.touched_user d cross join user u on u.id = d.id
            """;

    private static final String END_OF_PORTION =
            "select max(id) from (select id from temp.touched_user where id > ? order by id limit ?)";

    /** Every handle of a portion of the touched people, one person after the other, so that nothing has to be sorted. */
    private static final String PEOPLE = "temp.touched_user d cross join user u on u.survivor_id = d.id";

    private static final String PORTION_ONLY = "d.id > ?1 and d.id <= ?2";

    private static final String WRITTEN = """
            select d.id,
                sum(p.kind = 'question' and p.state = 'visible'),
                sum(p.kind = 'answer' and p.state = 'visible'),
                sum(p.kind = 'comment' and p.state = 'visible'),
                sum(iif(p.kind = 'question', received(0, p.up, p.down), 0)),
                sum(iif(p.kind = 'answer', received(1, p.up, p.down), 0)),
                sum(iif(p.kind = 'comment', received(2, p.up, p.down), 0))
            from %s cross join post p on p.author_id = u.id
            where %s
            group by d.id
            """.formatted(PEOPLE, PORTION_ONLY);
    private static final String ACCEPTING = """
            select d.id, count(*)
            from %s cross join post p on p.author_id = u.id
            where %s and p.kind = 'question' and p.state = 'visible' and p.accepted_id is not null
            group by d.id
            """.formatted(PEOPLE, PORTION_ONLY);
    private static final String ACCEPTED = """
            select d.id, count(*)
            from %s cross join post p on p.author_id = u.id
                cross join post q on q.id = p.parent_id and q.accepted_id = p.id
                left join user asker on asker.id = q.author_id
            where %s and p.kind = 'answer' and p.state = 'visible' and asker.survivor_id is not d.id
            group by d.id
            """.formatted(PEOPLE, PORTION_ONLY);

    /** Question2Answer gives nothing for a vote cast on a comment. */
    private static final String VOTED = """
            select d.id,
                sum(p.kind = 'question' and v.value = 1),
                sum(p.kind = 'question' and v.value = -1),
                sum(p.kind = 'answer' and v.value = 1),
                sum(p.kind = 'answer' and v.value = -1)
            from %s cross join vote v on v.user_id = u.id cross join post p on p.id = v.post_id
            where %s and v.value <> 0 and v.counts = 1
            group by d.id
            """.formatted(PEOPLE, PORTION_ONLY);

    private static final String PORTION_OF_USERS = """
            select d.id, u.survivor_id = u.id, u.bonus
            from temp.touched_user d cross join user u on u.id = d.id
            where %s
            """.formatted(PORTION_ONLY);
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

    UserFigures(Sql sql, Settings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    /**
     * Counts anew for the touched users, the authors of the touched posts, and whoever wrote posts with numbers above
     * this one or voted on them.
     */
    void settle(long lastBeforeNew) {
        INDEXES.forEach(sql::script);
        sql.update(TOUCH_AUTHORS);
        if (lastBeforeNew < Long.MAX_VALUE) {
            sql.update(TOUCH_NEW, lastBeforeNew);
        }
        sql.update(TOUCH_SURVIVORS);
        Long last = endOfPortion(0);
        for (long first = 0; last != null; last = endOfPortion(first)) {
            settlePortion(first, last);
            first = last;
        }
    }

    private Long endOfPortion(long first) {
        return sql.findOne(END_OF_PORTION, row -> row.numberOrNull(1), first, PORTION)
                .orElse(null);
    }

    /** Counts for the people with numbers above the first, up to and with the last. */
    private void settlePortion(long first, long last) {
        Map<Long, Sheet> sheets = new HashMap<>();
        count(WRITTEN, first, last, sheets, Sheet::written);
        count(ACCEPTING, first, last, sheets, (sheet, row) -> sheet.accepting = row.number(2));
        count(ACCEPTED, first, last, sheets, (sheet, row) -> sheet.accepted = row.number(2));
        count(VOTED, first, last, sheets, Sheet::voted);
        sql.each(PORTION_OF_USERS, row -> save(row, sheets), first, last);
    }

    private void save(Row row, Map<Long, Sheet> sheets) {
        boolean survivor = row.truth(2);
        Sheet sheet = survivor ? sheets.getOrDefault(row.number(1), new Sheet()) : new Sheet();
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
