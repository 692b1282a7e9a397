package forum.cli.command;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptCommandTest {

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
    void acceptsAnAnswerAndNone() {
        forum.atTerminal().run("accept", "2").succeeds().prints("Accepted #2 as the answer to #1\n");
        forum.run("list", "--accepted", "--fields", "id,acceptedAnswer").prints("1\t2\n");
        forum.run("accept", "--none", "1", "--json", "--fields", "id,acceptedAnswer")
                .succeeds()
                .prints("{\"id\":1,\"acceptedAnswer\":null}\n");
    }

    @Test
    void refusesAQuestion() {
        forum.run("accept", "1").endsWith(ExitCode.REFUSED);
    }

    @Test
    void isForTheAsker() {
        forum.as("bob").run("accept", "2").endsWith(ExitCode.REFUSED);
    }
}
