package forum.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import java.time.Duration;
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
    void leavesNoMarkWhenSilent() {
        ForumRunner later = forum.after(Duration.ofHours(1));
        later.run("edit", "1", "I tried dir /a.", "--silent").succeeds();
        assertThat(later.run("show", "1").result().out()).contains("dir /a").doesNotContain("edited");
        later.run("history", "1", "--fields", "number").prints("1\n2\n");
        later.run("edit", "1", "I tried dir /b.").succeeds();
        later.run("show", "1").printsPart("edited");
        forum.as("bob").run("ask", "How do I sort files?", "I tried dir.").succeeds();
        forum.as("bob")
                .run("edit", "2", "I tried dir /a.", "--silent")
                .fails(
                        ExitCode.REFUSED,
                        "editing without a mark needs a moderator or somebody above, and you are registered");
    }

    @Test
    void givesOnlyQuestionsATitleTagsAndACategory() {
        forum.run("answer", "1", "Use ls; see its manual.").succeeds();
        forum.run("comment", "2", "Which manual do you mean?").succeeds();
        forum.run("edit", "2", "--title", "Use ls instead of it")
                .fails(ExitCode.REFUSED, "only questions have a title, tags and a category; #2 is an answer");
        forum.run("edit", "3", "-t", "ls")
                .fails(ExitCode.REFUSED, "only questions have a title, tags and a category; #3 is a comment");
        forum.run("edit", "2", "-c", "").endsWith(ExitCode.REFUSED);
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

    /** What an import brought may break the limits of a forum; who leaves it as it is need not mend it. */
    @Test
    void holdsOnlyWhatChangesToTheLimits() {
        forum.typing("{\"title\": \"Files\", \"body\": \"ls?\", \"author\": \"amber\","
                        + " \"tags\": [\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"],"
                        + " \"answers\": [{\"body\": \"ls!\", \"author\": \"amber\"}]}")
                .run("import", "-")
                .succeeds();
        forum.atTerminal()
                .with("EDITOR", "sed -i 's/ls?/Is it ls?/'")
                .run("edit", "2")
                .succeeds();
        forum.run("edit", "2", "--title", "Files", "-t", "a,b,c,d,e,f").succeeds();
        forum.run("edit", "3", "ls!").succeeds();
        forum.run("history", "2", "--fields", "number,title,body,tags")
                .prints("1\tFiles\tls?\ta,b,c,d,e,f\n2\t\tIs it ls?\t\n");
        forum.run("edit", "2", "--title", "Files!").endsWith(ExitCode.REFUSED);
        forum.run("edit", "2", "-t", "a,b,c,d,e,g").endsWith(ExitCode.REFUSED);
        forum.run("edit", "3", "ls?").endsWith(ExitCode.REFUSED);
    }

    @Test
    void bringsBackWhatTheLimitsWouldRefuse() {
        forum.typing("{\"title\": \"Files\", \"body\": \"ls?\", \"author\": \"amber\","
                        + " \"tags\": [\"a\", \"b\", \"c\", \"d\", \"e\", \"" + "f".repeat(100) + "\"],"
                        + " \"answers\": [{\"body\": \"ls!\", \"author\": \"amber\"}]}")
                .run("import", "-")
                .succeeds();
        forum.run("edit", "2", "Is it ls?", "--title", "How do I list files?", "-t", "shell")
                .succeeds();
        forum.run("edit", "3", "It is, with -a.").succeeds();
        forum.run("log", "undo").succeeds();
        forum.run("revert", "2", "1").succeeds();
        forum.run("show", "2", "--tsv", "--fields", "title,body,tags")
                .prints("Files\tls?\ta,b,c,d,e," + "f".repeat(100) + "\n");
        forum.run("list", "--kind", "answer", "--fields", "body").prints("ls!\n");
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
        forum.as("bob").run("edit", "1", "--title", "How do I list folders?").endsWith(ExitCode.REFUSED);
        forum.as("bob").run("edit", "1", "-t", "shell").endsWith(ExitCode.REFUSED);
        forum.run("edit", "1", "I tried dir /a.").succeeds();
        forum.as("bob").run("revert", "1", "1").endsWith(ExitCode.REFUSED);
    }

    @Test
    void saysThatNothingChanges() {
        ForumRunner person = forum.atTerminal();
        person.run("edit", "1", "--title", "How do I list files?").succeeds().prints("#1 reads so already\n");
        person.run("revert", "1", "1").succeeds().prints("#1 reads as at revision 1 already\n");
        forum.run("history", "1", "--fields", "number").prints("1\n");
    }
}
