package forum.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.PseudoTerminal;
import forum.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines one after another, for a screen reader and for a terminal that can only print. */
class PlainTest {

    private static final String BODY = """
            Some code:

            ```sh
            ls -a
            ```

            | Option | Meaning |
            |--------|---------|
            | -a     | all     |

            - an item
                - one below

            ---
            """;

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder).without("NO_COLOR");
        forum.run("ask", "How do I list hidden files?", BODY).succeeds();
        forum.run("answer", "1", "Use ls -a; see its manual.").succeeds();
        forum.run("answer", "1", "Use find as well, see its manual.", "--anonymous")
                .succeeds();
    }

    @ParameterizedTest
    @CsvSource({"TERM, dumb", "FORUM_PLAIN, 1"})
    void drawsNothing(String variable, String value) {
        forum.atTerminal()
                .with("PAGER", "false")
                .with("LINES", "5")
                .with("TERM", "xterm")
                .with(variable, value)
                .run("show", "1")
                .succeeds()
                .prints("""
                        0 votes  #1
                        How do I list hidden files?
                        asked 1 second ago by amber (160 points)

                        Some code:

                        code, sh:
                          ls -a

                        Option: -a
                        Meaning: all

                        - an item
                          - one below

                        2 answers

                        0 votes  #2
                        answered 1 second ago by amber (160 points)

                        Use ls -a; see its manual.

                        0 votes  #3
                        answered 1 second ago by anonymous

                        Use find as well, see its manual.
                        """);
    }

    @Test
    void usesAPagerThatIsNamedForThisProgram() {
        forum.atTerminal()
                .with("TERM", "dumb")
                .with("LINES", "5")
                .with("FORUM_PAGER", "cat > " + folder.resolve("paged"))
                .run("show", "1")
                .succeeds()
                .prints("");
        assertThat(folder.resolve("paged")).content().contains("How do I list hidden files?");
    }

    @Test
    void hasColoursWhenTheyAreAskedFor() {
        forum.atTerminal()
                .with("TERM", "dumb")
                .run("show", "1", "--color", "always")
                .succeeds()
                .printsPart("\u001b[1mHow do I list hidden files?");
    }

    @ParameterizedTest
    @CsvSource({"TERM, dumb", "FORUM_PLAIN, 1"})
    void theSessionMovesNoCursor(String variable, String value) throws IOException, InterruptedException {
        Map<String, String> variables = Map.of(
                "FORUM_STORE",
                folder.resolve("forum.db").toString(),
                "FORUM_USER",
                "amber",
                "XDG_STATE_HOME",
                folder.resolve("state").toString(),
                variable,
                value);
        try (PseudoTerminal terminal = new PseudoTerminal(variables, 80, 24, "shell")) {
            terminal.sees("amber@forum>").types("use 1\r").sees("using #1").types("stats\r");
            terminal.sees("categories:").types("!!\r").misses("using #1").types("browse\r");
            terminal.sees("browse needs a terminal that can show a whole screen")
                    .types("exit\r");

            assertThat(terminal.leaves()).isEqualTo(ExitCode.OK.number());
            assertThat(terminal.output())
                    .doesNotContain("\u001b")
                    .containsPattern("!!\\R(amber@forum #1> )?stats\\Rquestions:");
        }
    }
}
