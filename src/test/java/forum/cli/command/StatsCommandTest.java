package forum.cli.command;

import forum.ForumRunner;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsCommandTest {

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
    void countsWhatThereIs() {
        forum.run("stats", "--json", "--fields", "questions,answers,users,tags,unanswered")
                .succeeds()
                .prints("{\"questions\":1,\"answers\":1,\"users\":2,\"tags\":2,\"unanswered\":0}\n");
        forum.atTerminal().run("stats").succeeds().printsPart("questions:");
    }
}
