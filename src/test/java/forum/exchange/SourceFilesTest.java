package forum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import forum.store.log.ImportedFiles.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

    @TempDir
    Path folder;

    private Path dump;

    @BeforeEach
    void begin() throws IOException {
        dump = Files.createDirectory(folder.resolve("dump"));
        Files.writeString(dump.resolve("Posts.xml"), "posts");
        Files.writeString(dump.resolve("Users.xml"), "users");
    }

    @Test
    void aFolderIsItsFilesAndTheirNames() throws IOException {
        Fingerprint before = fingerprint();
        assertThat(fingerprint()).isEqualTo(before);

        Files.writeString(dump.resolve("Users.xml"), "USERS");
        assertThat(fingerprint()).isNotEqualTo(before);

        Files.writeString(dump.resolve("Users.xml"), "posts");
        Files.writeString(dump.resolve("Posts.xml"), "users");
        assertThat(fingerprint()).isNotEqualTo(before);

        Files.delete(dump.resolve("Posts.xml"));
        Files.writeString(dump.resolve("Users.xml"), "users");
        Files.writeString(dump.resolve("Votes.xml"), "posts");
        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void whatOneFileLosesToTheNextIsMissed() throws IOException {
        Fingerprint before = fingerprint();

        Files.writeString(dump.resolve("Posts.xml"), "postsu");
        Files.writeString(dump.resolve("Users.xml"), "sers");

        assertThat(fingerprint().bytes()).isEqualTo(before.bytes());
        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void seesThatAFileWasWrittenSince() throws IOException {
        SourceFiles files = SourceFiles.at(dump, "").orElseThrow();
        assertThat(files.areAsTheyWere()).isTrue();

        Files.setLastModifiedTime(dump.resolve("Posts.xml"), FileTime.fromMillis(0));
        assertThat(files.areAsTheyWere()).isFalse();

        files = SourceFiles.at(dump, "").orElseThrow();
        Files.writeString(dump.resolve("Tags.xml"), "tags");
        assertThat(files.areAsTheyWere()).isFalse();
    }

    @Test
    void knowsWhereNothingCanBeReadTwice() throws IOException {
        assertThat(SourceFiles.at(Path.of("/dev/null"), "")).isEmpty();
        assertThat(SourceFiles.at(folder.resolve("missing"), "")).isEmpty();
    }

    private Fingerprint fingerprint() throws IOException {
        return SourceFiles.at(dump, "").orElseThrow().fingerprint();
    }
}
