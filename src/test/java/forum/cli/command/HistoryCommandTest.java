package forum.cli.command;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandTest {

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
    void listsComparesAndReverts() {
        forum.run("edit", "1", "I tried dir /a.").succeeds();
        forum.run("history", "1", "--fields", "number,by,body")
                .prints("1\tamber\tI tried dir.\n2\tamber\tI tried dir /a.\n");
        forum.run("diff", "1")
                .succeeds()
                .prints(
                        "--- revision 1 by amber\n+++ revision 2 by amber\n@@ line 1 @@\n-I tried dir.\n+I tried dir /a.\n");
        forum.run("diff", "1", "2", "1").succeeds().printsPart("-I tried dir /a.\n+I tried dir.\n");
        forum.atTerminal().run("revert", "1", "1").succeeds().prints("Reverted #1 to revision 1\n");
        forum.run("show", "1", "--fields", "body").prints("I tried dir.\n");
    }

    @Test
    void namesARevisionThatDoesNotExist() {
        forum.run("diff", "1", "7").fails(ExitCode.NOT_FOUND, "no revision 7 of #1; it has 1");
        forum.run("revert", "1", "7").fails(ExitCode.NOT_FOUND, "no revision 7 of #1; it has 1");
    }

    @Test
    void namesTheCommandThatListsRevisions() {
        forum.atTerminal()
                .run("diff", "1", "7")
                .endsWith(ExitCode.NOT_FOUND)
                .saysPart("hint: `forum history 1` lists them\n");
    }

    @Test
    void saysSoWhereNothingDiffers() {
        forum.atTerminal()
                .run("diff", "1")
                .succeeds()
                .prints("")
                .says("hint: revision 1 of #1 has none before it to compare it with\n");
        forum.atTerminal()
                .run("diff", "1", "1", "1")
                .succeeds()
                .says("hint: this is one revision compared with itself\n");
        forum.run("edit", "1", "I tried dir /a.").succeeds();
        forum.run("revert", "1", "1").succeeds();
        forum.atTerminal()
                .run("diff", "1", "1", "3")
                .succeeds()
                .prints("")
                .says("hint: revisions 1 and 3 of #1 say the same\n");
    }

    @Test
    void showsTheTagsOfARevisionThatChangedNothingElse() {
        forum.run("category", "add", "Command line").succeeds();
        forum.run("edit", "1", "-c", "command-line").succeeds();
        forum.run("edit", "1", "-t", "zsh").succeeds();
        forum.atTerminal().run("history", "1").printsPart("zsh");
    }

    @Test
    void showsThatTagsOrTheCategoryWereTakenAway() {
        forum.run("category", "add", "Linux").succeeds();
        forum.run("edit", "1", "-c", "linux").succeeds();
        forum.run("edit", "1", "-t", "").succeeds();
        forum.run("config", "set", "allow_no_category", "on").succeeds();
        forum.run("edit", "1", "-c", "").succeeds();

        forum.atTerminal()
                .run("history", "1", "--fields", "number,tags,category")
                .prints("""
                        REVISION  TAGS          CATEGORY
                               1  shell, files
                               2                linux
                               3  (no tags)
                               4                (no category)
                        """);
        forum.run("history", "1", "--fields", "tags,category").prints("shell,files\t\n\tlinux\n\t\n\t\n");
        forum.run("history", "1", "--json", "--fields", "tags,category")
                .printsPart("{\"tags\":[],\"category\":null},{\"tags\":null,\"category\":\"\"}");
    }

    @Test
    void comparesFormats() {
        forum.run("edit", "1", "--format", "text").succeeds();
        forum.run("diff", "1")
                .prints("--- revision 1 by amber\n+++ revision 2 by amber\n-format: markdown\n+format: text\n");
    }

    @Test
    void comparesTitlesTagsAndCategories() {
        forum.run("edit", "1", "--title", "How do I list all files?").succeeds();
        forum.run("diff", "1").printsPart("-title: How do I list files?\n+title: How do I list all files?\n");
        forum.run("edit", "1", "-t", "zsh").succeeds();
        forum.run("diff", "1").printsPart("-tags: shell, files\n+tags: zsh\n");
        forum.run("category", "add", "Linux").succeeds();
        forum.run("edit", "1", "-c", "linux").succeeds();
        forum.run("diff", "1").printsPart("+category: linux\n");
    }

    @Test
    void leavesAQuestionInItsCategoryWhereTheEarlierOneIsGone() {
        forum.run("category", "add", "Linux").succeeds();
        forum.run("edit", "1", "I tried dir /a.", "-c", "linux").succeeds();
        forum.run("revert", "1", "1").succeeds();
        forum.run("show", "1", "--fields", "body,category").prints("I tried dir.\tlinux\n");
        forum.run("category", "add", "Shell").succeeds();
        forum.run("edit", "1", "-c", "shell").succeeds();
        forum.run("revert", "1", "2").succeeds();
        forum.run("show", "1", "--fields", "body,category").prints("I tried dir /a.\tlinux\n");
        forum.run("edit", "1", "-c", "shell").succeeds();
        forum.run("category", "delete", "linux", "--none").succeeds();
        forum.run("revert", "1", "2").succeeds();
        forum.run("show", "1", "--fields", "category").prints("shell\n");
    }

    @Test
    void leavesAQuestionInItsCategoryWhereTheEarlierOneIsDividedNow() {
        forum.run("category", "add", "Linux").succeeds();
        forum.run("edit", "1", "-c", "linux").succeeds();
        forum.run("category", "add", "Shell", "--parent", "linux").succeeds();
        forum.run("edit", "1", "-c", "linux/shell").succeeds();
        forum.run("revert", "1", "2").succeeds();
        forum.run("show", "1", "--fields", "category").prints("linux/shell\n");
        forum.run("config", "set", "allow_no_sub_category", "on").succeeds();
        forum.run("revert", "1", "2").succeeds();
        forum.run("show", "1", "--fields", "category").prints("linux\n");
    }
}
