package forum.cli.rules;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may make which answer a comment on what: dora's question 1, answers 2 to 4 of bob, carla and bob again. */
class ConversionRulesTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        People.join(forum);
        forum.as("dora").run("ask", "How do I list files?", "I tried dir.").succeeds();
        forum.as("bob").run("answer", "1", "Use ls; see its manual.").succeeds();
        forum.as("carla").run("answer", "1", "Which manual do you mean?").succeeds();
        forum.as("bob").run("answer", "1", "The one about files.").succeeds();
        forum.as("dora").run("comment", "2", "It has many pages.").succeeds();
        forum.as("dora").run("ask", "How do I sort files?", "I tried sort.").succeeds();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | 3 | #3 cannot be a comment on itself; name its question or an earlier answer to it",
                "3 | 4 | #4 was written after #3; name #1 or an earlier answer to it",
                "3 | 5 | #5 is a comment; name #2 instead",
                "3 | 6 | #6 belongs to another question than #3; name #1 or an earlier answer to it",
                "1 | 2 | #1 is a question, not an answer; `forum show 1` lists the answers",
                "5 | 1 | #5 is a comment, not an answer; `forum show 1` lists the answers"
            })
    void refusesWhatIsNoPlaceForIt(String answer, String target, String message) {
        forum.run("convert", answer, "--to", target).fails(ExitCode.REFUSED, message);
    }

    @Test
    void takesTheRightsToEditItAndToComment() {
        forum.as("dora").run("convert", "3").endsWith(ExitCode.REFUSED);
        forum.as("carla").run("convert", "3").succeeds();
        forum.as("eve").run("convert", "4").succeeds();
        forum.run("config", "set", "permit_post_c", "editors").succeeds();
        forum.as("bob").run("convert", "2").endsWith(ExitCode.REFUSED);
        forum.as("eva").run("convert", "2").succeeds();
    }

    @Test
    void whoMayConvertMayTakeItBack() {
        forum.as("eve").run("convert", "3").succeeds();
        forum.as("eve").run("log", "undo").succeeds();
        forum.run("list", "--kind", "answer", "--fields", "id").printsPart("3\n");
    }

    @Test
    void passesOverWhatIsHiddenOrTakesNoComments() {
        forum.run("hide", "3").succeeds();
        forum.run("convert", "4", "--to", "3").endsWith(ExitCode.REFUSED);
        forum.run("convert", "4", "--json", "--fields", "parent").prints("{\"parent\":2}\n");
        forum.run("log", "undo").succeeds();

        forum.run("config", "set", "comment_on_as", "off").succeeds();
        forum.run("convert", "4", "--to", "2").endsWith(ExitCode.REFUSED);
        forum.run("convert", "4", "--json", "--fields", "parent").prints("{\"parent\":1}\n");
        forum.run("config", "set", "comment_on_qs", "off").succeeds();
        forum.run("convert", "2", "--to", "1").endsWith(ExitCode.REFUSED);
        forum.run("convert", "2")
                .fails(
                        ExitCode.REFUSED,
                        "there is nothing that #2 could be a comment on: no earlier answer takes comments here, and no question");
    }

    @Test
    void leavesWhatIsHiddenAndWhatWaitsAsItIs() {
        forum.run("hide", "3").succeeds();
        forum.run("convert", "3").fails(ExitCode.REFUSED, "answer #3 is hidden; show it again first");
        forum.run("config", "set", "moderate_users", "on").succeeds();
        forum.run("config", "set", "moderate_unapproved", "on").succeeds();
        forum.as("carla").run("answer", "1", "Do you know what a manual is?").succeeds();
        forum.as("carla")
                .after(Duration.ofHours(1))
                .run("convert", "7", "--json", "--fields", "kind,state,parent")
                .succeeds()
                .prints("{\"kind\":\"comment\",\"state\":\"queued\",\"parent\":4}\n");
        forum.run("approve", "7").succeeds();
        forum.run("doctor").succeeds();
    }

    @Test
    void countsTowardsTheCommentsOfAnHour() {
        forum.run("config", "set", "max_rate_user_cs", "2").succeeds();
        forum.as("bob").run("convert", "4").succeeds();
        forum.as("bob").run("comment", "2", "As I said, the manual.").succeeds();
        forum.as("bob").run("comment", "2", "As I said, all of it.").endsWith(ExitCode.REFUSED);
        forum.as("bob").run("convert", "2").endsWith(ExitCode.REFUSED);
        forum.as("bob").after(Duration.ofHours(1)).run("convert", "2").succeeds();
    }
}
