package forum.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String TWO = """
            {"id": 1, "title": "How do I list files?", "body": "I tried dir.", "author": "amber", "upvotes": 3}
            {"id": 2, "title": "Which tea helps?", "answers": [{"body": "Mint.", "author": "river"}]}
            """;

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
    }

    @Test
    void saysHowToTakeWhatIsOnTheNet() {
        forum.run("import", "https://example.org/forum.json")
                .endsWith(ExitCode.FAILURE)
                .saysPart("hint: what is on the net comes through a pipe: `curl -s URL | forum import -`");
    }

    @Test
    void aFileWithoutARecordIsNoBadRecord() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.json"));
        for (String[] words : List.of(
                new String[] {"import", empty.toString()},
                new String[] {"import", "--skip-invalid", empty.toString()})) {
            forum.run(words)
                    .fails(ExitCode.BAD_INPUT, empty + ", line 1, column 1: the file holds no record")
                    .saysPart("\nhint: nothing was imported; [] is a file of no records\n");
        }
        Files.writeString(empty, "[]");
        forum.run("import", empty.toString()).succeeds().prints("0\t0\t0\t0\t0\n");
    }

    @Test
    void countsWhatBecameOfTheRecords() {
        forum.typing(TWO)
                .run("import", "-", "--source", "faq", "--json", "--fields", "read,added,updated,unchanged,rejected")
                .succeeds()
                .prints("{\"read\":3,\"added\":3,\"updated\":0,\"unchanged\":0,\"rejected\":0}\n");
        forum.typing(TWO).run("import", "-", "--source", "faq").succeeds().prints("3\t0\t0\t3\t0\n");
        forum.run("log", "--fields", "operation,detail")
                .prints("import\t0 added, 0 updated\nimport\t3 added, 0 updated\n");
        forum.run("list", "--fields", "score,title,author", "--sort", "votes")
                .prints("3\tHow do I list files?\tamber\n0\tWhich tea helps?\t\n");
    }

    @Test
    void changesNothingInADryRun() {
        forum.typing(TWO).run("import", "-", "--dry-run").succeeds().prints("3\t3\t0\t0\t0\n");

        assertThat(folder.resolve("forum.db")).doesNotExist();
    }

    @Test
    void stopsAtTheFirstBadRecordAndSaysWhere() {
        forum.typing(TWO + "{\"title\": 5}\n")
                .run("import", "-")
                .fails(
                        ExitCode.BAD_INPUT,
                        "standard input, line 3, column 1: title: '5' is not a text in quotation marks");

        forum.run("list").prints("");
    }

    @Test
    void writesWhatItLeavesOutOverNothingThatItReads() throws IOException {
        String records = "{\"title\": 5}\n" + TWO;
        Path mended = Files.writeString(folder.resolve("rejected.ndjson"), records);

        forum.run("import", mended.toString(), "--skip-invalid", "--rejects", mended.toString())
                .fails(ExitCode.USAGE, mended + " is imported and would be written over");
        assertThat(mended).hasContent(records);
        forum.run("list").prints("");
        Path rejects = folder.resolve("rejects.ndjson");
        forum.run("import", mended.toString(), "--skip-invalid", "--rejects", rejects.toString())
                .succeeds();
        Path store = folder.resolve("forum.db");
        forum.typing(records)
                .run("import", "-", "--skip-invalid", "--rejects", store.toString())
                .fails(ExitCode.USAGE, store + " is the forum itself; name another file to write to");
        forum.run("doctor").succeeds();
    }

    @Test
    void listsTheRecordsThatItLeavesOut() throws IOException {
        Path rejects = folder.resolve("rejects.ndjson");

        forum.typing("{\"title\": \"Without a body of its own\", \"views\": -1}\n" + TWO)
                .run("import", "-", "--skip-invalid", "--rejects", rejects.toString())
                .succeeds()
                .prints("4\t3\t0\t0\t1\n");

        assertThat(Files.readString(rejects))
                .contains("\"line\":1", "views: -1 is less than 0", "Without a body of its own");
    }

    @Test
    void listsTimesThatNoExportHolds() throws IOException {
        Path rejects = folder.resolve("rejects.ndjson");
        String last = "+999999999-12-31T23:59:59.999999999Z";
        String before = "-0005-01-01T00:00:00Z";

        forum.typing("{\"title\": \"A\", \"createdAt\": \"" + last + "\"}\n{\"title\": \"B\", \"createdAt\": \""
                        + before + "\"}\n")
                .run("import", "-", "--skip-invalid", "--rejects", rejects.toString())
                .succeeds()
                .prints("2\t0\t0\t0\t2\n");

        assertThat(Files.readString(rejects)).contains(last, before);
    }

    @Test
    void countsNoMoreVotesThanAnyPostHas() {
        String most = "{\"source\": \"%s\", \"up\": 2147483647}";
        String tallies = most.formatted("a") + ", " + most.formatted("b");

        forum.typing("{\"title\": \"A\", \"author\": \"ann\", \"tallies\": [" + tallies + "], \"downvotes\": 7}")
                .run("import", "-")
                .succeeds();

        forum.run("list", "--fields", "score,upvotes,downvotes").prints("2147483640\t2147483647\t7\n");
        forum.run("doctor").succeeds();
    }

    @Test
    void wantsAFileThatExists() {
        forum.run("import", folder.resolve("missing.json").toString()).endsWith(ExitCode.FAILURE);
        forum.run("import", folder.toString()).endsWith(ExitCode.BAD_INPUT);
        forum.run("import").endsWith(ExitCode.USAGE);
        forum.typing(TWO).run("import", "-", "--rejects", "x").endsWith(ExitCode.USAGE);
    }

    @Test
    void wantsNamesForFiles() {
        forum.run("import", "").fails(ExitCode.USAGE, "the name of a file is empty");
        forum.typing(TWO)
                .run("import", "-", "--skip-invalid", "--rejects", "")
                .fails(ExitCode.USAGE, "--rejects: the name of a file is empty");
    }

    @Test
    void saysWhyRejectsCannotBeWritten() {
        Path nowhere = folder.resolve("none").resolve("rejects");
        forum.typing("{\"title\": 5}")
                .run("import", "-", "--skip-invalid", "--rejects", nowhere.toString())
                .fails(ExitCode.FAILURE, "cannot write " + nowhere + ": there is no such folder");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void readsAPipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        Path file = Files.writeString(folder.resolve("two.ndjson"), TWO);
        Process writing = new ProcessBuilder(
                        "sh", "-c", "mkfifo \"$1\" && exec cat \"$0\" >\"$1\"", file.toString(), pipe.toString())
                .start();
        while (writing.isAlive() && !Files.exists(pipe)) {
            Thread.onSpinWait();
        }
        forum.run("import", pipe.toString()).succeeds().prints("3\t3\t0\t0\t0\n");
        assertThat(writing.waitFor()).isZero();
    }

    @Test
    void wantsANameForASource() {
        for (String name : new String[] {"", " "}) {
            forum.typing(TWO).run("import", "-", "--source", name).fails(ExitCode.USAGE, "--source needs a name");
        }

        assertThat(folder.resolve("forum.db")).doesNotExist();
    }
}
