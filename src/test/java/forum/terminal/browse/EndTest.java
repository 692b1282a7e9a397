package forum.terminal.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forum.ForumRunner;
import forum.ProcessTerminal;
import forum.PseudoTerminal;
import forum.model.PostId;
import forum.terminal.Assignment;
import forum.terminal.Drafts;
import forum.terminal.Editor;
import forum.terminal.Streams;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The terminal is given back, however the browser ends. */
@ProcessTerminal
class EndTest {

    @TempDir
    Path folder;

    @Test
    @SuppressWarnings("deprecation") // the override is how the browser gets another terminal than that of the process
    void afterADefectInAnotherThread() throws IOException {
        ScreenTerminal.VirtualTerminal virtual = ScreenTerminal.withTerminal("test", "xterm-256color", 80, 24);
        virtual.screen().write("before");
        TerminalBuilder.setTerminalOverride(virtual.terminal());
        try {
            assertThatThrownBy(() -> Browser.run(
                            "xterm-256color",
                            true,
                            new Wanted("", Optional.empty(), Optional.empty(), 0),
                            new Broken(),
                            new Editor(Map.of(), Streams.PIPED, new Drafts(folder)),
                            () -> Sample.PLAIN,
                            reminders -> {}))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("defect");
            assertThat(virtual.screen().toString()).startsWith("before ");
        } finally {
            TerminalBuilder.setTerminalOverride(null);
        }
    }

    /** A forum with a defect. */
    private static final class Broken implements ForumAccess {

        @Override
        public Slice list(Wanted wanted) {
            throw new IllegalStateException("defect");
        }

        @Override
        public Reading read(PostId post) {
            throw new IllegalStateException("defect");
        }

        @Override
        public Assignment assignment(Writing writing) {
            throw new IllegalStateException("defect");
        }

        @Override
        public Outcome perform(Deed deed) {
            throw new IllegalStateException("defect");
        }

        @Override
        public void interrupt() {}
    }

    @Test
    void afterASignal() throws Exception {
        ForumRunner.in(folder)
                .run("ask", "How do I quote a space?", "In a shell, that is.")
                .succeeds();
        try (PseudoTerminal terminal = new PseudoTerminal(
                Map.of("FORUM_STORE", folder.resolve("forum.db").toString()), 80, 24, "browse")) {
            terminal.sees("How do I quote a space?").program().destroy();
            terminal.leaves();

            String output = terminal.output();
            List<String> farewell =
                    List.of("\u001b[?1000l", "\u001b[?2004l", "\u001b[?7h", "\u001b[?25h", "\u001b[?1049l");
            assertThat(output.substring(output.lastIndexOf("How do I quote"))).contains(farewell);
            assertThat(output.lastIndexOf("\u001b[?1049h")).isLessThan(output.lastIndexOf("\u001b[?1049l"));
        }
    }
}
