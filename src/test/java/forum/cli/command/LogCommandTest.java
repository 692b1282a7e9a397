package forum.cli.command;

import forum.ForumRunner;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogCommandTest {

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
    void listsWritesNewestFirst() {
        forum.run("log", "--fields", "number,by,operation,detail")
                .prints("2\tamber\tuser add\tbob\n1\tamber\task\t#1\n");
        forum.run("log", "--limit", "1", "--fields", "number")
                .prints("2\n")
                .says("hint: there are more: forum log --limit 1 --fields number --before 2\n");
        forum.run("log", "--before", "2", "--fields", "number").prints("1\n").says("");
    }
}
