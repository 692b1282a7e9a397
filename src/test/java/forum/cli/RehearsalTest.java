package forum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.PseudoTerminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void runsEachCommandToItsEndAndIsNeitherSeenNorKept() {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        Environment session = ForumRunner.in(folder)
                .with("XDG_STATE_HOME", folder.resolve("state").toString())
                .environment(new ByteArrayInputStream(new byte[0]), seen, seen);

        assertThat(new Rehearsal(session).run()).hasSizeGreaterThan(5).containsOnly(ExitCode.OK);

        assertThat(seen.size()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void isHeldWhileASessionWaitsForItsFirstLine() throws IOException, InterruptedException {
        ForumRunner.in(folder)
                .run("ask", "How do I quote a space?", "In a shell, that is.")
                .succeeds();
        Path store = folder.resolve("forum.db");
        byte[] before = Files.readAllBytes(store);
        Path classes = folder.resolve("classes");
        Map<String, String> variables = Map.of(
                "JDK_JAVA_OPTIONS",
                "-Xlog:class+load:file=" + classes + "::filecount=0",
                "FORUM_STORE",
                store.toString(),
                "FORUM_USER",
                "amber",
                "XDG_STATE_HOME",
                folder.resolve("state").toString());

        try (PseudoTerminal terminal = new PseudoTerminal(variables, 80, 24, "shell")) {
            terminal.sees("amber@forum>");
            waitForTheLastCommand(classes);
            String screen = terminal.screen();
            terminal.types("exit\r");
            assertThat(terminal.leaves()).isZero();
            assertThat(screen.strip()).endsWith("amber@forum>").doesNotContain("play");
        }
        assertThat(store).hasBinaryContent(before);
        assertThat(folder.resolve("state/forum/history")).hasContent("exit");
    }

    private static void waitForTheLastCommand(Path classes) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(classes).contains("forum.cli.command.SearchCommand ")) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            Thread.sleep(5);
        }
    }
}
