package forum.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a forum publishes for people: schema.org's pages, Markdown and tables. */
class PublishingTest {

    private static final String RECORDS = """
            {"title": "=cmd|' /C calc'!A0", "body": "**bold** </script>", "author": "amber", "createdAt": "2024-02-01",\
             "tags": ["c++", "a;b"], "category": "science/moon", "upvotes": 281, "downvotes": 2, "views": 7,\
             "comments": [{"body": "'=x\\n-y", "authorName": "Worried", "createdAt": "2024-02-01T11:00:00Z"}],\
             "answers": [{"body": "<p onclick=x()>Fine<script>1</script></p>", "format": "html", "author": "river",\
             "createdAt": "2024-02-02T10:00:00Z", "accepted": true, "comments": [{"body": "- no\\n\\tlist\\n1. *y*",\
             "format": "text", "author": "=bob", "createdAt": "2024-02-03"}]},\
             {"body": "hidden away", "state": "hidden", "comments": [{"body": "hidden with it"}]}]}
            {"title": "../../etc/passwd 🎉", "body": ""}
            """;

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() throws IOException {
        forum = ForumRunner.in(folder);
        forum.run("user", "add", "river", "--email", "river@example.org").succeeds();
        forum.run(
                        "import",
                        Files.writeString(folder.resolve("records"), RECORDS).toString())
                .succeeds();
        forum.run("ask", "Who sees this question?", "Nobody.", "-c", "science/moon", "--notify=amber@example.org")
                .succeeds();
        forum.run("hide", "8").succeeds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"schemaorg", "markdown", "csv"})
    void holdsWhatIsVisibleAndNoAddress(String format) {
        assertThat(export(format))
                .contains("bold", "Fine", "Worried", "etc/passwd")
                .doesNotContain("hidden", "Who sees", "Nobody", "@example.org");
        assertThat(export(format, "-t", "c++")).contains("bold").doesNotContain("passwd");
        forum.run("export", "--format", format, "--state", "hidden")
                .fails(ExitCode.USAGE, format + " holds what is visible; leave --state out, or write json");
    }

    /** In another forum it makes the same posts, and here it changes nothing: no vote is counted twice. */
    @ParameterizedTest
    @ValueSource(strings = {"schemaorg", "csv"})
    void readsBack(String format) throws IOException {
        Path file = folder.resolve("published");
        forum.run("export", "--format", format, file.toString()).succeeds();
        ForumRunner other = forum.with(
                "FORUM_STORE",
                Files.createDirectory(folder.resolve("other"))
                        .resolve("forum.db")
                        .toString());

        other.run("import", file.toString()).succeeds().prints("5\t5\t0\t0\t0\n");
        other.run("import", "--reread", file.toString()).succeeds().prints("5\t0\t0\t5\t0\n");
        forum.run("import", "--reread", file.toString()).succeeds().prints("5\t0\t0\t5\t0\n");

        String again =
                other.run("export", "--format", format).succeeds().actual().out();
        assertThat(again).isEqualTo(Files.readString(file));
        other.run("show", "1").printsPart("+279 votes").printsPart("by Worried").printsPart("accepted answer");
        forum.run("doctor").succeeds();
    }

    /** What is new in a file that was published comes in below what is here. */
    @Test
    void takesNewRowsOfATableThatWasPublished() throws IOException {
        String table = export("csv");
        String question = table.lines()
                .filter(line -> line.startsWith("question"))
                .findFirst()
                .orElseThrow();
        Path file = Files.writeString(
                folder.resolve("published"), table + "answer,,%s,,Another one.\r\n".formatted(question.split(",")[1]));

        forum.run("import", file.toString()).succeeds().prints("6\t1\t0\t5\t0\n");

        forum.run("show", "2").printsPart("Another one.");
    }

    /** What became of a post since, the forum that published the table knows better. */
    @Test
    void movesNoPostByATableThatWasPublished() throws IOException {
        String answer = "\nanswer,";
        String table = export("csv");
        assertThat(table).contains(answer);
        Path file = Files.writeString(folder.resolve("published"), table.replace(answer, "\ncomment,"));

        forum.run("import", file.toString()).succeeds().prints("5\t0\t0\t5\t0\n");

        assertThat(export("csv")).isEqualTo(table);
    }

    @Test
    void writesTheAcceptedAnswerBeforeBetterOnes() {
        forum.typing("""
                        {"title": "Which one?", "tags": ["one"], "answers": [
                            {"body": "popular", "upvotes": 9}, {"body": "chosen", "accepted": true}]}
                        """).run("import", "-").succeeds();

        assertThat(export("markdown", "-t", "one")).containsSubsequence("chosen", "popular");
    }

    @Test
    void keepsSpreadsheetsFromRunningCells() {
        assertThat(export("csv"))
                .startsWith("type,id,parent,title,body,format,author,author_name,category,tags,created_at,upvotes,"
                        + "downvotes,accepted,closed,duplicate_of,views\r\n")
                .contains(",'=cmd|' /C calc'!A0,", ",\"''=x\n-y\",", "\"'- no\n", ",'=bob,", ",\"c++, a;b\",");
    }

    @Test
    void writesLinkedDataThatCanStandInAPage() {
        assertThat(export("schemaorg"))
                .startsWith("{\"@context\":\"https://schema.org\",\"@graph\":[")
                .contains("\"@type\":\"QAPage\"", "\"upvoteCount\":281", "\"answerCount\":1", "🎉")
                .contains("**bold** &lt;/script>", "\\u003Cp>Fine\\u003C/p>")
                .doesNotContain("<", "onclick");
    }

    @Test
    void writesADocument() {
        assertThat(export("markdown", "-t", "c++")).isEqualTo("""
                # \\=cmd\\|' /C calc'!A0

                Asked 2024-02-01 by amber · in moon · +279 votes · tags: c++, a;b

                **bold** &lt;/script>

                - Comment by Worried · 2024-02-01

                  '=x
                  -y

                ## Answer by river · 2024-02-02 · 0 votes · accepted

                <p>Fine</p>

                - Comment by \\=bob · 2024-02-03

                  \\- no\\
                  &nbsp;list\\
                  1\\. \\*y\\*
                """);
    }

    private static final String CLOSED = """
            {"uid": "00000000-0000-7000-8000-000000000001", "title": "Old?", "createdAt": "2024-01-01", "tags": ["old"],\
             "closed": {"reason": "off topic"},\
             "comments": [{"body": "two", "createdAt": "2024-01-03", "downvotes": 1},\
             {"body": "one", "createdAt": "2024-01-02", "author": "bob", "upvotes": 2}],\
             "answers": [{"body": "good", "createdAt": "2024-01-04", "author": "bob", "upvotes": 1},\
             {"body": "late", "createdAt": "2024-01-06", "upvotes": 3},\
             {"body": "better", "createdAt": "2024-01-05", "upvotes": 3, "author": "carla"}]}
            {"uid": "00000000-0000-7000-8000-000000000002", "title": "New?", "createdAt": "2024-01-07", "tags": ["old"],\
             "closed": {"duplicateOf": "00000000-0000-7000-8000-000000000001"}}
            """;

    @Test
    void writesWhatIsClosedAndThePostsOfAThreadInTheirOrder() {
        forum.typing(CLOSED).run("import", "-").succeeds();

        assertThat(export("markdown", "-t", "old")).isEqualTo("""
                # Old?

                Asked 2024-01-01 by anonymous · 0 votes · tags: old · closed

                - Comment by bob · 2024-01-02 · +2 votes

                  one

                - Comment by anonymous · 2024-01-03 · -1 vote

                  two

                ## Answer by carla · 2024-01-05 · +3 votes

                better

                ## Answer by anonymous · 2024-01-06 · +3 votes

                late

                ## Answer by bob · 2024-01-04 · +1 vote

                good

                # New?

                Asked 2024-01-07 by anonymous · 0 votes · tags: old · closed
                """);
        assertThat(export("csv", "-t", "old"))
                .contains("question,00000000-0000-7000-8000-000000000001,,Old?,,markdown,,,,old,"
                        + "2024-01-01T00:00:00Z,0,0,,off topic,,\r\n")
                .contains("question,00000000-0000-7000-8000-000000000002,,New?,,markdown,,,,old,"
                        + "2024-01-07T00:00:00Z,0,0,,,00000000-0000-7000-8000-000000000001,\r\n");
    }

    @Test
    void saysInAFileThatItsQuestionIsClosed() throws IOException {
        forum.typing(CLOSED).run("import", "-").succeeds();
        Path site = folder.resolve("site");

        forum.run("export", "--format", "markdown", "-o", site.toString(), "-t", "old")
                .succeeds();

        assertThat(site.resolve("new-000000000002.md")).hasContent("""
                ---
                title: "New?"
                id: "00000000-0000-7000-8000-000000000002"
                author: "anonymous"
                date: "2024-01-07T00:00:00Z"
                tags:
                  - "old"
                score: 0
                answers: 0
                duplicate_of: "00000000-0000-7000-8000-000000000001"
                ---
                """);
        assertThat(site.resolve("old-000000000001.md"))
                .content()
                .contains("answers: 3\nclosed: \"off topic\"\n---\n\n- Comment by bob");
    }

    @Test
    void writesAFileForEachQuestion() throws IOException {
        Path site = folder.resolve("site/questions");

        forum.run("export", "--format", "markdown", "-o", site.toString())
                .succeeds()
                .says("Exported 2 questions to " + site + "\n");

        List<Path> files = list(site);
        assertThat(files).hasSize(2);
        assertThat(files.get(0).getFileName().toString()).matches("cmd-c-calc-a0-[0-9a-f]{12}\\.md");
        assertThat(files.get(1).getFileName().toString()).matches("etc-passwd-[0-9a-f]{12}\\.md");
        assertThat(files.get(0))
                .content()
                .startsWith("---\ntitle: \"=cmd|' /C calc'!A0\"\nid: \"")
                .contains("""
                author: "amber"
                date: "2024-02-01T00:00:00Z"
                category: "science/moon"
                tags:
                  - "c++"
                  - "a;b"
                score: 279
                answers: 1
                views: 7
                ---

                **bold**""");
    }

    @Test
    void writesTwoFilesForQuestionsWhoseUidsDifferInTheirFirstDigitsAlone() throws IOException {
        String record = """
                {"uid": "00000000-0000-7000-%s-000000000001", "title": "Twins", "body": "%s", "tags": ["twin"]}
                """;
        forum.typing(record.formatted("8000", "the one") + record.formatted("9000", "the other"))
                .run("import", "-")
                .succeeds();
        Path site = folder.resolve("site");

        for (int again = 0; again < 2; again++) {
            forum.run("export", "--format", "markdown", "-o", site.toString(), "-t", "twin")
                    .succeeds();

            assertThat(list(site))
                    .containsExactly(
                            site.resolve("twins-00000000-0000-7000-9000-000000000001.md"),
                            site.resolve("twins-000000000001.md"));
            assertThat(list(site).get(0)).content().contains("the other");
            assertThat(list(site).get(1)).content().contains("the one");
        }
    }

    /** A file of that name is replaced, a link is not followed, and whatever else is there stays. */
    @Test
    void staysInTheFolder() throws IOException {
        Path site = Files.createDirectory(folder.resolve("site"));
        Path outside = Files.writeString(folder.resolve("outside"), "mine");
        Files.writeString(site.resolve("index.md"), "mine");
        forum.run("export", "--format", "markdown", "-o", site.toString()).succeeds();
        for (Path file : list(site)) {
            if (!file.endsWith("index.md")) {
                Files.delete(file);
                Files.createSymbolicLink(file, outside);
            }
        }

        forum.run("export", "--format", "markdown", "-o", site.toString()).succeeds();

        assertThat(outside).hasContent("mine");
        assertThat(site.resolve("index.md")).hasContent("mine");
        assertThat(list(site)).hasSize(3).allMatch(file -> !Files.isSymbolicLink(file));
    }

    @Test
    void refusesOptionsThatDoNotGoTogether() throws IOException {
        forum.run("export", "--ndjson", "--format", "csv")
                .fails(ExitCode.USAGE, "choose one of --ndjson and --format csv");
        forum.run("export", "--format", "markdown", "-o", "site", "file")
                .fails(ExitCode.USAGE, "the place to write to is given twice: as an argument and with --output");
        forum.run("export", "--format", "markdown", "-o", "site", "--gzip")
                .fails(ExitCode.USAGE, "choose one of --gzip and --output, which makes a folder of markdown");
        String file = Files.writeString(folder.resolve("file"), "").toString();
        forum.run("export", "--format", "markdown", "-o", file)
                .fails(ExitCode.FAILURE, file + " is a file; name a folder");
        forum.run("export", "--format", "jsonl").endsWith(ExitCode.USAGE);
        assertThat(forum.run("export", "--format", "ndjson").actual().out())
                .isEqualTo(forum.run("export", "--ndjson").actual().out());
    }

    private String export(String format, String... options) {
        String[] words = new String[options.length + 3];
        words[0] = "export";
        words[1] = "--format";
        words[2] = format;
        System.arraycopy(options, 0, words, 3, options.length);
        return forum.run(words).succeeds().actual().out();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
