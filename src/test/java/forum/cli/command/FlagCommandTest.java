package forum.cli.command;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlagCommandTest {

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
    void flagsAndTakesBack() {
        forum.as("bob").run("flag", "1", "--reason", "spam").succeeds().prints("1\n");
        forum.run("list", "--flagged").printsPart("How do I list files?");
        forum.as("bob").atTerminal().run("flag", "1", "--undo").succeeds().prints("Took back the flag on #1\n");
        forum.run("list", "--flagged").prints("");
    }

    @Test
    void clearsAllFlagsAsAModerator() {
        forum.as("bob").run("flag", "1").succeeds();
        forum.as("bob").run("flag", "1", "--clear").endsWith(ExitCode.REFUSED);
        forum.run("list", "--flagged", "--fields", "id").prints("1\n");
        forum.atTerminal().run("flag", "1", "--clear").succeeds().prints("Cleared the flags of #1\n");
        forum.run("list", "--flagged").prints("");
    }

    @Test
    void aReasonIsTextOfSomeLengthOrNone() {
        forum.as("bob").run("flag", "1", "--reason", "a\0b").endsWith(ExitCode.BAD_INPUT);
        forum.as("bob").run("flag", "1", "--reason", "x".repeat(12_001)).endsWith(ExitCode.REFUSED);
        forum.run("list", "--flagged").prints("");
        forum.as("bob").run("flag", "1", "--reason", " ").succeeds();
        forum.run("votes", "1", "--fields", "what,by,reason", "--ndjson")
                .prints("{\"what\":\"flag\",\"by\":\"bob\",\"reason\":null}\n");
    }

    @Test
    void tellsNobodyWhatWaitsForApproval() {
        forum.run("config", "set", "moderate_anon_post", "on").succeeds();
        forum.run("ask", "How do I copy files?", "I tried mv.", "--anonymous").succeeds();
        forum.as("bob")
                .run("flag", "2", "--undo", "--json")
                .fails(ExitCode.REFUSED, "question #2 is waiting for approval; try again when it is approved");
    }

    @Test
    void takesOneOfItsOptions() {
        forum.run("flag", "1", "--undo", "--clear").fails(ExitCode.USAGE, "choose one of --reason, --undo and --clear");
    }

    @Test
    void saysWhereThereIsNothingToTakeBack() {
        ForumRunner bob = forum.as("bob").atTerminal();
        bob.run("flag", "1", "--undo").succeeds().prints("You have no flag on #1\n");
        forum.atTerminal().run("flag", "1", "--clear").succeeds().prints("#1 has no flags\n");
        bob.run("flag", "1").succeeds();
        bob.run("flag", "1", "--undo").prints("Took back the flag on #1\n");
        bob.run("flag", "1").succeeds();
        forum.atTerminal().run("flag", "1", "--clear").prints("Cleared the flags of #1\n");
        forum.run("log", "--fields", "operation", "-n", "1").prints("unflag\n");
        bob.run("flag", "1", "--undo").prints("You have no flag on #1\n");
    }
}
