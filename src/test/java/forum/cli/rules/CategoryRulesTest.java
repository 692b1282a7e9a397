package forum.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where questions stand, and where they go when their category goes. */
class CategoryRulesTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        forum.run("category", "add", "Science").succeeds();
        forum.run("category", "add", "Physics", "--parent", "science").succeeds();
    }

    @Test
    void questionsNeedOneOnceThereAreSome() {
        forum.run("ask", "How heavy is the moon?", "I wonder.").endsWith(ExitCode.REFUSED);
        forum.run("ask", "How heavy is the moon?", "I wonder.", "-c", "science").endsWith(ExitCode.REFUSED);
        forum.run("ask", "How heavy is the moon?", "I wonder.", "-c", "none").endsWith(ExitCode.NOT_FOUND);
        forum.run("list", "--fields", "id").prints("");
        forum.run("ask", "How heavy is the moon?", "I wonder.", "-c", "science/physics")
                .succeeds();
        forum.run("edit", "1", "-c", "").endsWith(ExitCode.REFUSED);
        forum.run("edit", "1", "-c", "science").endsWith(ExitCode.REFUSED);
        forum.run("list", "--fields", "category").prints("science/physics\n");
    }

    @Test
    void answersAndCommentsStandWhereTheirQuestionStands() {
        ask("science/physics");
        forum.run("answer", "1", "Heavy enough to stay.", "--anonymous").succeeds();
        forum.run("comment", "2", "What is it made of?").succeeds();
        forum.run("list", "--kind", "answer", "--fields", "category").prints("science/physics\n");
        forum.run("category", "edit", "science/physics", "--slug", "nature").succeeds();
        forum.run("show", "3", "--fields", "category").prints("science/nature\n");
    }

    @Test
    void theForumMayLiftThat() {
        forum.run("config", "set", "allow_no_category", "on").succeeds();
        forum.run("ask", "How heavy is the moon?", "I wonder.", "-c", "science").endsWith(ExitCode.REFUSED);
        forum.run("ask", "How heavy is the moon?", "I wonder.").succeeds();
        forum.run("config", "set", "allow_no_sub_category", "on").succeeds();
        forum.run("ask", "How heavy is the sun?", "I wonder.", "-c", "science").succeeds();
        forum.run("show", "1", "--fields", "category").prints("\n");
        forum.run("show", "2", "--fields", "category").prints("science\n");
    }

    @Test
    void deletingMovesQuestionsToTheParent() {
        ask("science/physics");
        forum.run("category", "delete", "science").endsWith(ExitCode.REFUSED);
        forum.run("category", "delete", "science/physics").succeeds();
        forum.run("list", "--fields", "category").prints("science\n");
        forum.run("category", "list", "--fields", "path,questionCount").prints("science\t1\n");
        forum.run("category", "delete", "science").succeeds();
        forum.run("list", "--fields", "id,category").prints("1\t\n");
        forum.run("ask", "How heavy is the sun?", "I wonder.").succeeds();
        forum.run("doctor").succeeds().says("the store is sound\n");
    }

    @Test
    void deletingMovesQuestionsWhereOneSays() {
        forum.run("category", "add", "Arts").succeeds();
        ask("science/physics");
        forum.run("category", "delete", "science/physics", "--to", "arts").succeeds();
        forum.run("list", "--fields", "category").prints("arts\n");
        forum.run("category", "add", "Music", "--parent", "arts").succeeds();
        forum.run("edit", "1", "-c", "arts/music").succeeds();
        forum.run("category", "delete", "arts/music", "--to", "arts/music")
                .fails(ExitCode.REFUSED, "a category cannot take its own questions; name another");
        forum.run("category", "delete", "arts/music", "--none").succeeds();
        forum.run("list", "--fields", "id,category").prints("1\t\n");
    }

    @Test
    void titlesTellSiblingsApart() {
        forum.run("category", "add", "Arts").succeeds();
        String taken = "there is a category with the title 'science' here already";
        forum.run("category", "add", "science", "--slug", "more").fails(ExitCode.REFUSED, taken);
        forum.run("category", "edit", "arts", "--title", "science").fails(ExitCode.REFUSED, taken);
        forum.run("category", "add", "science", "--parent", "arts").succeeds();
        forum.run("category", "move", "arts/science", "--top").fails(ExitCode.REFUSED, taken);
        forum.run("category", "edit", "science", "--title", "SCIENCE", "--slug", "science")
                .succeeds();
        forum.run("category", "list", "--fields", "path,title")
                .prints("science\tSCIENCE\nscience/physics\tPhysics\narts\tArts\narts/science\tscience\n");
    }

    @Test
    void siblingsAreNumberedInTheirOrder() {
        for (String title : List.of("Arts", "Sports", "Travel")) {
            forum.run("category", "add", title).succeeds();
        }
        forum.run("category", "edit", "sports", "--position", "1").succeeds();
        isTop("sports 1", "science 2", "arts 3", "travel 4");
        forum.run("category", "edit", "science", "--position", "3").succeeds();
        isTop("sports 1", "arts 2", "science 3", "travel 4");
        forum.run("category", "delete", "arts").succeeds();
        isTop("sports 1", "science 2", "travel 3");
        forum.run("category", "move", "sports", "science").succeeds();
        isTop("science 1", "travel 2");
        forum.run("category", "list", "--fields", "path,position")
                .prints("science\t1\nscience/physics\t1\nscience/sports\t2\ntravel\t2\n");
    }

    @Test
    void whatMovesTakesAllBelowItAlong() {
        forum.run("category", "add", "Arts").succeeds();
        ask("science/physics");
        forum.run("category", "move", "science", "arts").succeeds();
        forum.run("category", "edit", "arts", "--slug", "culture").succeeds();
        forum.run("category", "list", "--fields", "path,questionCount")
                .prints("culture\t1\nculture/science\t1\nculture/science/physics\t1\n");
        forum.run("list", "-c", "science/physics", "--fields", "category").prints("culture/science/physics\n");
        forum.run("category", "move", "culture/science", "--top").succeeds();
        forum.run("category", "list", "--fields", "path,questionCount")
                .prints("culture\t0\nscience\t1\nscience/physics\t1\n");
        forum.run("doctor").succeeds();
    }

    @Test
    void treesStayTrees() {
        for (String parent : List.of("science", "science/physics")) {
            forum.run("category", "move", "science", parent)
                    .fails(ExitCode.REFUSED, "a category cannot be moved below itself; name another parent");
        }
        forum.run("category", "add", "Optics", "--parent", "science/physics").succeeds();
        forum.run("category", "add", "Arts").succeeds();
        forum.run("category", "add", "Music", "--parent", "arts").succeeds();
        forum.run("category", "move", "science", "arts/music").endsWith(ExitCode.REFUSED);
        forum.run("category", "move", "science/physics", "science").succeeds();
        forum.run("category", "list", "--fields", "path")
                .prints("science\nscience/physics\nscience/physics/optics\narts\narts/music\n");
    }

    @Test
    void accentsDoNotTellSlugsApart() {
        forum.run("category", "add", "Café").prints("café\n");
        forum.run("category", "add", "Cafe").prints("category-cafe\n");
        forum.run("category", "add", "Drinks", "--slug", "cafe")
                .fails(ExitCode.REFUSED, "there is a category 'café' already; choose another slug");
        forum.run("category", "edit", "science", "--slug", "càfe")
                .fails(ExitCode.REFUSED, "there is a category 'café' already; choose another slug");
        forum.run("category", "add", "Cafe", "--parent", "science").prints("science/cafe\n");
        forum.run("category", "edit", "café", "--slug", "cafe").prints("cafe\n");
        forum.run("category", "edit", "cafe", "--slug", "café").prints("café\n");
    }

    @Test
    void anImportMayBringSlugsThatOnlyAccentsTellApart() {
        forum.typing("[{\"title\": \"Where is the sugar?\", \"category\": \"café\"},"
                        + " {\"title\": \"Where is the milk?\", \"category\": \"cafe\"}]")
                .run("import", "-")
                .succeeds();
        forum.run("list", "-c", "cafe", "--fields", "title").prints("Where is the milk?\n");
    }

    @Test
    void countsWhatStandsBelowAndIsVisible() {
        ask("science/physics");
        forum.run("category", "list", "--fields", "path,questionCount").prints("science\t1\nscience/physics\t1\n");
        forum.run("hide", "1").succeeds();
        forum.run("category", "list", "--fields", "path,questionCount").prints("science\t0\nscience/physics\t0\n");
    }

    @Test
    void othersMoveQuestionsFromEditorOn() {
        forum.run("category", "add", "Arts").succeeds();
        ask("science/physics");
        forum.run("user", "add", "eve", "--role", "expert").succeeds();
        forum.run("user", "add", "eva", "--role", "editor").succeeds();
        forum.as("eve").run("edit", "1", "-c", "arts").endsWith(ExitCode.REFUSED);
        forum.as("eva").run("edit", "1", "-c", "arts").succeeds();
        for (String words : List.of("delete arts", "move arts science", "edit arts --title Art", "add Sports")) {
            forum.as("eva").run(("category " + words).split(" ")).endsWith(ExitCode.REFUSED);
        }
        forum.run("list", "--fields", "category").prints("arts\n");
    }

    private void isTop(String... categories) {
        assertThat(forum.run("category", "list", "--fields", "path,position")
                        .result()
                        .out()
                        .replace('\t', ' ')
                        .lines()
                        .filter(line -> !line.contains("/")))
                .containsExactly(categories);
    }

    @Test
    void aSlugNamesACategoryThatAloneHasIt() {
        forum.run("category", "add", "Arts").succeeds();
        ask("PHYSICS");
        forum.run("category", "add", "Physics", "--parent", "arts").succeeds();
        forum.run("list", "-c", "physics")
                .fails(
                        ExitCode.NOT_FOUND,
                        "more than one category is called 'physics'; give the whole path, such as arts/physics");
        forum.run("category", "delete", "arts/physics").succeeds();
        forum.run("list", "-c", "physics", "--fields", "id").prints("1\n");
    }

    private void ask(String category) {
        forum.run("ask", "How heavy is the moon?", "I wonder.", "-c", category).succeeds();
    }
}
