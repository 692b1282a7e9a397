package forum.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.PseudoTerminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session and the browser share the terminal of the process, which only a real one shows. */
class BrowsingShellTest {

    @TempDir
    Path folder;

    private Map<String, String> variables;

    @BeforeEach
    void begin() {
        ForumRunner.in(folder)
                .run("ask", "How do I quote a space?", "In a shell, that is.")
                .succeeds();
        variables = Map.of(
                "FORUM_STORE",
                folder.resolve("forum.db").toString(),
                "FORUM_USER",
                "amber",
                "XDG_STATE_HOME",
                folder.resolve("state").toString());
    }

    @Test
    void givesTheTerminalBackToTheSession() throws IOException, InterruptedException {
        try (PseudoTerminal terminal = new PseudoTerminal(variables, 80, 24, "shell")) {
            terminal.sees("amber@forum>").types("stats\r").sees("questions:");
            terminal.types("browse\r").sees("1/1").misses("questions:").types("\r");
            terminal.sees("In a shell, that is.").types("Q").misses("? help");

            terminal.sees("questions:").types("user list\r").sees("LEVEL").types("browse\r");
            terminal.sees("? help").types("q").misses("? help").types("exit\r");
            assertThat(terminal.leaves()).isZero();
        }
    }

    @Test
    void passesOverTheKeyThatHasJavaTellOfItsThreads() throws IOException, InterruptedException {
        try (PseudoTerminal terminal = new PseudoTerminal(variables, 80, 24, "shell")) {
            terminal.sees("amber@forum>").types("\u001cbrowse\r").sees("? help").types("\u001c?");
            terminal.sees("next and previous line")
                    .types("q")
                    .sees("? help")
                    .types("Q")
                    .misses("? help");
            // what is typed between the browser and the next line is for neither of them
            terminal.types("st").sees("amber@forum> st");
            terminal.types("\u001cats\r").sees("questions:").types("exit\r");
            assertThat(terminal.leaves()).isZero();
            assertThat(terminal.output()).doesNotContain("thread dump");
        }
    }

    @Test
    void endsTheBrowserAloneOnCtrlC() throws IOException, InterruptedException {
        try (PseudoTerminal terminal = new PseudoTerminal(variables, 80, 24, "shell")) {
            terminal.sees("amber@forum>").types("browse\r").sees("? help").types("\u0003");

            terminal.misses("? help").types("stats\r").sees("questions:").types("exit\r");
            assertThat(terminal.leaves()).isZero();
        }
    }
}
