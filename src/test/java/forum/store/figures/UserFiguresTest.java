package forum.store.figures;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumCopy;
import forum.model.Kind;
import forum.rules.Points;
import forum.rules.Settings;
import forum.store.Database;
import forum.store.Opening;
import forum.store.Sql;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Users whose figures come in several goes, since there are too many for one. */
class UserFiguresTest {

    private static final int ENOUGH = 1000;

    @TempDir
    Path folder;

    private ForumCopy forum;

    /** Seven people who ask, answer and vote in a circle, everybody a different number of times. */
    @BeforeEach
    void begin() {
        forum = ForumCopy.at(file());
        forum.take("{\"type\": \"user\", \"handle\": \"root\", \"level\": \"super\"}\n"
                + IntStream.range(0, 7)
                        .boxed()
                        .flatMap(asker -> IntStream.rangeClosed(0, asker)
                                .mapToObj(number -> """
                        {"title": "Question %1$d of user%2$d", "author": "user%2$d", "acceptedAnswer": "a%2$d-%1$d",
                         "votes": [{"by": "user%3$d", "value": 1}],
                         "answers": [{"id": "a%2$d-%1$d", "body": "This is the answer", "author": "user%3$d",
                             "comments": [{"body": "Thank you", "author": "user%2$d"}]}]}
                        """.formatted(number, asker, (asker + 1) % 7)))
                        .collect(Collectors.joining()));
    }

    private Path file() {
        return folder.resolve("forum.db");
    }

    @AfterEach
    void close() {
        forum.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8})
    void mostAreCountedInPortions(int portion) {
        List<String> right = forum.read(transaction -> figures(transaction.sql()));

        assertThat(countedAnew("id > 0", ENOUGH, portion)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void fewAreCountedInPortionsAndTheOthersLeft(int portion) {
        String few = "handle in ('user1', 'user4', 'user6')";
        List<String> right = forum.read(transaction -> figures(transaction.sql()));

        assertThat(countedAnew(few, portion, ENOUGH)).isEqualTo(right);
    }

    /** Nobody's row is written before there are too many, and then nothing is lost or added twice. */
    @Test
    void whatIsEarnedIsAddedInTime() {
        List<String> written = forum.as("root", transaction -> {
            Sql sql = transaction.sql();
            sql.update("update user set questions = 0");
            Earnings earnings = new Earnings(sql, 2);
            ask(earnings, 2, 3, 2);
            String two = questions(sql);
            ask(earnings, 4);
            String third = questions(sql);
            ask(earnings, 2, 4);
            earnings.flush();
            String all = questions(sql);
            earnings.flush();
            return List.of(two, third, all, questions(sql));
        });

        assertThat(written).containsExactly("0 0 0", "2 1 0", "3 1 2", "3 1 2");
    }

    private static void ask(Earnings earnings, long... authors) {
        for (long author : authors) {
            earnings.posted(author, new Points.Standing(Kind.QUESTION, true, false, 0, 0), Settings.defaults());
        }
    }

    private static String questions(Sql sql) {
        return sql.list("select questions from user where id in (2, 3, 4) order by id", row -> row.text(1)).stream()
                .collect(Collectors.joining(" "));
    }

    /** The figures of all, after those of some were wrong and counted anew. */
    private List<String> countedAnew(String whose, int portion, int portionOfMost) {
        try (Database store = Opening.toWrite(file(), 1, () -> {})) {
            store.countBy(Settings.defaults());
            return store.write(() -> {
                Sql sql = store.sql();
                Touched touched = new Touched(sql);
                sql.list("select id from user where " + whose, row -> row.number(1))
                        .forEach(touched::user);
                sql.update("update user set points = -1, questions = -1, answers = -1, comments = -1 where " + whose);
                new UserFigures(sql, Settings.defaults(), portion, portionOfMost).settle(touched, false);
                return figures(sql);
            });
        }
    }

    private static List<String> figures(Sql sql) {
        return sql.list(
                "select handle || ' ' || points || ' ' || questions || ' ' || answers || ' ' || comments from user",
                row -> row.text(1));
    }
}
