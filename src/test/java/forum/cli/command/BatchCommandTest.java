package forum.cli.command;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTest {

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
    void runsOneCommandALine() throws Exception {
        Path file = Files.writeString(
                folder.resolve("commands.txt"),
                "# two votes\n\nvote 1 up\nforum comment 1 \"Which system, I mean \\\"OS\\\"?\"\nlist --fields id\n");
        forum.as("bob").run("batch", file.toString()).succeeds().prints("1\n2\n1\n");
        forum.typing("vote 1 none").run("batch", "--as", "bob").succeeds().prints("1\n");
    }

    @Test
    void stopsAtTheFirstErrorUnlessToldNotTo() {
        String commands = "vote 1 up\nvote 99 up\nvote 1 none\n";
        forum.as("bob")
                .typing(commands)
                .run("batch")
                .endsWith(ExitCode.NOT_FOUND)
                .prints("1\n")
                .saysPart("forum: no post #99\n")
                .saysPart("warning: standard input, line 2 failed: vote 99 up\n");
        forum.as("bob")
                .typing(commands)
                .run("batch", "-", "--keep-going")
                .endsWith(ExitCode.NOT_FOUND)
                .prints("1\n1\n");
    }

    @Test
    void refusesLinesThatAreNoCommands() {
        forum.typing("ask 'open")
                .run("batch")
                .fails(ExitCode.BAD_INPUT, "standard input, line 1: a quotation mark is not closed");
        forum.typing("--as bob batch x")
                .run("batch")
                .endsWith(ExitCode.USAGE)
                .saysPart("forum: a batch cannot run another\n");
        forum.typing("edit 1 -t batch").run("batch").succeeds();
        forum.run("batch", folder + "/none").fails(ExitCode.FAILURE, "no file " + folder + "/none");
    }
}
