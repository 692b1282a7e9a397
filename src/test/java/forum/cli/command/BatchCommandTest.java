package forum.cli.command;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.charset.StandardCharsets;
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
    void stopsWhenSomebodyBreaksOffACommand() {
        forum.atTerminal()
                .with("EDITOR", "true")
                .with("XDG_STATE_HOME", folder.toString())
                .typing("edit 1\nvote 99 up\n")
                .run("batch", "--keep-going")
                .endsWith(ExitCode.INTERRUPTED)
                .says("forum: cancelled: nothing written\nwarning: standard input, line 1 failed: edit 1\n");
    }

    @Test
    void readsLinesAsOtherSystemsWriteThem() {
        forum.as("bob")
                .typing("\ufeffvote 1 up\r\nvote 1 none\r\n")
                .run("batch")
                .succeeds()
                .prints("1\n1\n");
    }

    @Test
    void refusesALineThatIsNotUtf8AndNoneBefore() {
        forum.as("bob")
                .typing("vote 1 up\nask \"Café or caf\u00e9?\"\n".getBytes(StandardCharsets.ISO_8859_1))
                .run("batch")
                .endsWith(ExitCode.BAD_INPUT)
                .prints("1\n")
                .says("forum: standard input, line 2 is not UTF-8: byte 9 is 0xe9\n");
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
        forum.run("batch", folder.toString()).endsWith(ExitCode.FAILURE).saysPart(folder + " is a folder");
        forum.run("batch", "").fails(ExitCode.USAGE, "the name of a file is empty");
    }
}
