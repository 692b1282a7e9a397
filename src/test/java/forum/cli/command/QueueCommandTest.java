package forum.cli.command;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
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
        forum.atTerminal().run("approve", "2").succeeds().prints("Approved #2\n");
        forum.run("reject", "3").succeeds().prints("3\n");
        forum.run("queue").prints("");
        forum.run("list", "--kind", "answer", "--fields", "id").prints("2\n");
    }

    @Test
    void isForModerators() {
        forum.as("bob").run("approve", "1").endsWith(ExitCode.REFUSED);
    }
}
