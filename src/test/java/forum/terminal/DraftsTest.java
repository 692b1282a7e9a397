package forum.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {

    /** A process with this number there cannot be. */
    private static final long NOBODY = 999_999_999;

    @TempDir
    Path folder;

    @Test
    void theLatestThatNobodyWritesAnyMoreIsOffered() throws IOException {
        draft("answer-1", NOBODY, "old", 1);
        Path latest = draft("answer-1", ProcessHandle.current().pid(), "latest", 3);
        draft("answer-1", NOBODY, "former", 2);

        assertThat(new Drafts(folder).abandoned("answer-1")).contains(latest);
    }

    @Test
    void whatAnotherProcessWritesIsLeftToIt() throws IOException {
        draft("answer-1", ProcessHandle.current().parent().orElseThrow().pid(), "now", 1);

        assertThat(new Drafts(folder).abandoned("answer-1")).isEmpty();
    }

    @Test
    void othersAreLeftAlone() throws IOException {
        draft("answer-12", NOBODY, "other", 1);
        Files.createFile(folder.resolve("answer-1.notes.md"));
        Files.createFile(folder.resolve("answer-1."));

        assertThat(new Drafts(folder).abandoned("answer-1")).isEmpty();
        assertThat(new Drafts(folder.resolve("none")).abandoned("answer-1")).isEmpty();
    }

    private Path draft(String purpose, long process, String name, int minute) throws IOException {
        Path file = Files.createFile(folder.resolve(purpose + "." + process + "." + name + ".md"));
        return Files.setLastModifiedTime(file, FileTime.fromMillis(60_000L * minute));
    }
}
