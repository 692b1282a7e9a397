package forum.exchange.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.RunAssert;
import forum.cli.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions in schema.org's vocabulary, as data and as pages that a browser saved. */
class QuestionPagesTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
    }

    @Test
    void takesAPageOfQuestion2Answer() throws IOException {
        take(fixture()).succeeds().prints("5\t5\t0\t0\t0\n");

        forum.run("show", "1").succeeds().prints("""
                +1.2k votes  #1  15.3k views
                Why do rooks never castle twice? [closed]
                in castling
                asked Mar 14, 2013 by morphy (250 points)
                edited Mar 15, 2013
                tags: castling rook-moves

                The **king** moved once, see castling[1].

                Not the title

                [1] https://gambit.example.org/4200/castling

                closed with the note: settled by the rules

                    Which edition of the rules?
                    0  commented Mar 14, 2013 by Curious (no account)  #2

                2 answers
                ────────────────────────────────────────────────────────────────────────────────
                +74 votes  #3
                ✓ accepted answer
                answered Mar 14, 2013 by anderssen (600 points)

                Castling is a move of the *king*.

                ────────────────────────────────────────────────────────────────────────────────
                –3 votes  #5
                answered Mar 14, 2013 by anonymous

                They are shy.
                """);
        assertThat(forum.run("export").succeeds().actual().out())
                .contains(
                        "\"createdAt\":\"2013-03-14T09:26:53.000Z\"",
                        "\"category\":\"rules/castling\"",
                        "{\"source\":\"gambit.example.org\",\"up\":76,\"down\":2}",
                        "{\"source\":\"gambit.example.org\",\"up\":0,\"down\":3}",
                        "\"body\":\"Buy my book!\",\"format\":\"html\",\"author\":\"spammer\"",
                        "\"state\":\"hidden\"");
    }

    /** A page that was saved again later brings what is new, and the same page nothing. */
    @Test
    void continuesWithAPageThatWasSavedLater() throws IOException {
        String page = new String(fixture(), StandardCharsets.UTF_8);
        take(page).succeeds();
        take(page, "--reread").succeeds().prints("5\t0\t0\t5\t0\n");

        take(page.replace("They are shy.", "They are very shy.")
                        .replace("content=\"-3\"", "content=\"-7\"")
                        .replace(
                                "datetime=\"2013-03-14T09:50:00+0000\">Mar 14, 2013</time>",
                                "datetime=\"2013-03-14T09:50:00+0000\">Mar 14, 2013</time>"
                                        + "<time itemprop=dateModified datetime=2013-04-01>Apr 1, 2013</time>"))
                .succeeds()
                .prints("5\t0\t1\t4\t0\n");

        forum.run("show", "1").printsPart("–7 votes").printsPart("They are very shy.");
    }

    @Test
    void takesAQuestionOfAnotherAsItsDuplicate() throws IOException {
        String page = new String(fixture(), StandardCharsets.UTF_8)
                .replace(
                        "<span class=\"qa-q-view-closed-content\">settled by the rules</span>",
                        "<a href=\"../4200/castling\" class=\"qa-q-view-closed-content\">Castling</a>");
        take(page).succeeds();
        take(page.replace("4211", "4200")
                        .replace("42", "32")
                        .replace("3200", "4200")
                        .replace("Castling</a>", "x</a>"))
                .endsWith(ExitCode.BAD_INPUT)
                .saysPart("copy of itself");

        assertThat(forum.run("export").succeeds().actual().out()).contains("\"closed\":{\"duplicateOf\":");
    }

    @Test
    void takesLinkedData() throws IOException {
        take("""
                {"@context": {"@vocab": "http://schema.org/"}, "@type": ["WebPage", "QAPage"],
                 "url": "https://faq.example.org/7", "mainEntity": {
                  "@type": "https://schema.org/Question", "name": "How far?", "text": "From &amp; to",
                  "datePublished": "2024-02-01", "author": {"@type": "Organization", "name": "ACME"},
                  "keywords": "moon, far", "upvoteCount": "1,309", "downvoteCount": 9,
                  "comment": {"@type": "Comment", "text": "Why?", "author": "carl"},
                  "suggestedAnswer": [{"@type": "Answer", "text": "<p>Far.</p>", "upvoteCount": -2,
                    "author": [{"@type": "Person", "name": "bob"}, {"name": "x"}],
                    "comment": [{"text": "Really?", "comment": {"text": "Yes."}}]}],
                  "acceptedAnswer": {"@type": "Answer", "text": "Very.", "dateCreated": "2024-02-02T10:00:00Z"}}}
                """).succeeds().prints("6\t6\t0\t0\t0\n");

        assertThat(forum.run("export").succeeds().actual().out())
                .contains(
                        "\"author\":\"ACME\"",
                        "\"author\":\"carl\"",
                        "\"author\":\"bob\"",
                        "\"tags\":[\"moon\",\"far\"]",
                        "\"format\":\"html\"",
                        "{\"source\":\"faq.example.org\",\"up\":1309,\"down\":9}",
                        "{\"source\":\"faq.example.org\",\"up\":0,\"down\":2}",
                        "\"body\":\"Very.\",\"format\":\"text\"",
                        "Yes.");
        forum.run("show", "1").printsPart("+1.3k votes").printsPart("From & to");
    }

    @Test
    void takesAGraphWhoseThingsNameEachOther() throws IOException {
        take("""
                {"@context": "https://schema.org", "@graph": [
                 {"@type": "QAPage", "mainEntity": {"@id": "#q"}},
                 {"@type": "Question", "@id": "#q", "name": "How?", "acceptedAnswer": {"@id": "#a"}},
                 {"@type": "Person", "@id": "#p", "name": "amber"},
                 {"@type": "Answer", "@id": "#a", "text": "So.", "author": {"@id": "#p"}, "comment": {"@id": "#a"}}]}
                """).succeeds().prints("2\t2\t0\t0\t0\n");

        forum.run("show", "1").printsPart("So.").printsPart("accepted answer").printsPart("by amber");
    }

    @Test
    void takesAGraphOfOneThing() throws IOException {
        take("{\"@context\": \"https://schema.org\", \"@graph\": {\"@type\": \"Question\", \"name\": \"How?\"}}")
                .succeeds()
                .prints("1\t1\t0\t0\t0\n");
    }

    /** Pages list the accepted answer among the others too, and give the URL of the page for that of every answer. */
    @Test
    void tellsAnswersApartByTheirIds() throws IOException {
        String page = """
                {"@context": "https://schema.org", "@type": "Question", "url": "https://x.example.org/q", "name": "How?",
                 "acceptedAnswer": {"@type": "Answer", "@id": "a1", "text": "So."},
                 "suggestedAnswer": [{"@type": "Answer", "@id": "a1", "text": "So."},
                  {"@type": "Answer", "url": "https://x.example.org/q", "text": "Not so."},
                  {"@type": "Answer", "url": "https://x.example.org/q", "text": "Or so."}]}
                """;
        take(page).succeeds().prints("4\t4\t0\t0\t0\n");
        take(page).succeeds().prints("4\t0\t0\t4\t0\n");

        forum.run("show", "1").printsPart("3 answers").printsPart("accepted answer");
    }

    @Test
    void takesTheQuestionsOfAListOfThem() throws IOException {
        take("""
                {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [
                 {"@type": "Question", "name": "One?", "acceptedAnswer": {"@type": "Answer", "text": "1"}},
                 {"@type": "Question", "name": "Two?", "acceptedAnswer": {"@type": "Answer", "text": "2"}}]}
                """).succeeds().prints("4\t4\t0\t0\t0\n");
    }

    @Test
    void takesTheScriptOfAPage() throws IOException {
        take("""
                <!doctype html><html><head><script type="application/ld+json">{"@type": "Organization"}</script>
                <script type='application/ld+json'>
                {"@context": "https://schema.org", "@type": "QAPage", "mainEntity": {"@type": "Question",
                 "name": "How?", "acceptedAnswer": {"@type": "Answer", "text": "So."}}}
                </script></head><body><p>How?</p></body></html>
                """).succeeds().prints("2\t2\t0\t0\t0\n");
    }

    @Test
    void leavesOutAnswersWithoutText() throws IOException {
        take("""
                {"@type": "Question", "name": "How?", "suggestedAnswer": [{"@type": "Answer", "url": "#a"}, "So."]}
                """).succeeds().says("Left out:\n  1  answers without a text\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'@type': 'Question', 'name': 'x', 'dateCreated': 'soon'}|line 1, column 1: dateCreated: 'soon' is not a date",
                "{'@type': 'Question', 'name': 'x', 'upvoteCount': 'many'}|upvoteCount: 'many' is not a whole number",
                "{'@type': 'Question', 'name': ['x', {'@type': 'Question'}], 'upvoteCount': 99999999999}|upvoteCount",
                "{'@type': 'Question', 'name': 7.5, 'suggestedAnswer': {'text': 'a', 'dateCreated': 'x'}}|dateCreated",
                "{'@type': 'Question'}|title is missing",
                "{'@type': 'Question', 'name': {'x': 1}}|title is missing",
                "{'@type': 'Question', 'name': 'x', 'text': 'a\\u0000b'}|body: holds a NUL character",
                "{'@type': 'Person', 'name': 'x'}|line 1, column 1: the file holds no question",
                "{'@type': 'QAPage', 'mainEntity': {'@id': '#q'}}|the file holds no question",
                "{'@type': 'QAPage', '@id': 'p', 'mainEntity': {'@id': 'p'}}|the file holds no question",
                "[7, {'@type': 'Person'}]|line 1, column 2: expected a thing in braces",
                "[{'@type': 'Question', 'name': 'x'|line 1, column 35: the text ends in the middle of a thing",
                "[{'@type' 'Question'}]|line 1, column 11: not valid JSON",
                "{'@type': 'Question', 'name': 'x~|line 1, column",
                "<html><p>Hello|line 1, column 1: the file holds no question",
                "<html><script type=application/ld+json>{'@type':</script>|line 1, column 49: the text ends in the middle",
                "<html>~~<script type=application/ld+json>~ {'@type' 'Question'}</script>|line 4, column 11: not valid JSON"
            })
    void refusesWhatIsNoGoodWithItsPlace(String content, String message) throws IOException {
        take(content.replace('\'', '"').replace('~', '\n'), "--from", "schemaorg")
                .endsWith(ExitCode.BAD_INPUT)
                .saysPart(message);
        assertThat(folder.resolve("forum.db")).doesNotExist();
    }

    @Test
    void takesOfAPageTheScriptsThatCanBeRead() throws IOException {
        String script = "<script type=application/ld+json>";
        take(
                        "<html>" + script + "{\"@type\":</script>\n" + script
                                + "{\"@type\": \"Question\", \"name\": \"How?\"}</script>",
                        "--skip-invalid",
                        "--rejects",
                        folder.resolve("rejected").toString())
                .succeeds()
                .prints("2\t1\t0\t0\t1\n");
    }

    @Test
    void takesWhatStandsBeforeTheEndOfATextThatIsCutOff() throws IOException {
        take(
                        "[{\"@type\": \"Question\", \"name\": \"How?\"}, {\"@type\": \"Quest",
                        "--skip-invalid",
                        "--rejects",
                        folder.resolve("rejected").toString())
                .succeeds()
                .prints("2\t1\t0\t0\t1\n");
    }

    @Test
    void refusesOrEndsWhatNestsWithoutEnd() throws IOException {
        take("{\"@type\": \"Question\", \"comment\": ".repeat(100_000))
                .endsWith(ExitCode.BAD_INPUT)
                .saysPart("line 1, column")
                .saysPart("brackets are nested too deeply");
        take("<html>" + "<div itemscope itemprop=x>".repeat(100_000))
                .endsWith(ExitCode.BAD_INPUT)
                .saysPart("the file holds no question");
        take("<html itemscope itemtype=http://schema.org/Question><b itemprop=name>Deep?</b><div itemprop=text>"
                        + "<b>".repeat(100_000))
                .succeeds();
    }

    /** Every thing is handed on once, however many times it is named. */
    @Test
    void endsWhereThingsNameEachOtherInCircles() throws IOException {
        StringBuilder graph = new StringBuilder("{\"@graph\": [{\"@type\": \"Question\", \"name\": \"How?\"");
        graph.append(", \"comment\": [{\"@id\": \"0\"}, {\"@id\": \"0\"}]}");
        for (int i = 0; i < 300; i++) {
            graph.append(",{\"@id\": \"%d\", \"text\": \"c%d\", \"comment\": [{\"@id\": \"%d\"}, {\"@id\": \"0\"}]}"
                    .formatted(i, i, (i + 1) % 300));
        }

        take(graph + "]}").succeeds().printsPart("52\t52\t");
    }

    @Test
    void looksOnceIntoThingsWithoutATextThatNameThemselves() throws IOException {
        take("""
                {"@graph": [{"@type": "Question", "name": "How?", "comment": {"@id": "0"}},
                 {"@id": "0", "comment": [{"@id": "0"}, {"@id": "1"}]}, {"@id": "1", "text": "So."}]}
                """).succeeds().prints("2\t2\t0\t0\t0\n").says("Left out:\n  1  comments without a text\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "articleBody"})
    void takesNothingForTheQuestionFromWhatPeopleWrote(String property) throws IOException {
        take("<html itemscope itemtype=https://schema.org/Question><h1 itemprop=name>Mine?</h1><div itemprop="
                        + property
                        + "><p itemprop=name>Yours</p><div itemprop=suggestedAnswer itemscope>"
                        + "<p itemprop=text>Forged.</p></div></div></html>")
                .succeeds()
                .prints("1\t1\t0\t0\t0\n");
    }

    private static byte[] fixture() throws IOException {
        try (InputStream in = QuestionPagesTest.class.getResourceAsStream("question-page.html")) {
            return in.readAllBytes();
        }
    }

    private RunAssert take(String content, String... options) throws IOException {
        return take(content.getBytes(StandardCharsets.UTF_8), options);
    }

    private RunAssert take(byte[] content, String... options) throws IOException {
        String[] words = new String[options.length + 2];
        words[0] = "import";
        System.arraycopy(options, 0, words, 1, options.length);
        words[words.length - 1] = Files.write(folder.resolve("page"), content).toString();
        return forum.run(words);
    }
}
