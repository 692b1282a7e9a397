package forum.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What hiding, flagging and deleting do to a post and to all below it. */
class HidingRulesTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        People.join(forum);
        forum.as("dora")
                .run("ask", "How do I list files?", "I tried dir.", "-t", "shell")
                .succeeds();
        forum.as("bob").run("answer", "1", "Use the kangaroo; see its manual.").succeeds();
        forum.as("carla").run("comment", "2", "That wombat of yours is slow.").succeeds();
    }

    @Test
    void hidingAQuestionHidesAllBelowIt() {
        forum.run("hide", "1").succeeds();
        for (String kind : List.of("question", "answer", "comment")) {
            forum.run("list", "--kind", kind, "--fields", "id").prints("");
        }
        for (String word : List.of("files", "kangaroo", "wombat")) {
            forum.run("search", word, "--fields", "id").prints("");
        }
        forum.run("tag", "list", "--fields", "name").prints("");
        forum.as("carla").run("show", "1").fails(ExitCode.REFUSED, "question #1 is hidden");
        forum.as("bob").run("show", "2").fails(ExitCode.REFUSED, "answer #2 stands below question #1, which is hidden");
        forum.as("carla")
                .run("show", "3")
                .fails(ExitCode.REFUSED, "comment #3 stands below question #1, which is hidden");
        forum.as("carla").run("vote", "2", "up").endsWith(ExitCode.REFUSED);
        forum.as("carla").run("answer", "1", "Use ls, as everybody does.").endsWith(ExitCode.REFUSED);
        forum.as("dora").run("comment", "2", "Do you think it works?").endsWith(ExitCode.REFUSED);
        forum.as("bob").run("edit", "2", "Use ls; see its manual.").endsWith(ExitCode.REFUSED);
        forum.as("eva").run("show", "1").succeeds().printsPart("kangaroo");
    }

    @Test
    void whoseAnswerIsHiddenLearnsNothingOfTheHiddenQuestionAbove() {
        forum.run("hide", "2", "1").succeeds();
        ForumRunner bob = forum.as("bob");
        bob.run("list", "--state", "hidden", "--ndjson", "--fields", "id,questionTitle")
                .prints("{\"id\":2,\"questionTitle\":null}\n");
        bob.run("list", "--state", "hidden").printsPart("2\t");
        bob.run("search", "is:hidden kangaroo", "--ndjson", "--fields", "id,questionTitle")
                .prints("{\"id\":2,\"questionTitle\":null}\n");
        bob.atTerminal().run("search", "is:hidden kangaroo").printsPart("answer: Use the kangaroo");
        bob.run("updates", "--ndjson", "--fields", "what,title")
                .prints("{\"what\":\"your answer hidden\",\"title\":null}\n");
        bob.run("complete", "--", "hidden", "").prints("2\tanswer by bob: \n");
        forum.as("dora").run("updates", "--fields", "what,title").printsPart("hidden\tHow do I list files?");
        forum.as("eva")
                .run("list", "--state", "hidden", "--kind", "answer", "--fields", "questionTitle")
                .prints("How do I list files?\n");
        forum.run("hide", "--undo", "1").succeeds();
        bob.run("list", "--state", "hidden", "--fields", "questionTitle").prints("How do I list files?\n");
        bob.run("updates", "--fields", "what,title").prints("your answer hidden\tHow do I list files?\n");
        bob.run("complete", "--", "hidden", "").prints("2\tanswer by bob: How do I list files?\n");
    }

    @Test
    void whatIsNotThereForAllIsListedForItsAuthorAndForWhoeverMayBringItBack() {
        forum.run("hide", "1").succeeds();
        forum.run("config", "set", "moderate_by_points", "on").succeeds();
        forum.run("config", "set", "moderate_points_limit", "1000").succeeds();
        forum.as("dora").run("ask", "How do I sort files?", "I tried dir.").succeeds();
        for (String handle : List.of("dora", "eva")) {
            forum.as(handle).run("list", "--state", "hidden", "--fields", "id").prints("1\n");
            forum.as(handle).run("list", "--state", "queued", "--fields", "id").prints("4\n");
        }
        forum.as("eve").run("list", "--state", "hidden", "--fields", "id").prints("");
        forum.as("eve").run("list", "--state", "queued", "--fields", "id").prints("4\n");
        for (String state : List.of("hidden", "queued")) {
            forum.as("carla").run("list", "--state", state, "--fields", "id").prints("");
            forum.as("carla").run("search", "is:" + state, "--fields", "id").prints("");
        }
        forum.as("carla")
                .run("list", "--state", "hidden", "--user", "dora")
                .fails(
                        ExitCode.REFUSED,
                        "listing hidden posts of others needs an editor or somebody above, and you are registered");
        forum.as("carla")
                .run("list", "--state", "queued", "--user", "dora")
                .fails(
                        ExitCode.REFUSED,
                        "listing posts of others that wait for approval needs an expert or somebody above, and you are registered");
        forum.as("nobody")
                .run("queue")
                .fails(
                        ExitCode.REFUSED,
                        "listing posts of others that wait for approval needs an expert or somebody above, and you have no account")
                .saysPart("hint: name who you are with --as HANDLE");
    }

    @Test
    void showingItAgainShowsAllBelowIt() {
        forum.run("hide", "3").succeeds();
        forum.run("hide", "1").succeeds();
        forum.run("hide", "--undo", "1").succeeds();
        forum.run("list", "--kind", "answer", "--fields", "id").prints("2\n");
        forum.run("list", "--kind", "comment", "--fields", "id").prints("");
        forum.run("search", "kangaroo", "--fields", "id").prints("2\n");
        forum.run("search", "wombat", "--fields", "id").prints("");
        forum.run("tag", "list", "--fields", "name,questionCount").prints("shell\t1\n");
    }

    @Test
    void pointsOfWhatStandsBelowStay() {
        forum.run("hide", "1").succeeds();
        assertThat(People.points(forum, "dora")).isEqualTo(100);
        assertThat(People.points(forum, "bob")).isEqualTo(140);
        forum.run("hide", "2").succeeds();
        assertThat(People.points(forum, "bob")).isEqualTo(100);
    }

    @Test
    void hidingAnAnswerLeavesTheQuestion() {
        forum.run("hide", "2").succeeds();
        forum.run("list", "--fields", "id,answerCount").prints("1\t0\n");
        forum.run("list", "--kind", "comment", "--fields", "id").prints("");
        assertThat(forum.as("dora").run("show", "1").succeeds().result().out())
                .doesNotContain("kangaroo")
                .doesNotContain("wombat");
        forum.as("dora").run("accept", "2").endsWith(ExitCode.REFUSED);
    }

    @Test
    void authorsHideAndShowTheirOwn() {
        forum.as("bob").run("hide", "1").endsWith(ExitCode.REFUSED);
        forum.as("bob").run("hide", "2").succeeds();
        forum.as("bob").run("show", "2").succeeds();
        forum.as("bob").run("edit", "2", "Use ls; see its manual.").endsWith(ExitCode.REFUSED);
        forum.as("bob").run("hide", "--undo", "2").succeeds();
        forum.as("eva").run("hide", "2").succeeds();
        forum.as("bob").run("hide", "--undo", "2").endsWith(ExitCode.REFUSED);
        forum.run("list", "--kind", "answer", "--fields", "id").prints("");
    }

    @Test
    void enoughFlagsHideWithoutAUser() {
        forum.run("config", "set", "flagging_hide_after", "3").succeeds();
        forum.as("bob").run("flag", "1").succeeds();
        forum.as("bob").run("flag", "1").result();
        forum.as("carla").run("flag", "1").succeeds();
        forum.run("list", "--fields", "id").prints("1\n");
        forum.as("eve").run("flag", "1", "--reason", "spam").succeeds();
        forum.run("list", "--fields", "id").prints("");
        assertThat(forum.run("export", "--ndjson").succeeds().result().out())
                .containsPattern("\"state\":\"hidden\",\"stateSet\":\\{\"at\":\"[^\"]*\",\"stamp\"");
        forum.as("dora")
                .run("hide", "--undo", "1")
                .fails(
                        ExitCode.REFUSED,
                        "showing this question again needs an editor or somebody above, and you are registered");
        forum.as("bob").run("flag", "1", "--undo").endsWith(ExitCode.REFUSED);
        forum.as("eva").run("hide", "--undo", "1").succeeds();
        forum.run("list", "--flagged", "--fields", "id").prints("1\n");
    }

    @Test
    void theDefaultIsFiveFlags() {
        for (String handle : List.of("bob", "carla", "eve", "eva")) {
            forum.as(handle).run("flag", "1").succeeds();
        }
        forum.run("list", "--fields", "id").prints("1\n");
        forum.as("max").run("flag", "1").succeeds();
        forum.run("list", "--fields", "id").prints("");
    }

    @Test
    void authorsDoNotShowAgainWhatIsFlagged() {
        forum.as("carla").run("flag", "2").succeeds();
        forum.as("bob").run("hide", "2").succeeds();
        forum.as("bob").run("hide", "--undo", "2").endsWith(ExitCode.REFUSED);
        forum.as("eva").run("flag", "2", "--clear").succeeds();
        forum.as("bob").run("hide", "--undo", "2").succeeds();
    }

    @Test
    void deletesOnlyWhatIsHiddenAndHasNothingBelow() {
        forum.as("max").run("delete", "3").fails(ExitCode.REFUSED, "comment #3 is visible; hide it first");
        forum.as("max").run("hide", "1", "2", "3").succeeds();
        forum.as("max").run("delete", "2").fails(ExitCode.REFUSED, "answer #2 has posts below it; delete those first");
        forum.as("max").run("delete", "1").endsWith(ExitCode.REFUSED);
        forum.as("eva").run("delete", "3").endsWith(ExitCode.REFUSED);
        forum.as("carla").run("delete", "3").endsWith(ExitCode.REFUSED);
        forum.as("max").run("delete", "3", "2", "1").succeeds();
        forum.run("show", "1").fails(ExitCode.NOT_FOUND, "post #1 was deleted");
    }

    @Test
    void keepsTheOriginalOfADuplicate() {
        forum.run("ask", "How can I list files?", "I tried dir as well.").succeeds();
        forum.run("close", "4", "--duplicate-of", "1").succeeds();
        forum.run("hide", "1", "2", "3").succeeds();
        forum.run("delete", "3", "2").succeeds();
        forum.run("delete", "1").endsWith(ExitCode.REFUSED);
        forum.run("reopen", "4").succeeds();
        forum.run("delete", "1").succeeds();
    }

    @Test
    void deletingTakesVotesPointsAndTextAndLeavesATombstone() {
        forum.as("dora").run("vote", "2", "up").succeeds();
        forum.as("dora").run("accept", "2").succeeds();
        forum.as("bob").run("edit", "2", "Use the platypus; see its manual.").succeeds();
        forum.run("hide", "2", "3").succeeds();
        forum.run("delete", "3", "2").succeeds();
        assertThat(People.points(forum, "bob")).isEqualTo(100);
        assertThat(People.points(forum, "dora")).isEqualTo(120);
        String export = forum.run("export", "--ndjson").succeeds().result().out();
        assertThat(export)
                .contains("\"state\":\"deleted\"")
                .doesNotContain("kangaroo")
                .doesNotContain("platypus")
                .doesNotContain("wombat")
                .doesNotContain("\"votes\"");
        forum.run("doctor").succeeds().says("the store is sound\n");
        ForumRunner other = forum.with("FORUM_STORE", folder.resolve("other.db").toString());
        other.typing(export).run("import", "-").succeeds();
        other.run("list", "--fields", "id,answerCount").prints("1\t0\n");
    }
}
