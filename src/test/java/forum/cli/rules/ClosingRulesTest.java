package forum.cli.rules;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a closed question still takes, and who opens it again. */
class ClosingRulesTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        People.join(forum);
        forum.as("dora").run("ask", "How do I list files?", "I tried dir.").succeeds();
        forum.as("bob").run("answer", "1", "Use ls; see its manual.").succeeds();
    }

    @Test
    void closedQuestionsTakeAllButAnswers() {
        forum.as("dora").run("close", "1", "Solved").succeeds();
        for (String handle : List.of("bob", "dora", "max", "amber")) {
            forum.as(handle)
                    .run("answer", "1", "Use find; see its manual.")
                    .fails(ExitCode.REFUSED, "question #1 is closed and takes no more answers; comment on it instead");
        }
        forum.as("carla").run("comment", "1", "It is solved, isn't it?").succeeds();
        forum.as("carla").run("comment", "2", "It is solved, isn't it?").succeeds();
        forum.as("carla").run("vote", "1", "2", "up").succeeds();
        forum.as("carla").run("flag", "1").succeeds();
        forum.as("bob").run("edit", "2", "Use ls; its manual has more.").succeeds();
        forum.as("dora").run("accept", "2").succeeds();
        forum.as("dora").run("reopen", "1").succeeds();
        forum.as("carla").run("answer", "1", "Use find; see its manual.").succeeds();
    }

    @Test
    void onlyModeratorsEditThem() {
        forum.as("dora").run("close", "1", "Solved").succeeds();
        for (String handle : List.of("dora", "eve", "eva")) {
            forum.as(handle)
                    .run("edit", "1", "--title", "How do I list all files?")
                    .endsWith(ExitCode.REFUSED);
            forum.as(handle).run("edit", "1", "I tried dir and ls.").endsWith(ExitCode.REFUSED);
        }
        forum.as("dora").run("edit", "1", "-t", "shell").succeeds();
        forum.as("max").run("edit", "1", "--title", "How do I list them?").succeeds();
        forum.run("list", "--fields", "title,tags").prints("How do I list them?\tshell\n");
    }

    @Test
    void othersCloseFromEditorOn() {
        for (String handle : List.of("bob", "eve")) {
            forum.as(handle).run("close", "1", "Solved").endsWith(ExitCode.REFUSED);
        }
        forum.as("eva").run("close", "1", "Off topic").succeeds();
        forum.as("eva").run("close", "1", "Off topic").fails(ExitCode.REFUSED, "question #1 is closed already");
    }

    @Test
    void askersReopenWhatTheyClosed() {
        forum.as("dora").run("close", "1", "Solved").succeeds();
        forum.as("bob").run("reopen", "1").endsWith(ExitCode.REFUSED);
        forum.as("dora").run("reopen", "1").succeeds();
        forum.as("dora").run("reopen", "1").fails(ExitCode.REFUSED, "question #1 is not closed");
    }

    @Test
    void askersDoNotReopenWhatOthersClosed() {
        forum.as("eva").run("close", "1", "Off topic").succeeds();
        forum.as("dora")
                .run("reopen", "1")
                .fails(
                        ExitCode.REFUSED,
                        "closing or reopening this question needs an editor or somebody above, and you are registered");
        forum.as("dora").run("hide", "1").endsWith(ExitCode.REFUSED);
        forum.as("max").run("reopen", "1").succeeds();
        forum.as("dora").run("close", "1", "Solved").succeeds();
        forum.as("eva").run("reopen", "1").succeeds();
    }

    @Test
    void askersMayBeKeptFromClosing() {
        forum.run("config", "set", "allow_close_own_questions", "off").succeeds();
        forum.as("dora").run("close", "1", "Solved").endsWith(ExitCode.REFUSED);
        forum.run("config", "set", "allow_close_questions", "off").succeeds();
        forum.as("max").run("close", "1", "Solved").fails(ExitCode.REFUSED, "questions cannot be closed here");
    }

    @Test
    void duplicatesAreOfAnotherVisibleQuestion() {
        forum.run("ask", "How can I list files?", "I tried dir as well.").succeeds();
        forum.run("close", "1", "--duplicate-of", "1").endsWith(ExitCode.REFUSED);
        forum.run("close", "1", "--duplicate-of", "2").endsWith(ExitCode.REFUSED);
        forum.run("hide", "3").succeeds();
        forum.run("close", "1", "--duplicate-of", "3").endsWith(ExitCode.REFUSED);
        forum.run("close", "3", "Solved").endsWith(ExitCode.REFUSED);
        forum.run("hide", "--undo", "3").succeeds();
        forum.run("close", "1", "--duplicate-of", "3").succeeds();
        forum.run("list", "--closed", "--fields", "id,duplicateOf").prints("1\t3\n");
    }

    @Test
    void anAcceptedAnswerClosesWhereConfigured() {
        forum.run("config", "set", "do_close_on_select", "on").succeeds();
        forum.as("dora").run("accept", "2").succeeds();
        forum.as("carla")
                .run("answer", "1", "Use find; see its manual.")
                .fails(ExitCode.REFUSED, "question #1 is closed and takes no more answers; comment on it instead");
        forum.as("dora")
                .run("reopen", "1")
                .fails(ExitCode.REFUSED, "question #1 is closed by its accepted answer; withdraw that to reopen it");
        forum.run("close", "1", "Solved").fails(ExitCode.REFUSED, "question #1 is closed already");
        forum.as("dora").run("edit", "1", "I tried dir, too.").endsWith(ExitCode.REFUSED);
        forum.run("show", "1").printsPart("How do I list files? [closed]\n");
        forum.atTerminal().run("list", "--fields", "title").printsPart("How do I list files? [closed]\n");
        forum.atTerminal()
                .with("COLUMNS", "22")
                .run("list", "--fields", "id,title")
                .printsPart("1  How do I… [closed]\n");
        forum.run("list", "--fields", "title,closed").prints("How do I list files?\t\n");
        forum.as("dora").run("accept", "--none", "1").succeeds();
        forum.as("dora").run("show", "1").printsPart("How do I list files?\n");
        forum.as("carla").run("answer", "1", "Use find; see its manual.").succeeds();
    }
}
