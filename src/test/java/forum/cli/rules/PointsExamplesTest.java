package forum.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked examples of points in Question2Answer, from the commands to the figure that the program shows. */
class PointsExamplesTest {

    private static final String CASE_B = """
            [{'id': 1, 'title': 'Voted on and with a best answer', 'author': 'bea', 'votes': %s, 'answers': [
                {'id': 2, 'body': 'The best', 'author': 'up1', 'accepted': true, 'votes': [{'by': 'bea', 'value': 1}]}]},
             {'id': 3, 'title': 'Without any votes', 'author': 'bea'},
             {'id': 4, 'title': 'Of somebody else', 'author': 'up1', 'votes': [{'by': 'bea', 'value': 1}], 'answers': [
                {'id': 5, 'body': 'Chosen', 'author': 'bea', 'accepted': true, 'votes': %s},
                {'id': 6, 'body': 'Bad', 'author': 'up2', 'votes': [{'by': 'bea', 'value': -1}]},
                {'id': 7, 'body': 'Good', 'author': 'up2', 'votes': [{'by': 'bea', 'value': 1}]},
                {'id': 8, 'body': 'Better', 'author': 'up2', 'votes': [{'by': 'bea', 'value': 1}]}]},
             {'id': 9, 'title': 'Voted down', 'author': 'up2', 'votes': [{'by': 'bea', 'value': -1}]},
             {'id': 10, 'title': 'Voted up', 'author': 'up3', 'votes': [{'by': 'bea', 'value': 1}]}]
            """.formatted(votes(4, 1), votes(3, 0));

    private static final String CASE_C = """
            [{'id': 1, 'title': 'Much voted on', 'author': 'cyd', 'votes': %s},
             {'id': 2, 'title': 'Of somebody else', 'author': 'up1', 'answers': [
                {'id': 3, 'body': 'Liked', 'author': 'cyd', 'votes': %s},
                {'id': 4, 'body': 'Disliked', 'author': 'cyd', 'votes': %s},
                {'id': 5, 'body': 'Of others', 'author': 'up2', 'votes': [{'by': 'cyd', 'value': 1}]}]}]
            """.formatted(votes(15, 7), votes(12, 1), votes(0, 3));

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        forum.run("user", "add", "ann").succeeds();
    }

    @Test
    void aHasJustRegistered() {
        assertThat(People.points(forum, "ann")).isEqualTo(100);
    }

    @Test
    void bAsksAnswersAndVotes() {
        take(CASE_B);
        assertThat(People.points(forum, "bea")).isEqualTo(670);
    }

    @Test
    void cIsMuchVotedOn() {
        take(CASE_C);
        assertThat(People.points(forum, "cyd")).isEqualTo(410);
    }

    @Test
    void cIsMuchVotedOnByPeopleUnknown() {
        take(CASE_C.replace("'votes': " + votes(15, 7), "'upvotes': 15, 'downvotes': 7")
                .replace("'votes': " + votes(12, 1), "'upvotes': 12, 'downvotes': 1")
                .replace("'votes': " + votes(0, 3), "'downvotes': 3"));
        assertThat(People.points(forum, "cyd")).isEqualTo(410);
    }

    @Test
    void dAcceptsAnAnswerOfTheirOwn() {
        forum.run("user", "add", "dan").succeeds();
        forum.as("dan").run("ask", "Who answers this one?", "I wonder.").succeeds();
        forum.as("dan").run("answer", "1", "I do, since nobody else will.").succeeds();
        forum.as("dan").run("accept", "2").succeeds();
        forum.run("user", "points", "dan", "--", "-250").succeeds();
        assertThat(People.points(forum, "dan")).isEqualTo(-60);
    }

    @Test
    void eIsBWithTheQuestionHidden() {
        take(CASE_B);
        forum.run("list", "--user", "bea", "--sort", "votes", "--fields", "title", "--limit", "1")
                .prints("Voted on and with a best answer\n");
        String best = forum.run("list", "--user", "bea", "--sort", "votes", "--fields", "id", "--limit", "1")
                .result()
                .out()
                .strip();
        forum.run("hide", best).succeeds();
        assertThat(People.points(forum, "bea")).isEqualTo(620);
        forum.run("hide", "--undo", best).succeeds();
        assertThat(People.points(forum, "bea")).isEqualTo(670);
    }

    @Test
    void countsVotesForWhoCastsThem() {
        forum.run("ask", "How do I list files?", "I tried dir.").succeeds();
        forum.run("answer", "1", "Use ls; see its manual.").succeeds();
        long asker = People.points(forum, "amber");
        forum.as("ann").run("vote", "1", "down").succeeds();
        forum.as("ann").run("vote", "2", "up").succeeds();
        assertThat(People.points(forum, "ann")).isEqualTo(120);
        assertThat(People.points(forum, "amber")).isEqualTo(asker - 10 + 20);
        forum.as("ann").run("vote", "1", "2", "none").succeeds();
        assertThat(People.points(forum, "ann")).isEqualTo(100);
        assertThat(People.points(forum, "amber")).isEqualTo(asker);
    }

    private void take(String records) {
        forum.typing(records.replace('\'', '"'))
                .run("import", "--source", "example", "-")
                .succeeds();
        forum.run("doctor").succeeds().says("the store is sound\n");
    }

    private static String votes(int up, int down) {
        return IntStream.rangeClosed(1, up + down)
                .mapToObj(i -> i <= up
                        ? "{'by': 'up%d', 'value': 1}".formatted(i)
                        : "{'by': 'down%d', 'value': -1}".formatted(i - up))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
