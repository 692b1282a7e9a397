package forum.terminal.browse;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.ProcessTerminal;
import forum.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser at a terminal of its own, with a real store. */
@ProcessTerminal
class BrowserTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        forum.run("user", "add", "river").succeeds();
        forum.as("river")
                .run("ask", "How do I list hidden files?", "In a shell, with **ls** alone.", "-t", "shell")
                .succeeds();
        forum.run("answer", "1", "Use `ls -a`; see its manual.").succeeds();
        forum.run("ask", "What is a pipe good for?", "I have seen them often.", "-t", "shell")
                .succeeds();
    }

    @Test
    void readsAQuestionAndGivesTheTerminalBack() throws IOException {
        try (Sitting sitting = Sitting.at(forum, 80, 24, "browse")) {
            sitting.sees("› ").sees("How do I list hidden files?").sees("What is a pipe good for?");
            sitting.type("j\r").sees("see its manual").type("q").sees("What is a pipe good for?");
            sitting.type("q").ends().succeeds().prints("").says("");
        }
    }

    @Test
    void votesAndTakesItBack() throws IOException {
        try (Sitting sitting = Sitting.at(forum, 80, 24, "browse")) {
            sitting.sees("1/2")
                    .type("j\r")
                    .sees("0 votes")
                    .type("+")
                    .sees("voted up on #1")
                    .sees("+1 vote ");
            sitting.sees("you voted up");
            sitting.type("u").sees("undid: voted up on #1").misses("you voted up");
            sitting.type("Q").ends().succeeds();
        }
        forum.run("show", "1", "--json").succeeds().printsPart("\"upvotes\":0");
    }

    @Test
    void takesBackWhatItDidThoughSomebodyElseDidTheSameRightAfter() throws IOException, SQLException {
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("forum.db"));
                Statement statement = store.createStatement()) {
            statement.execute("""
                    create trigger somebody_else after insert on operation when new.operation = 'vote'
                    begin
                        insert into operation (at, by_id, operation, detail, undo)
                            select new.at, id, 'vote', '#1', 'none' from user where handle = 'river';
                    end
                    """);
        }
        try (Sitting sitting = Sitting.at(forum, 80, 24, "browse")) {
            sitting.sees("1/2").type("j\r").sees("0 votes").type("+").sees("you voted up");
            sitting.type("u").sees("undid: voted up on #1");
            sitting.type("Q").ends().succeeds();
        }
    }

    @Test
    void saysWhatARuleForbids() throws IOException {
        try (Sitting sitting = Sitting.at(forum, 80, 24, "browse")) {
            sitting.sees("1/2").type("+").sees("you cannot vote on your own question");
            sitting.type("q").ends().succeeds();
        }
    }

    @Test
    void findsWhatIsTyped() throws IOException {
        try (Sitting sitting = Sitting.at(forum, 80, 24, "browse")) {
            sitting.sees("1/2").type("/hid").sees("1/1").misses("What is a pipe");
            sitting.type(" is:nothing")
                    .sees("'is:nothing' is not a filter")
                    .type("\u001b")
                    .sees("What is a pipe");
            sitting.type("q").ends().succeeds();
        }
    }

    @Test
    void answersInTheEditor() throws IOException {
        try (Sitting sitting =
                Sitting.at(forum.with("EDITOR", editor("A pipe joins two programs.")), 80, 24, "browse")) {
            sitting.sees("1/2").type("a").sees("answered #3 with #4").type("\r").sees("A pipe joins two programs.");
            sitting.type("u")
                    .sees("undid: answered #3 with #4")
                    .type("Q")
                    .ends()
                    .succeeds();
        }
    }

    @Test
    void opensNoEditorForWhatIsForbidden() throws IOException {
        forum.run("user", "add", "bob").succeeds();
        forum.as("river").run("close", "1", "It has been answered.").succeeds();
        Path opened = folder.resolve("opened");
        try (Sitting sitting =
                Sitting.at(forum.as("bob").with("EDITOR", "touch " + opened + "; true"), 80, 24, "browse")) {
            sitting.sees("1/2").type("j").sees("2/2").type("a").sees("question #1 is closed");
            sitting.type("q").ends().succeeds();
        }
        assertThat(opened).doesNotExist();
    }

    @Test
    void keepsATextThatIsNotTaken() throws IOException {
        try (Sitting sitting = Sitting.at(forum.with("EDITOR", editor("short")), 80, 24, "browse")) {
            sitting.sees("1/2").type("a").sees("too short").sees("your text is kept in");
            String said = sitting.type("q").ends().succeeds().result().err();

            assertThat(said).startsWith("hint: your text is kept in ");
            assertThat(Path.of(said.replaceAll("(?s).*kept in (\\S+);.*", "$1")))
                    .hasContent("short");
        }
    }

    @Test
    void edits() throws IOException {
        try (Sitting sitting =
                Sitting.at(forum.with("EDITOR", editor("What is a pipe?\n\nA pipe of a shell.")), 80, 24, "browse")) {
            sitting.sees("1/2").type("e").sees("edited #3").sees("What is a pipe?");
            sitting.type("u").sees("undid: edited #3").sees("What is a pipe good for?");
            sitting.type("q").ends().succeeds();
        }
    }

    @Test
    void followsTheSizeOfTheScreen() throws IOException {
        try (Sitting sitting = Sitting.at(forum, 40, 12, "browse")) {
            sitting.sees("1/2").misses("I have seen them often");
            sitting.resize(120, 30).sees("I have seen them often").sees("┃");
            sitting.resize(19, 3).sees("too small");
            sitting.resize(80, 40).sees("━━━━").sees("I have seen them often");
            sitting.type("q").ends().succeeds();
        }
    }

    @Test
    void takesThePlaceOfNoTerminal() {
        forum.run("browse")
                .fails(
                        ExitCode.FAILURE,
                        "browse needs a terminal that can show a whole screen; use forum shell, or forum list and forum show");
        forum.atTerminal()
                .with("TERM", "dumb")
                .run("browse")
                .fails(
                        ExitCode.FAILURE,
                        "browse needs a terminal that can show a whole screen; use forum shell, or forum list and forum show");
    }

    @Test
    void takesNoPasteForCommands() throws IOException {
        try (Sitting sitting = Sitting.at(forum, 80, 24, "browse")) {
            sitting.sees("1/2").type("\u001b[200~q+q\u001b[201~j").sees("2/2");
            sitting.type("/\u001b[200~pipe\nq\u001b[201~")
                    .sees("/pipe")
                    .sees("1/1")
                    .type("\r");
            sitting.type("q").ends().succeeds();
        }
    }

    @Test
    void followsTheMouse() throws IOException {
        try (Sitting sitting = Sitting.at(forum, 80, 24, "browse")) {
            sitting.sees("1/2").type("\u001b[<0;5;3M\u001b[<0;5;3m").sees("2/2");
            sitting.type("\u001b[<0;5;3M\u001b[<0;5;3m").sees("see its manual");
            sitting.type("Q").ends().succeeds();
        }
    }

    private String editor(String text) throws IOException {
        Path script = folder.resolve("editor.sh");
        Files.writeString(script, "printf '%s\\n' '" + text + "' > \"$1\"\n");
        return "sh " + script;
    }
}
