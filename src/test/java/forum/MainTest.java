package forum;

import static org.assertj.core.api.Assertions.assertThat;

import forum.cli.Environment;
import forum.cli.ExitCode;
import forum.terminal.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
    }

    @Test
    void saysWhatItIsWhereThereIsNoForumYet() throws IOException {
        forum.run().succeeds().printsPart("forum ask \"How do I begin?\"").says("");
        assertThat(Files.list(folder)).isEmpty();
    }

    @Test
    void greetsWithFiguresAndTheNewestQuestions() {
        forum.run("demo", "--store", folder.resolve("forum.db").toString()).succeeds();

        forum.run().succeeds().prints("""
                        The Village Square
                        Ask about anything that grows, boils or compiles.
                        9 questions, 12 answers, 6 users

                          #25  Is there a word for the day after tomorrow?  1 answer, 3 hours ago
                          #24  How do I get ivy off a brick wall without harmin…  0 answers, 5 hours ago
                          #21  Which tea helps one sleep?  1 answer, 2 days ago
                          #17  Java: why are two equal Integers not the same?  2 answers, 3 days ago
                          #16  How can I change the names of many files?  0 answers, 4 days ago

                        forum show N    one of them        forum search   find others
                        forum ask       ask one yourself   forum shell    stay here
                        forum --help    all commands
                        """);
    }

    @Test
    void endsAsItShouldWhereNobodyCanBeTold() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Environment environment =
                forum.environment(InputStream.nullInputStream(), OutputStream.nullOutputStream(), full);

        assertThat(Main.run(List.of("show", "999"), environment)).isEqualTo(ExitCode.NOT_FOUND.number());
        assertThat(Main.run(List.of("shwo"), environment)).isEqualTo(ExitCode.USAGE.number());
        assertThat(Main.run(List.of("list"), environment)).isEqualTo(ExitCode.OK.number());
    }

    @Test
    void titlesFromRightToLeftLeaveTheFiguresBehindThemInPlace() {
        forum.run("ask", "איך אני מתחיל עם זה?", "In English, that is.").succeeds();
        forum.atTerminal().run().printsPart("  \u2068איך אני מתחיל עם זה?\u2069  0 answers, ");
    }

    @Test
    void introducesItselfInTenLines() {
        forum.run()
                .prints(forum.run("--store", folder.resolve("none.db").toString())
                        .result()
                        .out());
        assertThat(forum.run().result().out().lines()).hasSize(10).allMatch(line -> line.length() <= 80);
    }

    @Test
    void fitsANarrowTerminal() {
        assertThat(forum.with("COLUMNS", "40").run().result().out().lines()).allMatch(line -> line.length() <= 40);
        forum.run("ask", "Is there a word for the day after tomorrow?", "In English, that is.")
                .succeeds();
        assertThat(forum.with("COLUMNS", "40").run().result().out().lines())
                .allMatch(line -> line.length() <= 40)
                .contains("forum search    find others");
    }

    @Test
    void saysItsVersion() throws IOException {
        String version = Files.readString(Path.of("pom.xml")).replaceAll("(?s).*?<version>(.*?)</version>.*", "$1");

        forum.run("--version").succeeds().prints("forum " + version + "\n");
        forum.run("list", "-V").succeeds().prints("forum " + version + "\n");
    }

    @Test
    void keepsTheForumWhereItIsTold() {
        ForumRunner plain = forum.without("FORUM_STORE");
        plain.run("user", "add", "one", "--store", folder.resolve("a/b.db").toString())
                .succeeds();
        plain.with("FORUM_STORE", folder.resolve("c.db").toString())
                .run("user", "add", "one")
                .succeeds();
        plain.with("XDG_DATA_HOME", folder.resolve("data").toString())
                .run("user", "add", "one")
                .succeeds();
        plain.with("XDG_DATA_HOME", "not/absolute").run("user", "add", "one").succeeds();
        plain.with("HOME", folder.resolve("home").toString())
                .run("user", "add", "one")
                .succeeds();

        assertThat(List.of(
                        "a/b.db",
                        "c.db",
                        "data/forum/forum.db",
                        ".local/share/forum/forum.db",
                        "home/.local/share/forum/forum.db"))
                .allSatisfy(file -> assertThat(folder.resolve(file)).isRegularFile());
    }

    @Test
    void leavesAFileAloneThatIsNoForum() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "my notes");
        ForumRunner wrong = forum.with("FORUM_STORE", file.toString());

        wrong.run("list").fails(ExitCode.FAILURE, file + " is not a forum store; it was left untouched");
        wrong.run("user", "add", "bob").fails(ExitCode.FAILURE, file + " is not a forum store; it was left untouched");
        assertThat(file).hasContent("my notes");
    }

    @Test
    void showsItsInsideOnlyOnRequest() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "my notes");
        ForumRunner wrong = forum.with("FORUM_STORE", file.toString());

        assertThat(wrong.run("list").result().err()).hasLineCount(1);
        wrong.run("list", "--verbose").saysPart("forum.model.ForumException");
    }

    @Test
    void coloursMessagesOnRequest() {
        forum.without("NO_COLOR")
                .run("show", "1", "--color", "always")
                .saysPart("\u001b[1;31mforum:\u001b[0m no post #1");
        forum.without("NO_COLOR").atTerminal().run("show", "1").saysPart("\u001b[1;31mforum:\u001b[0m no post #1");
        forum.atTerminal().run("show", "1").saysPart("forum: no post #1");
    }

    @Test
    void makesMessagesHarmless() {
        forum.run("ask\u001b]0;x\u0007").fails(ExitCode.USAGE, "no command 'ask␛]0;x␇'");
        assertThat(forum.run("user", "show", "\u001b]0;x\u0007", "--verbose")
                        .saysPart("forum.model.ForumException")
                        .result()
                        .err())
                .doesNotContain("\u001b");
    }

    @Test
    void endsQuietlyWhenTheReaderGoesAway() {
        forum.run("user", "add", "bob").succeeds();

        assertThat(runInto("Broken pipe")).isEqualTo("0 ");
    }

    @Test
    void tellsOfAFullDisk() {
        forum.run("user", "add", "bob").succeeds();

        assertThat(runInto("No space left on device"))
                .isEqualTo("1 forum: cannot write to standard output: No space left on device\n");
    }

    @Test
    void saysThatTheVariableForTheStoreIsNoName() {
        forum.with("FORUM_STORE", "a\0b")
                .run("list")
                .endsWith(ExitCode.USAGE)
                .saysPart("FORUM_STORE is 'a\u2400b', which is no name of a file: Nul character not allowed");
    }

    @Test
    void passesOverFoldersThatAreNoNames() {
        ForumRunner plain =
                forum.without("FORUM_STORE").with("XDG_DATA_HOME", "/a\0b").with("HOME", "/a\0b");
        plain.run("ask", "Where do you keep this?", "In my folder.").succeeds();
        assertThat(folder.resolve(".local/share/forum/forum.db")).exists();
    }

    private String runInto(String failure) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        int status = Main.run(
                List.of("user", "list"),
                new Environment(
                        new ByteArrayInputStream(new byte[0]),
                        broken,
                        err,
                        Streams.PIPED,
                        Map.of("FORUM_STORE", folder.resolve("forum.db").toString()),
                        Clock.systemUTC(),
                        UUID::randomUUID,
                        "amber",
                        folder));
        return status + " " + err.toString(StandardCharsets.UTF_8);
    }
}
