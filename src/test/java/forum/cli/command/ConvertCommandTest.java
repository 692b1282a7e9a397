package forum.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Question 1 by amber, answers 2 by bob and 3 by carla with a comment 4, and question 5 that follows on from 3. */
class ConvertCommandTest {

    @TempDir
    Path folder;

    private ForumRunner forum;
    private ForumRunner bob;
    private ForumRunner carla;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        bob = forum.as("bob");
        carla = forum.as("carla");
        forum.run("ask", "How do I list files?", "I tried dir.").succeeds();
        forum.run("user", "add", "bob").succeeds();
        forum.run("user", "add", "carla").succeeds();
        bob.run("answer", "1", "Use ls; see its manual.").succeeds();
        carla.run("answer", "1", "Which system do you use?").succeeds();
        forum.run("comment", "3", "I use Debian, of course.").succeeds();
        bob.run("ask", "Which systems have ls?", "All of them?", "--follows", "3")
                .succeeds();
    }

    @AfterEach
    void leavesNothingWrong() {
        forum.run("doctor").succeeds();
    }

    private void is(String post, String fields, String line) {
        StringBuilder posts = new StringBuilder();
        for (String kind : List.of("question", "answer", "comment")) {
            posts.append(forum.run("list", "--kind", kind, "--fields", "id," + fields)
                    .succeeds()
                    .result()
                    .out());
        }
        assertThat(posts.toString().lines()).contains(post + "\t" + line);
    }

    @Test
    void makesAnAnswerACommentOnTheLatestBeforeIt() {
        forum.atTerminal().run("convert", "3").succeeds().prints("Made #3 a comment on #2\n");
        forum.run("log").printsPart("convert\t#3 on #2");
        is("3", "kind,parent", "comment\t2");
    }

    @Test
    void makesTheFirstOneACommentOnTheQuestion() {
        bob.atTerminal().run("convert", "2").succeeds().prints("Made #2 a comment on #1\n");
        is("2", "kind,parent", "comment\t1");
    }

    @Test
    void putsItWhereItIsToldTo() {
        forum.run("convert", "3", "--to", "1", "--json", "--fields", "id,kind,parent")
                .succeeds()
                .prints("{\"id\":3,\"kind\":\"comment\",\"parent\":1}\n");
        forum.run("convert", "2").succeeds().prints("2\n");
    }

    @Test
    void takesAlongWhatStoodOnIt() {
        forum.run("convert", "3").succeeds();
        is("4", "parent", "2");
        is("5", "parent", "2");
        forum.atTerminal().run("show", "1").printsPart("Which systems have ls?");
        forum.run("convert", "2").succeeds();
        for (String post : List.of("2", "3", "4", "5")) {
            is(post, "parent", "1");
        }
        forum.run("show", "1", "--json", "--fields", "answerCount,commentCount")
                .prints("{\"answerCount\":0,\"commentCount\":3}\n");
    }

    @Test
    void keepsVotesAndNoAcceptance() {
        forum.run("vote", "3", "up").succeeds();
        forum.run("accept", "3").succeeds();
        forum.run("convert", "3").succeeds();
        is("3", "score", "1");
        is("1", "acceptedAnswer", "");
        forum.run("user", "list", "--fields", "handle,points,answers,comments")
                .printsPart("carla\t100\t0\t1\n")
                .printsPart("bob\t");
        forum.run("accept", "3").endsWith(ExitCode.REFUSED);
        forum.run("accept", "2").succeeds();
        is("1", "acceptedAnswer", "2");
    }

    @Test
    void saysThatItWasMoved() {
        forum.after(Duration.ofHours(1)).run("convert", "3").succeeds();
        forum.after(Duration.ofHours(2)).atTerminal().run("show", "1").printsPart("moved 1 hour ago by amber");
        carla.run("updates", "--fields", "what,question").printsPart("your comment moved");
        assertThat(forum.run("history", "3").succeeds().result().out().lines()).hasSize(2);
    }

    @Test
    void leavesNoMarkOnTheQuiet() {
        forum.after(Duration.ofHours(1)).run("convert", "3", "--silent").succeeds();
        assertThat(carla.run("updates").succeeds().result().out()).doesNotContain("moved");
        assertThat(forum.run("history", "3").succeeds().result().out().lines()).hasSize(2);
        carla.run("convert", "3", "--silent").endsWith(ExitCode.REFUSED);
    }

    @Test
    void isTakenBackWithAllThatWentAlong() {
        forum.run("vote", "3", "up").succeeds();
        forum.run("accept", "3").succeeds();
        String before = forum.run("user", "list", "--fields", "handle,points,answers,comments")
                .result()
                .out();
        forum.run("convert", "3").succeeds();
        bob.run("comment", "2", "That is a good question.").succeeds();
        forum.run("log", "undo").succeeds();

        is("3", "kind,parent", "answer\t1");
        is("4", "parent", "3");
        is("5", "parent", "3");
        is("6", "parent", "2");
        is("1", "acceptedAnswer,answerCount", "3\t2");
        forum.run("user", "list", "--fields", "handle,points,answers,comments")
                .prints(before.replace("bob\t160\t1\t0", "bob\t160\t1\t1"));
    }

    @Test
    void leavesTheAcceptanceThatWasGivenMeanwhile() {
        forum.run("accept", "3").succeeds();
        carla.run("convert", "3").succeeds();
        forum.run("accept", "2").succeeds();
        carla.run("log", "undo").succeeds();
        is("1", "acceptedAnswer,answerCount", "2\t2");
    }
}
