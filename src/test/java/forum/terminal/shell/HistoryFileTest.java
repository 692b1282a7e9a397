package forum.terminal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFileTest {

    @TempDir
    Path folder;

    @Test
    void keepsLinesAsTheyAre() throws IOException {
        HistoryFile file = new HistoryFile(folder.resolve("state/history"), 1000);
        assertThat(file.read()).isEmpty();

        file.add("answer 1 \"two\nlines\"");
        file.add("a \\n backslash\\");
        file.add("日本");

        assertThat(file.read()).containsExactly("answer 1 \"two\nlines\"", "a \\n backslash\\", "日本");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("state/history"))))
                .isEqualTo("rw-------");
    }

    @Test
    void takesLinesOfSeveralSessions() throws Exception {
        Path path = folder.resolve("history");
        Thread[] sessions = new Thread[4];
        for (int i = 0; i < sessions.length; i++) {
            String line = "line of " + i;
            sessions[i] = new Thread(() -> addOften(new HistoryFile(path, 1_000_000), line));
            sessions[i].start();
        }
        for (Thread session : sessions) {
            session.join();
        }
        assertThat(new HistoryFile(path, 1_000_000).read())
                .hasSize(200)
                .allSatisfy(line -> assertThat(line).matches("line of [0-3]"));
    }

    @Test
    void keepsTheLatestLinesOnly() throws IOException {
        Path path = folder.resolve("history");
        HistoryFile file = new HistoryFile(path, 1000);
        for (int i = 0; i < 500; i++) {
            file.add("line " + i);
            assertThat(Files.size(path)).isLessThanOrEqualTo(1000);
        }
        assertThat(file.read())
                .endsWith("line 498", "line 499")
                .hasSizeGreaterThan(40)
                .allMatch(line -> line.matches("line [0-9]+"));
    }

    @Test
    void leavesOutATextThatWouldDriveOutAllOthers() throws IOException {
        HistoryFile file = new HistoryFile(folder.resolve("history"), 1000);
        file.add("list");
        file.add("answer 1 '" + "x".repeat(1000) + "'");
        assertThat(file.read()).containsExactly("list");
    }

    private static void addOften(HistoryFile file, String line) {
        try {
            for (int i = 0; i < 50; i++) {
                file.add(line);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
