package forum.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueCommandTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        forum.run("ask", "How do I list files?", "I tried dir.", "-t", "shell,files")
                .succeeds();
        forum.run("user", "add", "bob").succeeds();
    }

    @Test
    void listsApprovesAndRejects() {
        forum.run("config", "set", "moderate_anon_post", "on").succeeds();
        forum.atTerminal()
                .run("answer", "1", "Use ls; see its manual.", "--anonymous")
                .succeeds()
                .prints("Answered #1 with #2; it waits for approval\n");
        forum.run("answer", "1", "Buy cheap files at my shop.", "--anonymous").succeeds();
        forum.run("queue", "--fields", "id,kind").prints("3\tanswer\n2\tanswer\n");
        forum.run("queue", "--fields", "id", "--reverse").prints("2\n3\n");
        forum.atTerminal().run("approve", "2").succeeds().prints("Approved #2\n");
        forum.run("reject", "3").succeeds().prints("3\n");
        forum.run("queue").prints("");
        forum.run("list", "--kind", "answer", "--fields", "id").prints("2\n");
    }

    @Test
    void isForModerators() {
        forum.run("config", "set", "moderate_anon_post", "on").succeeds();
        forum.run("answer", "1", "Use ls; see its manual.", "--anonymous").succeeds();
        String needed = "approving and rejecting posts needs an expert or somebody above, and you are registered";
        forum.as("bob").run("approve", "2").fails(ExitCode.REFUSED, needed);
        forum.as("bob").run("reject", "2").fails(ExitCode.REFUSED, needed);
        forum.run("queue", "--fields", "id").prints("2\n");
        forum.run("approve", "1").fails(ExitCode.REFUSED, "#1 is not waiting for approval; it is visible");
        forum.run("reject", "1").endsWith(ExitCode.REFUSED);
        forum.run("list", "--fields", "id").prints("1\n");
    }

    @Test
    void whatIsShownAgainWaitsAgain() {
        forum.as("bob").run("answer", "1", "Use ls; see its manual.").succeeds();
        forum.run("config", "set", "moderate_points_limit", "1000").succeeds();
        forum.run("config", "set", "moderate_by_points", "on").succeeds();
        forum.as("bob").run("hide", "2").succeeds();
        forum.as("bob")
                .run("hide", "2", "--undo", "--json", "--fields", "state")
                .prints("{\"state\":\"queued\"}\n");
        forum.run("hide", "2").succeeds();
        forum.run("hide", "2", "--undo", "--json", "--fields", "state").prints("{\"state\":\"visible\"}\n");
    }

    @Test
    void anApprovedPostIsItsAuthorsAlone() {
        forum.run("config", "set", "moderate_by_points", "on").succeeds();
        forum.as("bob").run("answer", "1", "Use ls; see its manual.").succeeds();
        forum.after(Duration.ofHours(1)).run("approve", "2").succeeds();
        forum.after(Duration.ofHours(2))
                .run("show", "1")
                .printsPart("answered 2 hours ago by bob (140 points)\n\nUse ls");
        forum.as("bob").run("updates").prints("");
        forum.run("ask", "What is a manual page?", "They said manual.").succeeds();
        forum.after(Duration.ofHours(2))
                .run("list", "--sort", "activity", "--fields", "id")
                .prints("1\n3\n");
        forum.run("doctor").succeeds();
    }

    @Test
    void anAuthorLearnsWhoRejectedAPost() {
        forum.run("config", "set", "moderate_by_points", "on").succeeds();
        forum.as("bob").run("answer", "1", "Use ls; see its manual.").succeeds();
        forum.after(Duration.ofHours(1)).run("reject", "2").succeeds();
        forum.as("bob").run("updates", "--fields", "id,what,by").prints("2\tyour answer hidden\tamber\n");
    }

    @Test
    void anEditWaitsAgainButForOneOfTheCategory() {
        forum.run("category", "add", "Computing").succeeds();
        forum.as("bob")
                .run("ask", "What is a manual page?", "They said manual.", "-c", "computing")
                .succeeds();
        forum.run("category", "add", "Linux").succeeds();
        forum.run("config", "set", "moderate_by_points", "on").succeeds();
        forum.run("config", "set", "moderate_edited_again", "on").succeeds();
        forum.as("bob")
                .run("edit", "2", "-c", "linux", "--json", "--fields", "state")
                .prints("{\"state\":\"visible\"}\n");
        ForumRunner later = forum.after(Duration.ofHours(1));
        later.as("bob")
                .run("edit", "2", "-t", "man", "--json", "--fields", "state")
                .prints("{\"state\":\"queued\"}\n");
        later.run("show", "2").printsPart("retagged 1 second ago by bob\n");
    }

    @Test
    void anAcceptedAnswerThatWaitsDoesNotShowIt() {
        forum.as("bob").run("answer", "1", "Use ls; see its manual.").succeeds();
        forum.run("accept", "2").succeeds();
        forum.run("config", "set", "moderate_points_limit", "1000").succeeds();
        forum.run("config", "set", "moderate_by_points", "on").succeeds();
        forum.run("config", "set", "moderate_edited_again", "on").succeeds();
        forum.as("bob").run("edit", "2", "Use ls -a; see its manual.").succeeds();
        assertThat(forum.run("show", "1").result().out()).contains("[queued]").doesNotContain("accepted answer");
        forum.run("approve", "2").succeeds();
        forum.run("show", "1").printsPart("accepted answer");
    }
}
