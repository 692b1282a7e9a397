package forum.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.Main;
import forum.cli.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A session whose lines come from a script, and with it the rule of the question in use. */
class ScriptTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        forum.run("user", "add", "amber").succeeds();
        forum.run("ask", "How do I list files?", "I tried dir.").succeeds();
        forum.run("user", "add", "bob").succeeds();
        forum.as("bob").run("answer", "1", "Use ls; see its manual.").succeeds();
        forum.run("ask", "How do I copy files?", "I tried dir.").succeeds();
    }

    @Test
    void runsToTheEndAndTellsTheFirstFailure() {
        forum.typing("# a comment\n\nvote 9 up\nnonsense\nforum vote 2 up\n")
                .run("shell")
                .endsWith(ExitCode.NOT_FOUND)
                .prints("2\n")
                .saysPart("forum: no post #9")
                .saysPart("forum: no command 'nonsense'");
        forum.typing("vote 2 up\nexit\nvote 9 up\n").run("shell").succeeds().prints("2\n");
        forum.typing("vote 2 up").run("shell").succeeds().prints("2\n");
    }

    @Test
    void joinsLinesOfOneText() {
        forum.typing("answer 1 \"First line,\nsecond line.\" \\\n--format text\n")
                .run("shell")
                .succeeds();
        forum.run("show", "4", "--ndjson").printsPart("\"body\":\"First line,\\nsecond line.\"");
        forum.typing("vote 2 up\nanswer 1 'never closed\n")
                .run("shell")
                .endsWith(ExitCode.BAD_INPUT)
                .says("forum: a quotation mark is not closed\n");
    }

    @Test
    void expandsNoHistory() {
        forum.typing("vote 2 up\n!!\n").run("shell").endsWith(ExitCode.USAGE).saysPart("no command '!!'");
    }

    @Test
    void takesItsOptionsForEveryLine() {
        String other = folder.resolve("other.db").toString();
        forum.typing("user add river\nuser show --fields handle --tsv --as river --store " + other + "\n")
                .run("shell", "--store", other, "--as", "carla")
                .succeeds()
                .prints("river\nriver\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    show --tsv --fields id         | 1
                    show 3 --tsv --fields id       | 3
                    show #3 --tsv --fields id      | 3
                    --as bob vote up               | 1
                    vote 2 up                      | 2
                    accept 2                       | 1
                    comment "A comment of some length" | 4
                    comment '33333333'             | 4
                    comment 3 "A comment of some length" | 4
                    comment --format text -- "A comment of some length" | 4
                    edit --title 'How do I list all files?' | 1
                    edit 'In another shell.'       | 1
                    close --duplicate-of 3         | 1
                    close 'It has been answered'   | 1
                    hide                           | 1
                    history --fields number        | 1
                    """)
    void theQuestionInUseStandsInWhereAPostIsNotTyped(String line, String printed) {
        forum.run("config", "set", "min_len_c_content", "5").succeeds();
        forum.typing("use 2\n" + line + "\n").run("shell").succeeds().prints(printed + "\n");
    }

    @Test
    void theQuestionInUseIsForgottenByUseAlone() {
        forum.typing("use 1\nuse\nshow\n").run("shell").fails(ExitCode.USAGE, "missing POST");
        forum.typing("show\n").run("shell").fails(ExitCode.USAGE, "missing POST");
    }

    @Test
    void standsInNowhereElse() {
        forum.typing("use 1\nlist --fields id\nuser show bob --tsv --fields handle\n")
                .run("shell")
                .succeeds()
                .prints("3\n1\nbob\n");
    }

    @Test
    void usesOnlyWhatIsThere() {
        forum.typing("use 9\n").run("shell").fails(ExitCode.NOT_FOUND, "no post #9");
        forum.typing("use tea\n")
                .run("shell")
                .fails(
                        ExitCode.USAGE,
                        "'tea' is not a post; give its number, such as 12, or 8 or more digits of its uid");
        forum.typing("use 1 2\n").run("shell").fails(ExitCode.USAGE, "one word too many: '2'");
    }

    @Test
    void seesAForumThatSomebodyElseBegins() {
        Path other = folder.resolve("late.db");
        forum.typing("list --store " + other + "\nexport " + folder.resolve("all.json") + "\n" + "demo --store " + other
                        + "\nlist --store " + other + " --tag java --fields id\n")
                .run("shell")
                .succeeds()
                .printsPart("17\n");
    }

    @Test
    void asksForNoLineBehindTheEnd() {
        InputStream lines = new SequenceInputStream(
                new ByteArrayInputStream("exit\n".getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() {
                        throw new AssertionError("asked for another line");
                    }
                });
        OutputStream nowhere = OutputStream.nullOutputStream();
        assertThat(Main.run(List.of("shell"), forum.environment(lines, nowhere, nowhere)))
                .isZero();
    }

    @Test
    void refusesWhatIsNotUtf8() {
        forum.typing("vote 2 up\ncomment 1 \"Café\"\n".getBytes(StandardCharsets.ISO_8859_1))
                .run("shell")
                .endsWith(ExitCode.BAD_INPUT)
                .prints("2\n")
                .says("forum: standard input, line 2 is not UTF-8: byte 15 is 0xe9\n");
    }

    @Test
    void helpNamesWhatOnlyASessionHas() {
        forum.typing("help\n")
                .run("shell")
                .succeeds()
                .printsPart("  use         ")
                .printsPart("Ctrl-R");
    }
}
