package forum.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.RunAssert;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was imported before, the same to the byte, is known without being read through. */
class ImportAgainTest {

    private static final String RECORD = """
            {"title": "Which tea helps?", "body": "I have a cold.", "author": "amber", "answers": [{"body": "Mint."}]}
            """;

    private static final String TITLE_WAS_HERE =
            "1 new question has a title that was here before; a changed record updates its question only where it has"
                    + " an id and --source NAME is given";

    private static final String ANSWER_WAS_HERE =
            "1 new answer stands beside one by the same author that is not in the file any more; a changed answer stays"
                    + " the same one only where it has an id and --source NAME is given";

    @TempDir
    Path folder;

    private ForumRunner forum;
    private Path file;

    @BeforeEach
    void begin() throws IOException {
        forum = ForumRunner.in(folder);
        file = Files.writeString(folder.resolve("tea.ndjson"), RECORD);
    }

    @Test
    void knowsAFileAgain() {
        take().prints("2\t2\t0\t0\t0\n");

        isKnown(take().prints("2\t0\t0\t2\t0\n"));
        take("--json", "--fields", "kinds")
                .printsPart(
                        "{\"kind\":\"answer\",\"read\":1,\"added\":0,\"updated\":0,\"unchanged\":1,\"rejected\":0}");
    }

    @Test
    void tellsOfNewQuestionsWithTitlesThatWereHereBefore() throws IOException {
        Files.writeString(file, "title,body\nWhich tea helps?,I have a cold.\nWhich tea tastes?,None does.\n");
        take().says("");
        Files.writeString(
                file,
                "title,body\nWhich tea helps?,I had a cold.\nWhich tea tastes?,None does.\nWhich tea is cheap?,\n");

        take("--json", "--fields", "notes").prints("{\"notes\":[{\"note\":\"" + TITLE_WAS_HERE + "\"}]}\n");

        Files.writeString(file, "title,body\nWhich tea helps?,Mine.\nWhich tea tastes?,Hers.\nWhich tea cools?,Ice.\n");
        take().says("2 new questions have titles that were" + TITLE_WAS_HERE.substring(TITLE_WAS_HERE.indexOf(" here"))
                + "\n");
    }

    @Test
    void saysNothingOfTitlesWhereIdsTellQuestionsApart() throws IOException {
        Files.writeString(file, "id,title,body\n1,Which tea helps?,I have a cold.\n");
        take("--source", "tea").says("");
        Files.writeString(
                file,
                "id,title,body,edited_at\n1,Which tea helps?,I had a cold.,2024-03-01 11:00\n2,Which tea helps?,Me.,\n");
        take("--source", "tea").prints("2\t1\t1\t0\t0\n").says("");

        Files.writeString(file, "id,title,body\n1,Which tea helps?,I had a cough.\n");
        take().says(TITLE_WAS_HERE + "\n");
    }

    @Test
    void tellsOfNewAnswersBesideOnesThatAreNotInTheFileAnyMore() throws IOException {
        String before = "title,answer,answered by\nWhich tea helps?,Mint.,bob\nWhich tea tastes?,None.,\n";
        Files.writeString(file, before);
        take().says("");

        Files.writeString(file, before.replace("Mint.", "Sage."));
        take("--json", "--fields", "added,notes")
                .prints("{\"added\":1,\"notes\":[{\"note\":\"" + ANSWER_WAS_HERE + "\"}]}\n");

        Files.writeString(file, before.replace("Mint.", "Balm.").replace("None.", "Few."));
        take().says("2 new answers stand beside ones by the same authors that are"
                + ANSWER_WAS_HERE.substring(ANSWER_WAS_HERE.indexOf(" not in"))
                + "\n");
    }

    @Test
    void saysNothingOfNewAnswersBesideWhatOthersOrPeopleHereWroteOrTheFileStillHolds() throws IOException {
        forum.run("user", "add", "amber").succeeds();
        forum.run("user", "add", "carol").succeeds();
        String before = "title,answer,answered by\nWhich tea helps?,Mint.,bob\n";
        Files.writeString(file, before);
        take().says("");
        forum.as("carol").run("answer", "1", "Green tea, I should think.").succeeds();

        Files.writeString(file, before + "Which tea helps?,Sage.,bob\nWhich tea helps?,Balm.,carol\n");
        take().prints("4\t2\t0\t2\t0\n").says("");

        forum.run("hide", "2").succeeds();
        forum.run("delete", "2").succeeds();
        Files.writeString(file, before.replace("Mint.,bob", "Lime.,") + "Which tea helps?,Sage.,bob\n");
        take().prints("3\t1\t0\t2\t0\n").says("");
    }

    @Test
    void saysNothingOfKnownAnswersNorOfComments() throws IOException {
        String before = "title,answer,answered by\nWhich tea helps?,Mint.,bob\n";
        Files.writeString(file, before + "Which tea helps?,Sage.,bob\n");
        take().says("");
        Files.writeString(file, before + "Which tea helps?,Balm.,carol\n");
        take().prints("3\t1\t0\t2\t0\n").says("");

        String record = "{\"title\": \"Tea?\", \"comments\": [{\"body\": \"Mint.\", \"author\": \"bob\"}]}\n";
        Files.writeString(file, record);
        take().says("");
        Files.writeString(file, record.replace("Mint.", "Sage."));
        take().prints("2\t1\t0\t1\t0\n").says("");
    }

    @Test
    void saysNothingOfNewAnswersWhereIdsTellThemApart() throws IOException {
        Files.writeString(file, "id,type,parent,title,body,author\n1,question,,Tea?,x,\n2,answer,1,,Mint.,bob\n");
        take("--source", "tea").says("");
        Files.writeString(file, "id,type,parent,title,body,author\n1,question,,Tea?,x,\n3,answer,1,,Sage.,bob\n");
        take("--source", "tea").prints("2\t1\t0\t1\t0\n").says("");
    }

    @Test
    void remembersInOneLineWhatIsLeftOutOfManyRecords() throws Exception {
        Files.writeString(
                file, "{\"title\": \"x\", \"tags\": [\"a\\u0007\"]}\n{\"title\": \"y\", \"tags\": [\"a\\u0007\"]}\n");
        take().saysPart("  2  control characters in tags");

        isKnown(take().saysPart("  2  control characters in tags"));

        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("forum.db"));
                Statement asking = store.createStatement();
                ResultSet lines =
                        asking.executeQuery("select count(*) from imported_telling where sort = 'left out'")) {
            assertThat(lines.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void goesByTheBytesAndNeitherBySizeNorByTime() throws IOException {
        take();
        FileTime before = Files.getLastModifiedTime(file);

        Files.writeString(file, RECORD.replace("Mint.", "Sage."));
        Files.setLastModifiedTime(file, before);
        isRead(take().prints("2\t1\t0\t1\t0\n"));

        Files.writeString(file, RECORD);
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        isKnown(take());
    }

    @Test
    void goesByTheBytesWhateverTheFileIsCalled() throws IOException {
        take();

        Path copy = Files.copy(file, folder.resolve("copy.ndjson"));

        isKnown(forum.run("import", copy.toString()).prints("2\t0\t0\t2\t0\n"));
    }

    @Test
    void readsThroughWhatIsReadOtherwise() {
        take();

        isRead(take("--source", "faq").prints("2\t0\t0\t2\t0\n"));
        isRead(take("--reread").prints("2\t0\t0\t2\t0\n"));
        isKnown(take());
    }

    @Test
    void readsThroughWhatComesFromAPipe() {
        forum.typing(RECORD).run("import", "-").succeeds();

        isRead(forum.typing(RECORD).run("import", "-").succeeds().prints("2\t0\t0\t2\t0\n"));
        isRead(take());
    }

    @Test
    void remembersNothingOfADryRun() {
        take("--dry-run");

        isRead(take().prints("2\t2\t0\t0\t0\n"));
    }

    @Test
    void saysAgainWhatIsWrong() throws IOException {
        Files.writeString(file, RECORD + "{\"title\": \"\"}\n");
        String rejects = folder.resolve("rejects.ndjson").toString();

        for (int time = 0; time < 2; time++) {
            isRead(take("--skip-invalid", "--rejects", rejects).saysPart("1 record was left out"));
        }
    }

    @Test
    void knowsAFileAgainThatCameAfterOneWithBadRecords() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.ndjson"), "{\"title\": \"\"}\n");
        String rejects = folder.resolve("rejects.ndjson").toString();
        forum.run("import", "--skip-invalid", "--rejects", rejects, bad.toString(), file.toString())
                .succeeds()
                .prints("3\t2\t0\t0\t1\n");

        isKnown(take().prints("2\t0\t0\t2\t0\n"));
    }

    @Test
    void warnsAgain() throws IOException {
        Files.writeString(file, RECORD.replace("\"author\"", "\"writer\""));

        for (int time = 0; time < 2; time++) {
            isRead(take().saysPart("writer"));
        }
    }

    @Test
    void knowsSeveralFilesEachForItself() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.ndjson"), RECORD.replace("Which tea helps?", "Which soup helps?"));
        take();

        isKnown(forum.run("import", file.toString(), other.toString()).prints("4\t2\t0\t2\t0\n"));
        isKnown(forum.run("import", other.toString()).prints("2\t0\t0\t2\t0\n"));
    }

    @Test
    void takesNothingBackThatWasDoneSince() {
        take();
        forum.as("root").run("hide", "1").succeeds();
        forum.as("root").run("user", "rename", "amber", "ruby");

        isKnown(take().prints("2\t0\t0\t2\t0\n"));

        forum.as("root").run("show", "1", "--json", "--fields", "state").prints("{\"state\":\"hidden\"}\n");
        forum.run("doctor").succeeds();
    }

    @Test
    void tellsNobodyElse() {
        take();
        String export = forum.run("export").result().out();

        take();

        assertThat(forum.run("export").result().out()).isEqualTo(export);
    }

    private RunAssert take(String... options) {
        String[] words = new String[options.length + 2];
        words[0] = "import";
        System.arraycopy(options, 0, words, 1, options.length);
        words[words.length - 1] = file.toString();
        return forum.run(words).succeeds();
    }

    private static void isKnown(RunAssert run) {
        run.saysPart("was imported before and is the same to the byte, so it was not read again");
    }

    private static void isRead(RunAssert run) {
        assertThat(run.result().err()).doesNotContain("imported before");
    }
}
