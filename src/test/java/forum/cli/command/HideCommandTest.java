package forum.cli.command;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HideCommandTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        forum.run("ask", "How do I list files?", "I tried dir.", "-t", "shell,files")
                .succeeds();
        forum.run("user", "add", "bob").succeeds();
        forum.as("bob").run("answer", "1", "Use ls; see its manual.").succeeds();
    }

    @Test
    void hidesShowsAgainAndDeletes() {
        forum.run("delete", "2").endsWith(ExitCode.REFUSED);
        forum.atTerminal().run("hide", "2").succeeds().prints("Hid #2\n");
        forum.run("list", "--kind", "answer").prints("");
        forum.run("hide", "--undo", "2").succeeds().prints("2\n");
        forum.run("list", "--kind", "answer", "--fields", "id").prints("2\n");
        forum.run("hide", "2").succeeds();
        forum.atTerminal().run("delete", "2").succeeds().prints("Deleted #2\n");
        forum.run("show", "2").endsWith(ExitCode.NOT_FOUND);
    }

    @Test
    void hidesAllOrNone() {
        forum.run("hide", "1", "99").fails(ExitCode.NOT_FOUND, "no post #99");
        forum.run("list", "--fields", "id").prints("1\n");
    }
}
