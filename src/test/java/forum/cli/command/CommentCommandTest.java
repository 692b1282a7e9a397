package forum.cli.command;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommentCommandTest {

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
    void standsBelowAQuestionOrAnAnswer() {
        forum.run("comment", "1", "Which system do you use?").succeeds().prints("3\n");
        forum.atTerminal()
                .run("comment", "2", "Which manual do you mean?")
                .succeeds()
                .prints("Commented on #2 with #4\n");
        forum.run("show", "4", "--json").printsPart("\"commentCount\":1");
    }

    @Test
    void standsNotBelowAComment() {
        forum.run("comment", "1", "Which system do you use?").succeeds();
        forum.run("comment", "3", "Which one do you mean?")
                .fails(ExitCode.REFUSED, "#3 is a comment; comment on #1 instead");
    }
}
