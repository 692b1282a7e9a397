package forum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import forum.ForumCopy;
import forum.domain.Ask;
import forum.domain.Forum;
import forum.domain.Text;
import forum.domain.Who;
import forum.model.Format;
import forum.model.ForumException;
import forum.model.PostId;
import forum.model.PostRef;
import forum.model.User;
import forum.model.Vote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file that holds a forum: who may read it, what is refused untouched, and what many writers do to it. */
@Timeout(60)
class StoreFileTest {

    @TempDir
    Path folder;

    /** Casts votes from another process: the store, a user and how many; prints the number of each that is done. */
    static final class Voter {
        public static void main(String[] words) {
            vote(Path.of(words[0]), words[1], Integer.parseInt(words[2]), System.out::println);
        }

        private static void vote(Path store, String handle, int votes, IntConsumer reporter) {
            try (Forum forum = new Forum(store, Clock.systemUTC(), UUID::randomUUID, () -> {})) {
                for (int i = 1; i <= votes; i++) {
                    PostRef post = PostRef.of(new PostId(i));
                    forum.write(
                            "vote", new Who.Member(handle), now -> now.voting().cast(post, Vote.UP));
                    reporter.accept(i);
                }
            }
        }
    }

    @Test
    void isForItsOwnerOnly() throws IOException {
        Path store = folder.resolve("new/folder/forum.db");
        try (ForumCopy forum = ForumCopy.at(store)) {
            forum.as("root", now -> null);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(store)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(store.getParent())))
                    .isEqualTo("rwx------");
        }
        Path imported = folder.resolve("imported.db");
        try (ForumCopy forum = ForumCopy.at(imported)) {
            forum.take("{\"title\": \"x\"}");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(imported)))
                .isEqualTo("rw-------");
    }

    @Test
    void isNotCreatedByReading() throws IOException {
        try (ForumCopy forum = ForumCopy.at(folder.resolve("missing/forum.db"))) {
            assertThat(forum.number("select count(*) from post")).isZero();
            assertThat(forum.records()).isEmpty();
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void canBeReadWhereNothingCanBeWritten() throws IOException {
        Path store = Files.createDirectory(folder.resolve("a b#c?d%20")).resolve("forum.db");
        try (ForumCopy forum = ForumCopy.at(store)) {
            forum.take("{\"title\": \"x\", \"author\": \"bob\"}");
        }
        permit(store, "r--------");
        permit(store.getParent(), "r-x------");
        try (ForumCopy forum = ForumCopy.at(store)) {
            assumeThat(Files.isWritable(store.getParent()))
                    .as("is the superuser")
                    .isFalse();
            assertThat(forum.records()).contains("\"title\":\"x\"");
            assertThatThrownBy(() -> forum.as("root", now -> null))
                    .hasMessageStartingWith("the store cannot be written to");
        } finally {
            permit(store.getParent(), "rwx------");
        }
    }

    @Test
    void isNotTakenForMissingInAFolderThatMayNotBeEntered() throws IOException {
        Path store = Files.createDirectory(folder.resolve("closed")).resolve("forum.db");
        try (ForumCopy forum = ForumCopy.at(store)) {
            forum.as("root", now -> null);
        }
        permit(store.getParent(), "---------");
        try (ForumCopy forum = ForumCopy.at(store)) {
            assumeThat(Files.isReadable(store.getParent()))
                    .as("is the superuser")
                    .isFalse();
            assertThatThrownBy(forum::records).hasMessageStartingWith("cannot read the store " + store);
            assertThatThrownBy(() -> forum.as("root", now -> null))
                    .hasMessageStartingWith("cannot read the store " + store);
        } finally {
            permit(store.getParent(), "rwx------");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b.db", "ünï\nline.db", "x.db?cache_size=5", "x?mode=memory", "50%.db", "a#b", "-x"})
    void mayHaveAnyName(String name) throws IOException {
        Path store = folder.resolve(name);
        try (ForumCopy forum = ForumCopy.at(store)) {
            forum.as("root", now -> now.accounts().add("bob", null, new User.Profile(null, null, null, null), null));
            forum.forum().backup(folder.resolve("backup?mode=memory"));
        }
        assertThat(files()).containsExactlyInAnyOrder(name, "backup?mode=memory");
        for (String each : files()) {
            try (ForumCopy forum = ForumCopy.at(folder.resolve(each))) {
                assertThat(forum.number("select count(*) from user")).isEqualTo(2);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {":memory:", "file:x.db", "file:x.db?mode=memory"})
    void isThatFileEvenWhereSqliteKnowsAnother(String name) {
        assertThat(StoreFile.name(Path.of(name))).endsWith("/" + name.replace("?", "%3F"));
    }

    @Test
    void isNoPipeAndNoLinkToNothing() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nothing"));
        for (Path file : List.of(pipe, link, Path.of("/dev/null"))) {
            try (ForumCopy forum = ForumCopy.at(file)) {
                refuses(file, () -> forum.as("root", now -> null));
                refuses(file, () -> forum.number("select 1"));
                refuses(file, () -> forum.take("{\"title\": \"x\"}"));
            }
        }
        assertThat(files()).containsExactlyInAnyOrder("pipe", "link");
    }

    @Test
    void comesOutOfAnEmptyFile() throws IOException {
        Path store = Files.createFile(folder.resolve("forum.db"));
        try (ForumCopy forum = ForumCopy.at(store)) {
            assertThat(forum.number("select count(*) from user")).isZero();
            assertThat(store).isEmptyFile();
            forum.take("{\"title\": \"x\", \"author\": \"bob\"}");
            assertThat(forum.number("select count(*) from user")).isEqualTo(1);
            assertThat(forum.examine().isSound()).isTrue();
        }
    }

    @Test
    void isRefusedUntouchedWhenItIsSomethingElse() throws Exception {
        Path text = Files.writeString(folder.resolve("text"), "Dear diary".repeat(99));
        Path shortText = Files.writeString(folder.resolve("short"), "x");
        Path foreign = folder.resolve("foreign");
        sql(foreign, "create table t (x)");
        Path newer = folder.resolve("newer");
        try (ForumCopy forum = ForumCopy.at(newer)) {
            forum.as("root", now -> null);
        }
        sql(newer, "pragma user_version = 99");
        for (Path file : List.of(text, shortText, foreign, newer)) {
            byte[] before = Files.readAllBytes(file);
            try (ForumCopy forum = ForumCopy.at(file)) {
                refuses(file, () -> forum.as("root", now -> null));
                refuses(file, () -> forum.number("select 1"));
                refuses(file, () -> forum.take("{\"title\": \"x\"}"));
                refuses(file, forum::examine);
                refuses(file, () -> forum.forum().backup(folder.resolve("backup")));
            }
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
        assertThat(files()).containsExactlyInAnyOrder("text", "short", "foreign", "newer");
        assertThatThrownBy(() -> ForumCopy.at(folder).as("root", now -> null)).hasMessageContaining("is a folder");
    }

    @Test
    void isBroughtUpToDateWhenItIsOlder() throws Exception {
        Path store = folder.resolve("forum.db");
        try (ForumCopy forum = ForumCopy.at(store)) {
            forum.take(
                    "{\"title\": \"How?\", \"body\": \"So.\", \"tags\": [\"shell\"], \"closed\": {\"reason\": \"old\"}}");
        }
        sql(store, "drop table search");
        sql(store, "drop view searchable");
        sql(store, "create view searchable as select post_id as id, title, body from post_text");
        sql(store, "create virtual table search using fts5 (title, body, content = searchable, content_rowid = id)");
        sql(store, "insert into search (search) values ('rebuild')");
        sql(store, "alter table post drop column under_id");
        sql(store, "alter table post drop column chosen_id");
        sql(store, "drop table deleted_user");
        sql(store, "drop table notice_owed");
        sql(store, "pragma user_version = 7");
        try (ForumCopy forum = ForumCopy.at(store)) {
            assertThat(forum.examine().isSound()).isTrue();
            assertThat(forum.number("select count(*) from search where search match 'how AND so AND shell AND old'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void isCreatedOnceByManyAtATime() throws Exception {
        Path store = folder.resolve("forum.db");
        List<Thread> threads = new ArrayList<>();
        List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 8; i++) {
            String handle = "user" + i;
            threads.add(new Thread(() -> {
                try (Forum forum = new Forum(store, Clock.systemUTC(), UUID::randomUUID, () -> {})) {
                    forum.write(
                            "ask",
                            new Who.Anonymous(handle),
                            now -> now.posting()
                                    .ask(new Ask(
                                            "What does " + handle + " do?", text(""), null, List.of(), null, null)));
                } catch (RuntimeException | Error e) {
                    failures.add(e);
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
        try (ForumCopy forum = ForumCopy.at(store)) {
            assertThat(forum.number("select count(*) from post")).isEqualTo(8);
            assertThat(forum.number("select count(*) from meta")).isEqualTo(1);
            assertThat(forum.examine().isSound()).isTrue();
        }
    }

    @Test
    void losesNoVoteOfManyProcesses() throws Exception {
        Path store = withQuestions(25, 4);
        List<Process> voters = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            voters.add(voter(store, "user" + i, 25).start());
        }
        for (Process voter : voters) {
            assertThat(new String(voter.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines())
                    .hasSize(25);
            assertThat(voter.waitFor()).isZero();
        }
        try (ForumCopy forum = ForumCopy.at(store)) {
            assertThat(forum.number("select sum(score) from post")).isEqualTo(4 * 25);
            assertThat(forum.examine().isSound()).isTrue();
        }
    }

    @Test
    void keepsWhatWasReportedByAProcessThatWasKilled() throws Exception {
        Path store = withQuestions(2000, 1);
        Path reported = folder.resolve("reported");
        Process voter =
                voter(store, "user0", 2000).redirectOutput(reported.toFile()).start();
        while (voter.isAlive() && Files.size(reported) < 60) {
            Thread.sleep(5);
        }
        voter.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        long votes = Files.readAllLines(reported).size();
        try (ForumCopy forum = ForumCopy.at(store)) {
            assertThat(forum.number("select count(*) from vote"))
                    .isBetween(votes - 1, votes + 1)
                    .isLessThan(2000);
            assertThat(forum.examine().isSound()).isTrue();
        }
    }

    @Test
    void isBackedUpWholeWhileOthersWrite() throws Exception {
        Path store = withQuestions(60, 1);
        Thread writer = new Thread(() -> Voter.vote(store, "user0", 60, done -> {}));
        Path backup = folder.resolve("backup.db");
        try (ForumCopy forum = ForumCopy.at(store)) {
            writer.start();
            forum.forum().backup(backup);
            byte[] bytes = Files.readAllBytes(backup);
            assertThatThrownBy(() -> forum.forum().backup(backup)).hasMessageContaining("exists already");
            assertThat(Files.readAllBytes(backup)).isEqualTo(bytes);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                    .isEqualTo("rw-------");
            writer.join();
        }
        try (ForumCopy copy = ForumCopy.at(backup)) {
            assertThat(copy.examine().isSound()).isTrue();
            assertThat(copy.number("select count(*) from post")).isEqualTo(60);
        }
        assertThat(files()).containsExactlyInAnyOrder("forum.db", "backup.db");
    }

    private Path withQuestions(int questions, int users) {
        Path store = folder.resolve("forum.db");
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < questions; i++) {
            records.append("{\"title\": \"Question ").append(i).append("\"}\n");
        }
        for (int i = 0; i < users; i++) {
            records.append("{\"type\": \"user\", \"handle\": \"user").append(i).append("\", \"level\": \"admin\"}\n");
        }
        try (ForumCopy forum = ForumCopy.at(store)) {
            forum.take(records.toString());
        }
        return store;
    }

    private static ProcessBuilder voter(Path store, String handle, int votes) {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Voter.class.getName(),
                        store.toString(),
                        handle,
                        String.valueOf(votes))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    private static void refuses(Path file, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOf(ForumException.class)
                .hasMessageStartingWith(file.toString())
                .extracting(e -> ((ForumException) e).kind())
                .isEqualTo(ForumException.Kind.FAILURE);
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Text text(String body) {
        return new Text(body, Format.MARKDOWN);
    }

    private static void sql(Path file, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement run = connection.createStatement()) {
            run.executeUpdate(statement);
        }
    }
}
