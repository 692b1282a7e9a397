package forum.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        forum.run("ask", "How do I list files?", "I tried dir.", "-t", "shell,files")
                .succeeds();
        forum.run("user", "add", "bob").succeeds();
        forum.as("bob").run("answer", "1", "Use ls; see its manual.").succeeds();
    }

    @Test
    void showsTheWholeThreadOfAnyPost() {
        String page = forum.run("show", "1").succeeds().result().out();
        assertThat(page)
                .contains(
                        "How do I list files?",
                        "asked 1 second ago by amber",
                        "1 answer",
                        "answered 1 second ago by bob",
                        "Use ls; see its manual.");
        forum.run("show", "2").prints(page);
    }

    @Test
    void endsWithTheForumsTitleOnceItHasOne() {
        assertThat(forum.run("show", "1").result().out()).endsWith("Use ls; see its manual.\n");
        forum.run("config", "set", "welcome", "Be kind.").succeeds();
        assertThat(forum.run("show", "1").result().out()).endsWith("manual.\n\nForum\nBe kind.\n");
        forum.run("config", "set", "title", "Ask Amber").succeeds();
        forum.run("config", "reset", "welcome").succeeds();
        assertThat(forum.run("show", "1").result().out()).endsWith("manual.\n\nAsk Amber\n");
    }

    @Test
    void nestsAnswersAndCommentsInJson() {
        forum.run("comment", "2", "Which manual do you mean?").succeeds();
        forum.run("show", "1", "--json", "--fields", "id,answers,comments")
                .succeeds()
                .printsPart("{\"id\":1,\"answers\":[{\"id\":2,")
                .printsPart("\"comments\":[{\"id\":3,")
                .printsPart("\"comments\":[]}");
    }

    @Test
    void showsTitleAndWelcomeOfTheForum() {
        forum.run("config", "set", "title", "Ask Amber").succeeds();
        forum.run("config", "set", "welcome", "Welcome, where you can ask.").succeeds();
        forum.run("show", "1").printsPart("\nAsk Amber\nWelcome, where you can ask.\n");
        forum.run().printsPart("Ask Amber\nWelcome, where you can ask.\n");
    }

    @Test
    void endsWithThreeWhereThereIsNothing() {
        forum.run("show", "12").fails(ExitCode.NOT_FOUND, "no post #12");
        forum.with("FORUM_STORE", folder.resolve("none.db").toString())
                .run("show", "12")
                .fails(ExitCode.NOT_FOUND, "no post #12");
        assertThat(folder.resolve("none.db")).doesNotExist();
    }

    @Test
    void goesThroughThePagerWhenTallerThanTheScreen() {
        Path paged = folder.resolve("paged");
        ForumRunner tall = forum.atTerminal().with("LINES", "5").with("FORUM_PAGER", "cat > " + paged);
        String page = forum.run("show", "1").result().out();
        tall.run("show", "1").succeeds().prints("");
        assertThat(paged).hasContent(page);
        tall.run("show", "1", "--no-pager").succeeds().prints(page);
        tall.with("FORUM_PAGER", "").run("show", "1").succeeds().prints(page);
        tall.with("FORUM_PAGER", "no-such-pager").run("show", "1").succeeds().prints(page);
        tall.with("FORUM_PAGER", "true").run("show", "1").succeeds().prints("");
        tall.with("LINES", "100").run("show", "1").succeeds().prints(page);
    }
}
