package forum.cli.command;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditCommandTest {

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
    void changesWhatIsGivenAndLeavesTheRest() {
        forum.run("edit", "1", "--title", "How do I list hidden files?")
                .succeeds()
                .prints("1\n");
        forum.run("show", "1", "--tsv", "--fields", "title,body,tags")
                .prints("How do I list hidden files?\tI tried dir.\tshell,files\n");
        forum.run("edit", "1", "I tried dir /a.", "-t", "").succeeds();
        forum.run("show", "1", "--tsv", "--fields", "title,body,tags")
                .prints("How do I list hidden files?\tI tried dir /a.\t\n");
    }

    @Test
    void keepsTheFormatUnlessGiven() {
        forum.run("edit", "1", "--format", "text").succeeds();
        forum.run("edit", "1", "I tried *dir*.").succeeds();
        forum.run("show", "1", "--tsv", "--fields", "format,body").prints("text\tI tried *dir*.\n");
    }

    @Test
    void opensTheEditorWithTitleAndText() {
        forum.atTerminal()
                .with("EDITOR", "sed -i s/dir/DIR/")
                .run("edit", "1")
                .succeeds()
                .prints("Edited #1\n");
        forum.run("show", "1", "--tsv", "--fields", "title,body").prints("How do I list files?\tI tried DIR.\n");
    }

    @Test
    void cancelsWhenNothingChanged() {
        forum.atTerminal()
                .with("EDITOR", "true")
                .run("edit", "1")
                .fails(ExitCode.INTERRUPTED, "cancelled: nothing written");
    }

    @Test
    void refusesAPostOfSomebodyElse() {
        forum.as("bob").run("edit", "1", "I tried dir, too.").endsWith(ExitCode.REFUSED);
    }
}
