package forum.cli.command;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CloseCommandTest {

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
    void closesWithAReasonAndReopens() {
        forum.run("close", "1", "Solved").succeeds().prints("1\n");
        forum.run("list", "--closed", "--fields", "id,closed").prints("1\tSolved\n");
        forum.run("close", "1", "Solved").endsWith(ExitCode.REFUSED);
        forum.atTerminal().run("reopen", "1").succeeds().prints("Reopened #1\n");
        forum.run("list", "--closed").prints("");
    }

    @Test
    void closesAsADuplicate() {
        forum.run("ask", "How can I list files?", "I tried dir as well.").succeeds();
        forum.run("close", "2", "--duplicate-of", "1", "--json", "--fields", "closed,duplicateOf")
                .succeeds()
                .prints("{\"closed\":\"duplicate\",\"duplicateOf\":1}\n");
    }

    @Test
    void printsTheFiguresThatFollowFromIt() {
        ForumRunner later = forum.after(Duration.ofHours(1));
        later.run("close", "1", "Solved", "--json", "--fields", "activeAt")
                .prints("{\"activeAt\":\"2024-03-01T11:00:00.000Z\"}\n");
    }

    @Test
    void wantsOneReason() {
        forum.run("close", "1").fails(ExitCode.USAGE, "give either a reason or --duplicate-of QUESTION");
        forum.run("close", "1", "Solved", "--duplicate-of", "2").endsWith(ExitCode.USAGE);
    }
}
