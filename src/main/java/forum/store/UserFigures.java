package forum.store;

import forum.rules.Points;
import forum.rules.Settings;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What users have written and their points, counted over all handles that a person has had. Works through the touched
 * users in portions, so that memory stays small however many there are.
 */
final class UserFigures {

    private static final int PORTION = 20_000;

    private static final String TOUCH_AUTHORS = """
            insert or ignore into temp.touched_user (id)
            select p.author_id
            from temp.touched_post d cross join post p on p.id = d.id
            where p.author_id is not null
            """;
    private static final String TOUCH_SURVIVORS = """
            insert or ignore into temp.touched_user (id)
            select u.survivor_id from temp.touched_user d cross join user u on u.id = d.id
            """;

    /** Every handle of a portion of the touched people, with the one who stands for it. */
    private static final String PEOPLE = """
            (
                select m.id, m.survivor_id
                from (select id from temp.touched_user where id > ?1 order by id limit ?2) d
                    cross join user m on m.survivor_id = d.id
            ) u
            """;

    private static final String WRITTEN = """
            select u.survivor_id, p.kind, sum(p.state = 'visible'), sum(received(p.kind, p.up, p.down))
            from %s cross join post p on p.author_id = u.id
            group by u.survivor_id, p.kind
            """.formatted(PEOPLE);
    private static final String ACCEPTING = """
            select u.survivor_id, count(*)
            from %s cross join post p on p.author_id = u.id
            where p.kind = 'question' and p.state = 'visible' and p.accepted_id is not null
            group by u.survivor_id
            """.formatted(PEOPLE);
    private static final String ACCEPTED = """
            select u.survivor_id, count(*)
            from %s cross join post p on p.author_id = u.id
                join post q on q.id = p.parent_id and q.accepted_id = p.id
                left join user asker on asker.id = q.author_id
            where p.kind = 'answer' and p.state = 'visible' and asker.survivor_id is not u.survivor_id
            group by u.survivor_id
            """.formatted(PEOPLE);
    private static final String VOTED = """
            select u.survivor_id, p.kind, sum(v.value = 1), sum(v.value = -1)
            from %s cross join vote v on v.user_id = u.id cross join post p on p.id = v.post_id
            where v.value <> 0 and v.counts = 1
            group by u.survivor_id, p.kind
            """.formatted(PEOPLE);
    private static final String PORTION_OF_USERS = """
            select d.id, u.survivor_id = u.id, u.bonus
            from (select id from temp.touched_user where id > ?1 order by id limit ?2) d cross join user u on u.id = d.id
            order by d.id
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
            switch (row.text(2)) {
                case "question" -> {
                    questions = row.number(3);
                    receivedOnQuestions = row.number(4);
                }
                case "answer" -> {
                    answers = row.number(3);
                    receivedOnAnswers = row.number(4);
                }
                default -> {
                    comments = row.number(3);
                    receivedOnComments = row.number(4);
                }
            }
        }

        private void voted(Row row) {
            switch (row.text(2)) {
                case "question" -> {
                    questionsVotedUp = row.number(3);
                    questionsVotedDown = row.number(4);
                }
                case "answer" -> {
                    answersVotedUp = row.number(3);
                    answersVotedDown = row.number(4);
                }
                default -> {
                    // Question2Answer gives nothing for a vote cast on a comment.
                }
            }
        }
    }

    private final Sql sql;
    private final Settings settings;

    UserFigures(Sql sql, Settings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    /** Counts anew for the touched users and the authors of the touched posts. */
    void settle() {
        sql.update(TOUCH_AUTHORS);
        sql.update(TOUCH_SURVIVORS);
        long last = 0;
        while (last >= 0) {
            last = settlePortion(last);
        }
    }

    /** Returns the number of the last user of the portion, -1 when there was none. */
    private long settlePortion(long after) {
        Map<Long, Sheet> sheets = new HashMap<>();
        count(WRITTEN, after, sheets, Sheet::written);
        count(ACCEPTING, after, sheets, (sheet, row) -> sheet.accepting = row.number(2));
        count(ACCEPTED, after, sheets, (sheet, row) -> sheet.accepted = row.number(2));
        count(VOTED, after, sheets, Sheet::voted);
        Map<Long, Sheet> nobody = Map.of();
        long[] last = {-1};
        sql.each(
                PORTION_OF_USERS,
                row -> {
                    last[0] = row.number(1);
                    boolean survivor = row.truth(2);
                    Sheet sheet = (survivor ? sheets : nobody).getOrDefault(last[0], new Sheet());
                    sql.update(
                            SAVE,
                            survivor ? Points.total(sheet.activity(row.number(3)), settings) : 0L,
                            sheet.questions,
                            sheet.answers,
                            sheet.comments,
                            last[0]);
                },
                after,
                PORTION);
        return last[0];
    }

    private void count(String query, long after, Map<Long, Sheet> sheets, BiConsumer<Sheet, Row> reader) {
        sql.each(
                query,
                row -> reader.accept(sheets.computeIfAbsent(row.number(1), id -> new Sheet()), row),
                after,
                PORTION);
    }
}
