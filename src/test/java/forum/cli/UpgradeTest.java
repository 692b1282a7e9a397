package forum.cli;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forum.ForumRunner;
import forum.store.Opening;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store of an older version is brought up to date, and a person is told so. */
class UpgradeTest {

    @TempDir
    Path folder;

    private ForumRunner forum;
    private String notice;

    @BeforeEach
    void begin() throws IOException, SQLException {
        Path store = folder.resolve("forum.db");
        forum = ForumRunner.in(folder);
        notice = "bringing " + store + " to this version of forum; of a large one that takes a minute, once\n";
        forum.atTerminal().run("user", "add", "bob").says("");
        int forumMark = mark(store);
        Files.delete(store);
        begin(store, forumMark);
    }

    @Test
    void aPersonIsToldOnceBeforeItIsRead() {
        forum.atTerminal().run("stats", "--fields", "questions").succeeds().says(notice);
        forum.atTerminal().run("stats", "--fields", "questions").succeeds().says("");
    }

    @Test
    void aPersonIsToldOnceBeforeItIsWritten() {
        forum.atTerminal()
                .run("user", "add", "carla")
                .prints("Added user carla\n")
                .says(notice);
    }

    @Test
    void aSessionTellsOnce() {
        forum.atTerminal().typing("stats\nstats\n").run("batch").succeeds().says(notice);
    }

    @Test
    void aScriptIsNotTold() {
        forum.run("stats", "--fields", "questions").prints("0\n").says("");
    }

    @Test
    void norIsWhoeverWantsQuiet() {
        forum.atTerminal().run("stats", "-q").succeeds().says("");
    }

    @Test
    void twoPostsStillCannotHaveOneUid() throws SQLException {
        forum.run("doctor").succeeds();
        forum.run("user", "add", "bob").succeeds();
        String post =
                "insert into post (uid, kind, question_id, format, state, created_at, created_known, stamp, replica)"
                        + " values (x'aa', 'question', 1, 'text', 'deleted', 0, 1, 0, 0)";
        try (Connection connection = connect(folder.resolve("forum.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(post);
            assertThatThrownBy(() -> statement.executeUpdate(post)).hasMessageContaining("post.uid");
        }
    }

    private static int mark(Path store) throws SQLException {
        try (Connection connection = connect(store);
                Statement statement = connection.createStatement()) {
            return statement.executeQuery("pragma application_id").getInt(1);
        }
    }

    /** Makes an empty store of the first version. */
    private static void begin(Path store, int forumMark) throws IOException, SQLException {
        try (InputStream schema = Opening.class.getResourceAsStream("schema/001_initial.sql");
                Connection connection = connect(store);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
            statement.executeUpdate("insert into meta (replica, clock) values (1, 0)");
            statement.executeUpdate("pragma application_id = " + forumMark);
            statement.executeUpdate("pragma user_version = 1");
        }
    }

    private static Connection connect(Path store) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + store);
    }
}
