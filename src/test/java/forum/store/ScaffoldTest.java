package forum.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScaffoldTest {

    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void leave(String... names) throws IOException {
        for (String name : names) {
            Files.createFile(folder.resolve(name));
        }
    }

    @Test
    void clearsWhatNobodyHolds() throws IOException {
        leave(".f.db.new-1a", ".f.db.new-1a.lock", ".f.db.new-1a.search", ".f.db.new-1a-wal", ".f.db.new-1a-shm");
        leave(".f.db.new-2b.lock");

        Scaffold.clear(folder.resolve("f.db"));

        assertThat(names()).isEmpty();
    }

    @Test
    void leavesWhatIsInUse() throws IOException {
        try (Scaffold scaffold = Scaffold.around(folder.resolve("f.db"), 0x1a)) {
            leave(".f.db.new-1a", ".f.db.new-1a.search");
            Scaffold.clear(folder.resolve("f.db"));

            assertThat(names()).containsExactly(".f.db.new-1a", ".f.db.new-1a.lock", ".f.db.new-1a.search");
            assertThat(scaffold.store()).exists();
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void leavesWhatIsOfAnotherStoreOrOfNone() throws IOException {
        String[] others = {
            ".f.db.new-1a",
            ".f.db.new-1a.search",
            ".f.db.new-xyz.lock",
            ".fxdb.new-1a.lock",
            ".g.db.new-1a.lock",
            "f.db"
        };
        leave(others);

        Scaffold.clear(folder.resolve("f.db"));

        assertThat(names()).containsExactlyInAnyOrder(others);
    }

    @Test
    void followsNoLink() throws IOException {
        Path elsewhere = Files.createFile(folder.resolve("elsewhere"));
        leave(".f.db.new-1a");
        Files.createSymbolicLink(folder.resolve(".f.db.new-1a.lock"), elsewhere);

        Scaffold.clear(folder.resolve("f.db"));

        assertThat(names()).containsExactly(".f.db.new-1a", ".f.db.new-1a.lock", "elsewhere");
    }

    @Test
    void takesAnotherNameThanTheOneInUse() {
        try (Scaffold first = Scaffold.around(folder.resolve("f.db"), 0x1a);
                Scaffold second = Scaffold.around(folder.resolve("f.db"), 0x1a)) {
            assertThat(second.store()).isNotEqualTo(first.store());
        }
    }

    @Test
    void clearsNothingInAFolderThatIsNotThere() {
        Path file = folder.resolve("missing").resolve("f.db");

        Scaffold.clear(file);

        assertThat(file.getParent()).doesNotExist();
    }
}
