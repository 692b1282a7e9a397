package forum.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        forum.run("user", "add", "bob", "--email", "bob@example.org").succeeds();
        forum.run("ask", "How do I list files?", "I tried dir.", "-t", "shell", "--notify=amber@example.org")
                .succeeds();
        forum.as("bob")
                .run("ask", "Which tea helps sleeping?", "Mint does not.", "-t", "tea", "--notify")
                .succeeds();
        forum.run("favorite", "add", "tag", "tea").succeeds();
    }

    @Test
    void neverTakesThePlaceOfTheForum() {
        Path store = folder.resolve("forum.db");
        for (String format : List.of("json", "csv", "markdown")) {
            forum.run("export", store.toString(), "--format", format)
                    .fails(ExitCode.USAGE, store + " is the forum itself; name another file to write to");
        }
        forum.run("export", "-o", folder + "/./forum.db").endsWith(ExitCode.USAGE);
        forum.run("doctor").succeeds();
    }

    @Test
    void neverTakesThePlaceOfAnotherForum() {
        Path other = folder.resolve("other");
        forum.run("backup", other.toString()).succeeds();
        for (String format : List.of("json", "csv")) {
            forum.run("export", other.toString(), "--format", format)
                    .fails(ExitCode.USAGE, other + " is a forum as well; name another file to write to");
        }
        forum.run("--store", other.toString(), "doctor").succeeds();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesWhereALinkLeads() throws IOException {
        Path file = Files.writeString(folder.resolve("file.json"), "{}");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("file.json"));
        forum.run("export", link.toString()).succeeds();
        assertThat(link).isSymbolicLink();
        assertThat(file).content().contains("Which tea helps sleeping?");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void letsNobodyElseReadWhatTakesThePlaceOfAPrivateFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file.json"), "{}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        forum.run("export", file.toString()).succeeds();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file).content().contains("Which tea helps sleeping?");
    }

    @Test
    void doesNothingToATerminal() {
        forum.run("ask", "What does this do?", "red \u001b[31m text", "--format", "text")
                .succeeds();
        for (String format : List.of("csv", "markdown", "json")) {
            assertThat(forum.atTerminal()
                            .run("export", "--format", format)
                            .result()
                            .out())
                    .contains("What does this do?")
                    .doesNotContain("\u001b");
        }
        forum.run("export", "--format", "csv").printsPart("red \u001b[31m text");
    }

    @ParameterizedTest
    @CsvSource({
        "all.csv, csv",
        "ALL.CSV, csv",
        "all.csv.gz, csv",
        "all.md, markdown",
        "all.jsonld, schemaorg",
        "all.ndjson, ndjson",
        "all.jsonl, ndjson",
        "all.txt, json",
        "csv, json"
    })
    void writesWhatTheNameOfTheFileEndsInUnlessTold(String name, String format) throws IOException {
        Path file = folder.resolve(name);
        forum.run("export", file.toString()).succeeds();
        assertThat(written(file))
                .isEqualTo(forum.run("export", "--format", format).result().out());
        Files.delete(file);
        forum.run("export", "-o", file.toString()).succeeds();
        assertThat(file).isRegularFile();
        forum.run("export", "--format", "json", file.toString()).succeeds();
        assertThat(written(file)).isEqualTo(forum.run("export").result().out());
    }

    @Test
    void writesNoJsonWhereTheNamePromisesSomethingElse() throws IOException {
        for (String name : List.of("all.html", "all.TSV", "all.xlsx")) {
            Path file = folder.resolve(name);
            forum.run("export", file.toString())
                    .fails(
                            ExitCode.USAGE,
                            "nothing is exported as " + name.substring(3).toLowerCase(Locale.ROOT))
                    .saysPart("\nhint: choose a name in .json, .ndjson, .jsonld, .md or .csv, or say --format\n");
            assertThat(file).doesNotExist();
        }
        Path file = folder.resolve("all.html");
        forum.run("export", "--format", "markdown", file.toString()).succeeds();
        assertThat(file).content().startsWith("# How do I list files?");
    }

    @Test
    void beginsATableWithAByteOrderMarkForExcel() throws IOException {
        String plain = forum.run("export", "--format", "csv").result().out();
        Path file = folder.resolve("all.csv");
        forum.run("export", "--bom", file.toString()).succeeds();
        assertThat(plain).startsWith("type,id,");
        assertThat(written(file)).isEqualTo("\ufeff" + plain);
        forum.run("export", "--bom", "--format", "csv").prints("\ufeff" + plain);
        Path packed = folder.resolve("all.csv.gz");
        forum.run("export", "--bom", packed.toString()).succeeds();
        assertThat(written(packed)).isEqualTo("\ufeff" + plain);
        forum.run("--store", folder.resolve("copy.db").toString(), "import", file.toString())
                .succeeds()
                .says("");
        forum.run("export", "--bom").fails(ExitCode.USAGE, "--bom goes with csv; json has none");
    }

    private static String written(Path file) throws IOException {
        boolean packed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        try (InputStream in = packed ? new GZIPInputStream(Files.newInputStream(file)) : Files.newInputStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void writesToTheFileThatIsNamedEitherWay() throws IOException {
        String first = folder.resolve("first.csv").toString();
        String second = folder.resolve("second.csv").toString();
        forum.run("export", "--format", "csv", first).succeeds();
        forum.atTerminal()
                .run("export", "--format", "csv", "-o", second)
                .succeeds()
                .says("Exported 2 questions to " + second + "\n");
        assertThat(Path.of(second)).hasSameTextualContentAs(Path.of(first)).isNotEmptyFile();
        String packed = folder.resolve("all.json.gz").toString();
        forum.run("export", "-o", packed).succeeds();
        forum.run("--store", folder.resolve("copy.db").toString(), "import", packed)
                .succeeds();
        forum.run("export", "-o", "-", "--format", "csv").prints(Files.readString(Path.of(first)));
    }

    @Test
    void writesADocumentOrLines() {
        assertThat(export()).startsWith("{\n\"forum\": {").endsWith("\n]\n}\n");
        assertThat(export("--ndjson").lines())
                .allMatch(line -> line.startsWith("{\"type\":\""))
                .hasSize(5);
    }

    @Test
    void writesOnlyWhatPassesTheFilters() {
        assertThat(export("--ndjson", "-t", "tea"))
                .contains("Which tea", "\"handle\":\"bob\"")
                .doesNotContain("list files", "\"handle\":\"amber\"");
        forum.run("export", "-t", "tae").succeeds().says("hint: no tag 'tae'; did you mean 'tea'?\n");
        assertThat(export("-u", "amber")).contains("list files").doesNotContain("Which tea");
        forum.run("export", "--kind", "answer")
                .fails(ExitCode.USAGE, "an export holds questions with all below them; leave --kind out");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            bob,   vote,    1, up
            bob,   flag,    1, -q
            bob,   answer,  1, Use ls for that.
            bob,   comment, 1, Me too indeed.
            amber, edit,    1, I tried dir and ls.
            amber, close,   1, Enough was said.
            amber, hide,    1, -q
            """)
    void writesThreadsWithAnythingNew(String who, String verb, String post, String what) {
        forum.as("amber").run("user", "role", "amber", "super");
        ForumRunner later = forum.after(Duration.ofDays(3));
        later.as(who).run(verb, post, what).succeeds();

        String recent = later.run("export", "--since", "1d").succeeds().actual().out();

        assertThat(recent).contains("list files").doesNotContain("Which tea");
    }

    @Test
    void writesIntoNoFileThatIsAFolder() {
        forum.run("export", folder.toString()).fails(ExitCode.FAILURE, "cannot write " + folder + ": it is a folder");
    }

    @Test
    void writesWhatIsNewForWhoeverHasTheFile() {
        for (String reader : List.of("nobody", "bob")) {
            forum.as(reader).run("export", "--since", "1d", "-q").succeeds().printsPart("list files");
        }
        forum.as("nobody").run("export", "--since", "1d", "--state", "hidden").endsWith(ExitCode.REFUSED);
    }

    @Test
    void writesThatAThreadWasDeletedSince() {
        forum.as("amber").run("user", "role", "amber", "super");
        ForumRunner later = forum.after(Duration.ofDays(3));
        later.as("amber").run("hide", "1").succeeds();
        later.as("amber").run("delete", "1").succeeds();

        later.run("export", "--ndjson", "--since", "1d").succeeds().printsPart("\"state\":\"deleted\"");
    }

    @Test
    void writesEverybodyWhomTheChosenThreadsNameAndNobodyElse() {
        forum.typing("""
                        {"title": "Which herb is it?", "tags": ["herbs"], "author": "asker", "body": "Green.",
                         "revisions": [{"title": "Which herb?", "body": "Green.", "by": "editor", "at": "2024-01-02"}],
                         "votes": [{"by": "voter", "value": 1}], "flags": [{"by": "flagger"}],
                         "closed": {"reason": "Enough", "by": "closer", "at": "2024-01-03"},
                         "answers": [{"body": "Mint.", "author": "answerer",
                                      "comments": [{"body": "Or sage.", "author": "commenter"}]}]}
                        """).run("import", "-").succeeds();

        assertThat(export("--ndjson", "-t", "herbs")
                        .lines()
                        .filter(line -> line.contains("\"type\":\"user\""))
                        .map(line -> line.replaceAll(".*\"handle\":\"(\\w+)\".*", "$1")))
                .containsExactly("answerer", "asker", "closer", "commenter", "editor", "flagger", "voter");
    }

    @Test
    void keepsFavoritesAtHomeWhenOnlyPartIsShared() {
        assertThat(export()).contains("\"favorites\"");
        assertThat(export("-u", "amber")).doesNotContain("\"favorites\"");
    }

    @Test
    void neverWritesAnAddress() {
        assertThat(export()).doesNotContain("@example.org");
    }

    /** More than it holds at once. */
    @Test
    void writesEachOfManyQuestionsOnce() {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < 450; i++) {
            records.append("{\"title\": \"Number %d\", \"tags\": [\"many\"]}\n".formatted(i));
        }
        forum.typing(records.toString()).run("import", "-").succeeds();

        for (String[] words : new String[][] {
            {"export", "--ndjson"}, {"export", "--ndjson", "-t", "many"}, {"export", "--format", "csv", "-t", "many"}
        }) {
            assertThat(forum.run(words).succeeds().result().out().lines().filter(line -> line.contains("Number ")))
                    .hasSize(450)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void compressesAFileThatSaysSo() throws IOException {
        Path file = folder.resolve("forum.json.gz");

        forum.run("export", file.toString()).succeeds().says("Exported 2 questions to " + file + "\n");

        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(export());
        }
    }

    @Test
    void leavesTheFileThatWasThereWhenItFails() throws IOException {
        Path file = Files.writeString(folder.resolve("old.json"), "old");

        forum.run("export", "-u", "nobody", file.toString()).endsWith(ExitCode.NOT_FOUND);

        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.contains("partial"));
        }
    }

    private String export(String... options) {
        String[] words = new String[options.length + 1];
        words[0] = "export";
        System.arraycopy(options, 0, words, 1, options.length);
        return forum.run(words).succeeds().actual().out();
    }
}
