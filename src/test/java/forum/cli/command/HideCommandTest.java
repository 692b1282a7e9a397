package forum.cli.command;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HideCommandTest {

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
    void hidesShowsAgainAndDeletes() {
        forum.run("delete", "2").endsWith(ExitCode.REFUSED);
        forum.atTerminal().run("hide", "2").succeeds().prints("Hid #2\n");
        forum.run("list", "--kind", "answer").prints("");
        forum.run("hide", "--undo", "2").succeeds().prints("2\n");
        forum.run("list", "--kind", "answer", "--fields", "id").prints("2\n");
        forum.run("hide", "2").succeeds();
        forum.atTerminal().run("hide", "--undo", "2").succeeds().prints("Unhid #2\n");
        forum.run("hide", "2").succeeds();
        forum.atTerminal().run("delete", "2").succeeds().prints("Deleted #2\n");
        forum.run("show", "2").endsWith(ExitCode.NOT_FOUND);
    }

    @Test
    void hidesAllPostsOfAUserThatAListNames() {
        forum.as("bob").run("ask", "Who buys my wares?", "They are cheap.").succeeds();
        forum.as("bob").run("comment", "1", "Who buys my wares?").succeeds();
        forum.run("config", "set", "moderate_users", "on").succeeds();
        forum.run("config", "set", "moderate_unapproved", "on").succeeds();
        forum.as("bob").run("comment", "2", "Who buys my wares now?").succeeds();
        String listed = forum.run("list", "-u", "bob", "--state", "visible,queued", "-n", "0", "--fields", "id")
                .prints("5\n4\n3\n2\n")
                .result()
                .out();
        forum.run(Stream.concat(Stream.of("hide"), listed.lines()).toList()).succeeds();
        forum.run("list", "--state", "visible,queued", "--fields", "id").prints("1\n");
    }

    @Test
    void hidesAllThatABlockedUserWroteUnderAnyHandleAndInAnyPlace() {
        forum.run("user", "add", "bobby").succeeds();
        forum.as("bobby").run("ask", "Who buys my wares?", "They are cheap.").succeeds();
        forum.run("user", "merge", "bobby", "bob").succeeds();
        forum.run("ask", "Who sells anything?", "I need wares.").succeeds();
        forum.as("bob").run("answer", "4", "I do, and they are cheap.").succeeds();
        forum.run("hide", "4").succeeds();
        forum.run("config", "set", "moderate_users", "on").succeeds();
        forum.run("config", "set", "moderate_unapproved", "on").succeeds();
        forum.as("bob").run("comment", "1", "Who buys my wares now?").succeeds();

        forum.atTerminal()
                .run("user", "block", "--hide-posts", "bob")
                .succeeds()
                .prints("Blocked bob and hid 4 posts\n");

        forum.run("list", "--state", "hidden", "--fields", "id").prints("6\n5\n4\n3\n2\n");
        forum.run("user", "show", "bob", "--fields", "blocked").prints("true\n");
        forum.run("user", "block", "--hide-posts", "bob", "--json", "--fields", "handle,questions,answers")
                .prints("{\"handle\":\"bob\",\"questions\":0,\"answers\":0}\n");
    }

    @Test
    void takesBlockingAndHidingBackTogether() {
        forum.run("user", "block", "--hide-posts", "bob").succeeds().prints("bob\n");
        forum.run("log", "undo").succeeds();
        forum.run("list", "--kind", "answer", "--fields", "id").prints("2\n");
        forum.run("user", "show", "bob", "--fields", "blocked").prints("false\n");
        forum.run("user", "block", "--undo", "--hide-posts", "bob")
                .fails(ExitCode.USAGE, "choose one of --undo and --hide-posts");
    }

    @Test
    void hidesNothingOfSomebodyWhomOneMayNotBlock() {
        forum.run("user", "add", "eva", "--role", "editor").succeeds();
        forum.as("eva").run("user", "block", "--hide-posts", "bob").endsWith(ExitCode.REFUSED);
        forum.run("list", "--kind", "answer", "--fields", "id").prints("2\n");
    }

    @Test
    void deletesWhatIsHiddenAsFarAsItCanBe() {
        forum.run("comment", "2", "Thank you for that.").succeeds();
        forum.run("ask", "How do I remove files?", "I tried del.").succeeds();
        forum.run("answer", "4", "Use rm; see its manual.").succeeds();
        forum.run("hide", "1", "2", "3", "4").succeeds();
        String lines = forum.run("list", "--state", "hidden", "-n", "0", "--format", "delete {id}")
                .prints("delete 4\ndelete 3\ndelete 2\ndelete 1\n")
                .result()
                .out();
        forum.typing(lines)
                .run("batch", "--keep-going")
                .endsWith(ExitCode.REFUSED)
                .prints("3\n2\n1\n")
                .saysPart("#4 has posts below it; delete those first");
        forum.run("list", "--state", "hidden", "--fields", "id").prints("4\n");
    }

    @Test
    void printsTheFiguresThatFollowFromIt() {
        ForumRunner later = forum.after(Duration.ofHours(1));
        later.run("hide", "1", "--json", "--fields", "activeAt")
                .prints("{\"activeAt\":\"2024-03-01T11:00:00.000Z\"}\n");
    }

    @Test
    void hidesAllOrNone() {
        forum.run("hide", "1", "99").fails(ExitCode.NOT_FOUND, "no post #99");
        forum.run("list", "--fields", "id").prints("1\n");
    }
}
