package forum.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        forum.run("ask", "How do I list files?", "I tried dir.", "-t", "shell,files")
                .succeeds();
        forum.run("user", "add", "bob").succeeds();
        forum.as("bob").run("answer", "1", "Use ls; see its manual.").succeeds();
    }

    @Test
    void findsNothingAfterUsualWork() {
        forum.run("vote", "2", "up").succeeds();
        forum.run("accept", "2").succeeds();
        forum.run("hide", "1").succeeds();
        forum.run("doctor").succeeds().prints("").says("the store is sound\n");
        forum.run("doctor", "--fix", "-q").succeeds().prints("").says("");
    }

    @Test
    void makesHarmlessWhatItFinds() throws SQLException {
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("forum.db"));
                Statement statement = store.createStatement()) {
            statement.executeUpdate("update user set handle = char(27) || '[2J', points = 7 where handle = 'bob'");
        }
        String found = "user ␛[2J: points is 7, should be 140\n";
        forum.run("doctor").endsWith(ExitCode.FAILURE).prints(found).says("hint: forum doctor --fix mends this\n");
        forum.run("doctor", "--fix").endsWith(ExitCode.FAILURE).prints(found).says("mended\n");
        forum.run("doctor").succeeds();
    }

    @Test
    void saysThatDamageCannotBeMended() throws SQLException {
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("forum.db"));
                Statement statement = store.createStatement()) {
            statement.executeUpdate("pragma foreign_keys = off");
            statement.executeUpdate("update post set author_id = 77 where id = 1");
        }
        for (String command : List.of("doctor", "doctor --fix")) {
            forum.run(command.split(" "))
                    .endsWith(ExitCode.FAILURE)
                    .printsPart("post")
                    .says("hint: the file itself is damaged: nothing was changed, and a backup is the way back\n");
        }
    }

    @Test
    void isNotContentWithNothing() {
        ForumRunner nowhere =
                forum.with("FORUM_STORE", folder.resolve("none.db").toString());
        for (String command : List.of("doctor", "export")) {
            nowhere.run(command).fails(ExitCode.FAILURE, "there is no forum in " + folder.resolve("none.db"));
        }
        assertThat(folder.resolve("none.db")).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void checksWhatCanBeReadWhereNothingCanBeWritten() throws IOException {
        Path place = Files.createDirectory(folder.resolve("place"));
        Path store = place.resolve("forum.db");
        forum.run("backup", store.toString()).succeeds();
        Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeThat(Files.isWritable(store)).as("root may write everywhere").isFalse();
            ForumRunner there = forum.with("FORUM_STORE", store.toString());
            there.run("doctor")
                    .succeeds()
                    .prints("")
                    .says("the file is sound; figures and search index are checked where it can be written to\n");
            there.run("doctor", "--fix").fails(ExitCode.FAILURE, "the store cannot be written to");
        } finally {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void copiesTheStore() {
        Path copy = folder.resolve("copy.db");
        forum.run("backup", copy.toString()).succeeds();
        forum.with("FORUM_STORE", copy.toString()).run("list", "--fields", "id").prints("1\n");
        forum.run("backup", copy.toString()).endsWith(ExitCode.FAILURE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsTheCopyToItsOwner() throws IOException {
        Path copy = folder.resolve("copy.db");
        forum.run("backup", copy.toString()).succeeds();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
    }
}
