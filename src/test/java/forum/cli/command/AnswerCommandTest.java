package forum.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerCommandTest {

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
    void printsTheIdOrASentence() {
        forum.as("bob").run("answer", "1", "Use ls; see its manual.").succeeds().prints("2\n");
        forum.as("bob")
                .atTerminal()
                .run("answer", "#1", "Or use find, or a shell glob.")
                .succeeds()
                .prints("Answered #1 with #3\n");
    }

    @Test
    void acceptsAUidOrItsBeginning() {
        String uid = forum.run("show", "1", "--fields", "uid", "--tsv")
                .result()
                .out()
                .strip();
        forum.run("answer", uid, "Use ls; see its manual.").succeeds();
        forum.run("answer", uid.substring(0, 30), "Or use find, or a shell glob.")
                .succeeds();
    }

    @Test
    void takesATextThatBeginsWithADashAfterTwoDashes() {
        forum.run("answer", "1", "--", "-l makes the list long.").succeeds();
    }

    @Test
    void refusesAClosedQuestion() {
        forum.run("close", "1", "Solved").succeeds();
        forum.run("answer", "1", "Use ls; see its manual.").endsWith(ExitCode.REFUSED);
    }

    @Test
    void refusesAnEmptyText() {
        forum.run("answer", "1", "").endsWith(ExitCode.REFUSED);
        forum.typing("").run("answer", "1", "-").endsWith(ExitCode.REFUSED);
    }

    @Test
    void namesWhatDoesNotExist() {
        forum.run("answer", "12", "Use ls; see its manual.").fails(ExitCode.NOT_FOUND, "no post #12");
        forum.run("answer", "1", "Use ls; see its manual.").succeeds();
        forum.run("answer", "2", "Use find; see its manual.")
                .fails(ExitCode.REFUSED, "#2 is an answer, not a question; its question is #1");
        forum.as("bbo")
                .run("answer", "1", "Use ls; see its manual.")
                .fails(ExitCode.NOT_FOUND, "no user 'bbo'; did you mean 'bob'?");
    }

    @Test
    void opensTheEditorAndShowsTheQuestion() throws Exception {
        Path seen = folder.resolve("seen");
        forum.atTerminal()
                .with("EDITOR", "f() { cp \"$1\" " + seen + "; echo 'Use ls; see its manual.' > \"$1\"; }; f")
                .run("answer", "1")
                .succeeds()
                .prints("Answered #1 with #2\n");
        assertThat(Files.readString(seen)).contains("# question #1:\n#\n# How do I list files?\n#\n# I tried dir.\n");
    }
}
