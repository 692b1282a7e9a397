package forum.exchange.stackexchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZMethod;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a dump is said in one sentence with its place, and nothing is imported; or only that is left out. */
class BadDumpTest {

    private static final String GOOD =
            "<row Id='1' PostTypeId='1' CreationDate='2020-01-01T00:00:00' Title='A' Body='B'/>";

    @TempDir
    Path folder;

    private Path posts;
    private ForumRunner forum;

    @BeforeEach
    void begin() throws IOException {
        forum = ForumRunner.in(Files.createDirectory(folder.resolve("home")));
        posts = Files.createDirectory(folder.resolve("dump")).resolve("Posts.xml");
    }

    @AfterEach
    void leavesNothingBehind() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("home"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.equals("forum.db") || name.equals("rejected.ndjson"));
        }
    }

    private void fails(String text, String message) throws IOException {
        Files.writeString(posts, text);
        forum.run("import", posts.getParent().toString()).fails(ExitCode.BAD_INPUT, posts + message);
        forum.run("list").prints("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Id='1' PostTypeId='1' CreationDate='2020-01-01T00:00:00' Title='A' | Body is missing",
                "Id='1' PostTypeId='1' CreationDate='2020-01-01T00:00:00' Body='A' | Title is missing",
                "Id='x' | Id: 'x' is not a whole number",
                "Id='99999999999999999999' | Id: '99999999999999999999' is not a whole number",
                "PostTypeId='1' | Id is missing",
                "Id='1' | PostTypeId is missing",
                "Id='1' PostTypeId='1' CreationDate='yesterday' | CreationDate: 'yesterday' is not a time",
                "Id='1' PostTypeId='1' CreationDate='2020-02-30T00:00:00' | CreationDate: '2020-02-30T00:00:00' is not a time",
                "Id='1' PostTypeId='1' CreationDate='2020-01-01T24:00:00' | CreationDate: '2020-01-01T24:00:00' is not a time",
                "Id='1' PostTypeId='2' CreationDate='2020-01-01T00:00:00' Body='A' | ParentId is missing",
            })
    void namesTheRowThatIsBad(String attributes, String reason) throws IOException {
        fails("<posts>\n  <row " + attributes.strip() + " />\n</posts>", ", line 2, column 3: " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<posts>~<row Id='&#x0;'/></posts> | , line 2, column 10: a value holds '&#x0;', which stands for no character",
                "<posts>~<row Id='&#xD800;'/></posts> | , line 2, column 10: a value holds '&#xD800;', which stands for no character",
                "<posts>~<row Id='&bomb;'/></posts> | , line 2, column 10: a value holds '&bomb;', which stands for no character",
                "<posts>~<row Id='a & b'/></posts> | , line 2, column 12: a value holds '&', which stands for no character",
                "<posts>~<row Id='a &am<row/></posts> | , line 2, column 12: a value holds '&am', which stands for no character",
                "<posts>~<row Id='a < b'/></posts> | , line 2, column 1: a tag is not closed",
                "<posts>~<row Id=1/></posts> | , line 2, column 9: a value stands without quotes",
                "<posts>~<row Id/></posts> | , line 2, column 8: the attributes are not written as XML wants them",
                "<posts>~<row Id='1'Title=''/></posts> | , line 2, column 12: the attributes are not written as XML wants them",
                "<posts>~<row Id='1' PostTypeId='5' CreationDate='2020-01-01T00:00:00'></posts> | , line 2, column 63: an end tag stands where none should",
                "<posts>~<post Id='1'/></posts> | , line 2, column 1: an element stands here that is no row",
                "<posts>~<row Id='1' Id='2'/></posts> | , line 2, column 19: 'Id' stands there twice",
                "<posts>~<!ENTITY a 'b'></posts> | , line 2, column 1: a declaration stands where a row should begin",
                "<posts>~<!-- x </posts> | , line 2, column 1: the file is cut off",
                "<posts>~text</posts> | , line 2, column 1: there is text where a row should begin",
                "<posts>~<row Id='1 | , line 2, column 1: the file is cut off",
                "<posts>~ | , line 2, column 1: the file is cut off",
                "`` | , line 1, column 1: the file holds no table",
                "<posts/>~ | ``",
            })
    void namesThePlaceThatIsBad(String text, String message) throws IOException {
        String document = text.replace('~', '\n');
        if (message.isEmpty()) {
            Files.writeString(posts, document);
            forum.run("import", posts.getParent().toString()).succeeds();
        } else {
            fails(document, message);
        }
    }

    @Test
    void readsNoDocumentTypeAndReachesForNothing() throws IOException {
        String bomb = "<!DOCTYPE posts [<!ENTITY a 'x'><!ENTITY b '&a;&a;&a;'>]>\n<posts>" + GOOD + "</posts>";
        String outside = "<!DOCTYPE posts SYSTEM 'file:///etc/passwd'>\n<posts>" + GOOD + "</posts>";

        fails(bomb, ", line 1, column 1: declares a document type, which no dump does; it is not read");
        fails(outside, ", line 1, column 1: declares a document type, which no dump does; it is not read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void wantsUtf8(String encoding) throws IOException {
        String mark = encoding.startsWith("UTF") ? "\ufeff" : "";
        String text = mark + "<?xml version='1.0' encoding='" + encoding + "'?>\n<posts>" + GOOD + "</posts>";
        Files.write(posts, text.getBytes(Charset.forName(encoding)));

        assertThat(forum.run("import", posts.getParent().toString())
                        .endsWith(ExitCode.BAD_INPUT)
                        .result()
                        .err())
                .contains("UTF-8; convert it with iconv");
    }

    @Test
    void findsBytesThatAreNoCharacters() throws IOException {
        Files.write(posts, "<posts><row Id='\u00e9'/></posts>".getBytes(StandardCharsets.ISO_8859_1));

        forum.run("import", posts.getParent().toString())
                .fails(ExitCode.BAD_INPUT, posts + ", line 1, column 17: a value is not valid UTF-8");
    }

    @Test
    void leavesOutWhatIsBadAndImportsTheRest() throws IOException {
        Path rejects = folder.resolve("rejects");
        Files.writeString(
                posts,
                "<?xml version='1.0' encoding='utf-8'?>\n<!-- made by hand --><posts>\n" + GOOD.replace("'B'", "'&#0;'")
                        + "\n" + GOOD.replace("'1' Post", "'7' Post") + GOOD.replace("Id='1' Post", "Id='8' Post")
                        + "\n<row Id='9' PostTypeId='1' <p>unescaped</p> />\n"
                        + GOOD.replace("'1' Post", "'7' Post") + "\n<row Id='10");

        forum.run(
                        "import",
                        "--skip-invalid",
                        "--rejects",
                        rejects.toString(),
                        posts.getParent().toString())
                .succeeds()
                .prints("6\t2\t0\t0\t4\n");

        assertThat(Files.readAllLines(rejects))
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"line\":3,", "&#0;"),
                        line -> assertThat(line).contains("\"line\":5,", "a tag is not closed"),
                        line -> assertThat(line).contains("\"line\":6,", "post 7 occurs twice"),
                        line -> assertThat(line).contains("\"line\":7,", "the file is cut off"));
    }

    /** Rows in which another tag begins, whether more of the file follows behind that one or not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row Id='9' Body='x",
                "<row Id='9' Body='x &#10; &lt;row ",
                "<row Id='9' Body=",
                "<row Id='9' Body",
                "<row Id='9' ",
                "<row",
            })
    void goesOnWithTheRowThatBeginsInsideOfABrokenOne(String broken) throws IOException {
        for (String end : List.of("\n</posts>", "")) {
            Files.writeString(posts, "<posts>\n" + broken + GOOD + end);
            Path rejects = folder.resolve("rejects" + end.length());

            forum.run(
                            "import",
                            "--dry-run",
                            "--skip-invalid",
                            "--rejects",
                            rejects.toString(),
                            posts.getParent().toString())
                    .succeeds()
                    .prints((end.isEmpty() ? 3 : 2) + "\t1\t0\t0\t" + (end.isEmpty() ? 2 : 1) + "\n");

            assertThat(Files.readAllLines(rejects).get(0)).contains("\"line\":2,\"column\":1,", "a tag is not closed");
        }
    }

    @Test
    void refusesAnswersWithoutAQuestion() {
        String dump = new DumpFiles()
                .question(4, 1)
                .answer(1, 2, 1)
                .answer(2, 1, 1)
                .answer(3, 3, 1)
                .answer(5, 99, 1)
                .row("Comments", "Id=1", "PostId=5", "Text=x", DumpFiles.at(1))
                .writeTo(folder.resolve("circle"));

        forum.run("import", dump)
                .fails(
                        ExitCode.BAD_INPUT,
                        dump + "/Posts.xml, line 5, column 3: ParentId: there is no question 1 in the dump");
        String rejects = folder.resolve("rejects").toString();
        forum.run("import", dump, "--skip-invalid", "--rejects", rejects, "--json", "--fields", "added,rejected")
                .prints("{\"added\":1,\"rejected\":4}\n")
                .saysPart("  1  comments on answers whose question is not in the dump");
    }

    @Test
    void doesNotTakeAQuestionForACopyOfItself() {
        DumpFiles dump = new DumpFiles()
                .question(1, 1, "ClosedDate=" + DumpFiles.time(5))
                .question(2, 1, "ClosedDate=" + DumpFiles.time(5))
                .history(1, 10, 1, 5, "{\"OriginalQuestionIds\":[1]}", "Comment=101")
                .row("PostLinks", "PostId=1", "RelatedPostId=1", "LinkTypeId=3", DumpFiles.at(5))
                .history(2, 10, 1, 5, "{\"OriginalQuestionIds\":[", "Comment=101");

        forum.run("import", dump.writeTo(folder.resolve("self"))).succeeds();

        forum.run("list", "--fields", "closed,duplicateOf").prints("duplicate\t\nduplicate\t\n");
    }

    @Test
    void wantsPosts() throws IOException {
        Path dump = Files.createDirectory(folder.resolve("empty"));
        forum.run("import", dump.toString())
                .fails(ExitCode.BAD_INPUT, dump + ": is no dump of a Stack Exchange site; it holds no file Posts.xml");

        String archive = new DumpFiles().user(1, "Ann").packInto(folder.resolve("a.7z"), "");
        forum.run("import", archive)
                .fails(
                        ExitCode.BAD_INPUT,
                        archive + ": is no dump of a Stack Exchange site; it holds no file Posts.xml");
    }

    @Test
    void refusesArchivesThatClimbOutOrSayThingsTwice() throws IOException {
        DumpFiles dump = new DumpFiles().question(1, 1);
        String climbing = dump.packInto(folder.resolve("climbing.7z"), "a/../../");
        forum.run("import", climbing)
                .fails(ExitCode.BAD_INPUT, climbing + ": holds a path that climbs out of it; nothing of it was read");

        Path twice = folder.resolve("twice.7z");
        try (SevenZOutputFile archive = new SevenZOutputFile(twice.toFile())) {
            pack(archive, "a/Posts.xml", "<posts/>".getBytes(StandardCharsets.UTF_8), 1);
            pack(archive, "b/posts.xml", "<posts/>".getBytes(StandardCharsets.UTF_8), 1);
        }
        forum.run("import", twice.toString()).fails(ExitCode.BAD_INPUT, twice + ": holds more than one file Posts.xml");
    }

    @Test
    void stopsUnpackingABomb() throws IOException {
        Path bomb = folder.resolve("bomb.7z");
        try (SevenZOutputFile archive = new SevenZOutputFile(bomb.toFile())) {
            archive.setContentCompression(SevenZMethod.DEFLATE);
            pack(archive, "Posts.xml", new byte[1 << 20], 80);
        }

        forum.run("import", bomb.toString())
                .fails(ExitCode.BAD_INPUT, bomb + ": unpacks to more than 200 times its size and was not read further");
    }

    @Test
    void findsDamagedArchives() throws IOException {
        String archive = new DumpFiles().question(1, 1).packInto(folder.resolve("cut.7z"), "");
        try (RandomAccessFile file = new RandomAccessFile(archive, "rw")) {
            file.setLength(file.length() - 10);
        }
        forum.run("import", archive)
                .fails(ExitCode.BAD_INPUT, archive + ": is no 7z archive that can be read, or is damaged");

        String spoiled = new DumpFiles().question(1, 1).packInto(folder.resolve("spoiled.7z"), "");
        try (RandomAccessFile file = new RandomAccessFile(spoiled, "rw")) {
            file.seek(60);
            file.write(new byte[] {1, 2, 3, 4});
        }
        forum.run("import", spoiled)
                .fails(
                        ExitCode.BAD_INPUT,
                        spoiled + ": Posts.xml, behind byte 0: the archive is damaged; get it once more");
    }

    @Test
    void doesNotTakeAFullDiskForADamagedArchive() throws IOException {
        Path archive = Path.of(new DumpFiles().question(1, 1).packInto(folder.resolve("good.7z"), ""));

        try (Dump dump = new DumpArchive(archive, folder.resolve("missing"))) {
            assertThatIOException().isThrownBy(() -> dump.unpack(bytes -> {})).withMessageContaining("missing");
        }
    }

    @Test
    void refusesAThreadThatFillsTheMemory() throws IOException {
        String answer = "\n"
                + GOOD.replace("PostTypeId='1'", "PostTypeId='2' ParentId='1'")
                        .replace("'B'", "'" + "x".repeat(12 * 1024 * 1024) + "'");
        String rest = "\n" + GOOD.replace("Id='1' Post", "Id='9' Post") + "</posts>";
        Files.writeString(posts, "<posts>\n" + GOOD, StandardOpenOption.CREATE);
        for (int id = 2; id < 5; id++) {
            String row = answer.replace("Id='1' Post", "Id='" + id + "' Post");
            Files.writeString(posts, row, StandardOpenOption.APPEND);
        }
        Files.writeString(posts, rest, StandardOpenOption.APPEND);

        String dump = posts.getParent().toString();
        forum.run("import", dump)
                .fails(
                        ExitCode.BAD_INPUT,
                        posts + ", line 2, column 1: the question with all that belongs to it is larger than 24 MB");
        forum.run(
                        "import",
                        "--skip-invalid",
                        "--rejects",
                        folder.resolve("rejects").toString(),
                        dump)
                .succeeds()
                .prints("2\t1\t0\t0\t1\n");
    }

    private static void pack(SevenZOutputFile archive, String name, byte[] part, int times) throws IOException {
        SevenZArchiveEntry entry = new SevenZArchiveEntry();
        entry.setName(name);
        archive.putArchiveEntry(entry);
        for (int i = 0; i < times; i++) {
            archive.write(part);
        }
        archive.closeArchiveEntry();
    }

    @Test
    void badRowsOfTheHistoryComeBehindThoseOfTheTablesReadMeanwhile() throws IOException {
        Files.writeString(posts, "<posts>" + GOOD + "</posts>");
        Files.writeString(posts.resolveSibling("PostHistory.xml"), "<posthistory>\n<row Id='1'/></posthistory>");
        String votes = "<row Id='1' PostId='1' VoteTypeId='2'/>\n".repeat(20_000);
        Files.writeString(posts.resolveSibling("Votes.xml"), "<votes>\n" + votes + "<row Id='x' PostId='y'/></votes>");
        Path rejects = folder.resolve("rejected.ndjson");

        String dump = posts.getParent().toString();
        forum.run("import", dump)
                .fails(
                        ExitCode.BAD_INPUT,
                        posts.resolveSibling("Votes.xml")
                                + ", line 20002, column 1: PostId: 'y' is not a whole number");
        forum.run("import", "--skip-invalid", "--rejects", rejects.toString(), dump)
                .succeeds();

        assertThat(Files.readAllLines(rejects))
                .satisfiesExactly(
                        line -> assertThat(line).contains("Votes.xml", "PostId: 'y' is not a whole number"),
                        line -> assertThat(line).contains("PostHistory.xml", "PostId is missing"));
    }

    @Test
    void aHistoryThatCannotBeReadStopsTheImport() throws IOException {
        Files.writeString(posts, "<posts>" + GOOD + "</posts>");
        Path history = posts.resolveSibling("PostHistory.xml");
        Files.writeString(history, "<!DOCTYPE x><posthistory/>");
        forum.run("import", "--skip-invalid", posts.getParent().toString())
                .fails(
                        ExitCode.BAD_INPUT,
                        history + ", line 1, column 1: declares a document type, which no dump does; it is not read");
    }
}
