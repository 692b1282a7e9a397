package forum.cli.command;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CategoryCommandTest {

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
    void countsPlacesFromOne() {
        forum.run("category", "add", "Science", "--position", "0")
                .fails(ExitCode.USAGE, "--position: there is no place 0; the first is 1");
        forum.run("category", "list").prints("");
    }

    @Test
    void namesTheOptionThatAQuestionLacks() {
        forum.run("category", "add", "Science").succeeds();
        forum.atTerminal()
                .run("ask", "How do I list files?", "I tried dir.")
                .endsWith(ExitCode.REFUSED)
                .saysPart("hint: `forum category list` shows what --category takes, and `forum config set");
    }

    @Test
    void addsListsEditsMovesAndDeletes() {
        forum.run("category", "add", "Science").succeeds().prints("science\n");
        forum.atTerminal()
                .run("category", "add", "Physics", "--parent", "science")
                .succeeds()
                .prints("Added category science/physics\n");
        forum.run("category", "add", "Arts", "--position", "1", "--description", "What people make")
                .succeeds();
        forum.run("category", "list", "--fields", "path,description")
                .prints("arts\tWhat people make\nscience\t\nscience/physics\t\n");
        forum.run("category", "edit", "arts", "--description", "Made by hand").succeeds();
        forum.atTerminal()
                .run("category", "edit", "science", "--title", "Natural science")
                .succeeds()
                .prints("Changed category science\n");
        forum.atTerminal()
                .run("category", "move", "science/physics", "--top")
                .succeeds()
                .prints("Moved category to physics\n");
        forum.run("category", "move", "physics", "arts").succeeds().prints("arts/physics\n");
        forum.atTerminal()
                .run("category", "delete", "arts/physics")
                .succeeds()
                .prints("Deleted category arts/physics\n");
        forum.run("category", "list", "--fields", "path,title,description")
                .prints("arts\tArts\tMade by hand\nscience\tNatural science\t\n");
    }

    @Test
    void listsWhatAnotherCopyAddedBelowACategoryThatWasDeletedHere() throws IOException {
        forum.run("category", "add", "Science").succeeds();
        forum.run("category", "delete", "science").succeeds();
        Path other = Files.writeString(
                folder.resolve("other.json"),
                "{\"type\": \"category\", \"path\": \"science/physics/optics\"}\n"
                        + "{\"title\": \"What is light?\", \"category\": \"science/physics\"}");

        forum.run("import", other.toString()).succeeds();

        forum.run("category", "list", "--fields", "path,questionCount")
                .prints("science/physics\t1\nscience/physics/optics\t0\n");
    }

    @Test
    void refusesContradictions() {
        forum.run("category", "move", "science").fails(ExitCode.USAGE, "give either the new PARENT or --top");
        forum.run("category", "delete", "science", "--to", "arts", "--none")
                .fails(ExitCode.USAGE, "choose one of --to and --none");
        forum.run("category", "edit", "science").fails(ExitCode.USAGE, "nothing to change; give at least one option");
    }

    @Test
    void isForAdministrators() {
        forum.as("bob").run("category", "add", "Science").endsWith(ExitCode.REFUSED);
    }

    @Test
    void namesALikelyCategory() {
        forum.run("category", "add", "Science").succeeds();
        forum.run("category", "delete", "sciense").endsWith(ExitCode.NOT_FOUND).saysPart("science");
    }
}
