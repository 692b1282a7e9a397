package forum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumCopy;
import forum.domain.Ask;
import forum.domain.Text;
import forum.exchange.merge.ImportSummary;
import forum.exchange.merge.ImportSummary.Kind;
import forum.exchange.merge.ImportSummary.Outcome;
import forum.model.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two dresses of the exchange format, and all the other shapes in which records come. */
class ExchangeFormatTest {

    @TempDir
    Path folder;

    private final List<ForumCopy> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(ForumCopy::close);
    }

    @Test
    void isOneForumInBothDresses() throws IOException {
        String lines = RichForum.write(folder.resolve("rich"), true);
        ForumCopy rich = copy("rich");
        String document = rich.export(false);
        for (String file :
                List.of(lines, document, "\ufeff" + document, "\ufeff" + lines, document.replace("\n", "\r\n"))) {
            ForumCopy copy = copy("copy" + open.size());
            copy.take(file);
            assertThat(copy.heard()).isEmpty();
            assertThat(copy.records()).isEqualTo(rich.records());
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(document.getBytes(StandardCharsets.UTF_8));
        }
        ForumCopy unpacked = copy("unpacked");
        unpacked.take(packed.toByteArray());
        assertThat(unpacked.records()).isEqualTo(rich.records());
        assertThat(lines + document).doesNotContain("example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'title': 'One'}{'title': 'Two'}",
                "{'title': 'One'}\n\n{'title': 'Two'}\n",
                "[{'title': 'One'}, {'title': 'Two'}]",
                "[{'title': 'One', 'type': 'question'}, {'type': 'question', 'title': 'Two'}]",
                "{'questions': [{'title': 'One'}, {'title': 'Two'}]}",
                "{'questions': [{'title': 'One'}], 'questions': [{'title': 'Two'}]}",
                "{'questions': [{'title': 'One'}], 'tags': [], 'questions': [{'title': 'Two'}]}",
                "{'questions': [{'title': 'One'}, {'title': 'Two'}], 'users': [], 'forum': {'version': 1}}",
                "{'forum': {'version': 1}, 'polls': [{'x': [1]}], 'questions': [{'title': 'One'}, {'title': 'Two'}]}",
                "{'type': 'forum', 'version': 1}\n{'title': 'One', 'tags': ['a'], 'type': 'question'}\n{'title': 'Two'}"
            })
    void comesInManyShapes(String file) {
        ForumCopy copy = copy("forum");
        ImportSummary summary = copy.take(file.replace('\'', '"'));
        assertThat(summary.of(Kind.QUESTION, Outcome.ADDED)).isEqualTo(2);
        assertThat(copy.records()).contains("\"title\":\"One\"", "\"title\":\"Two\"");
    }

    @Test
    void leavesUnknownFieldsOutAndSaysSoOnce() {
        ForumCopy copy = copy("forum");
        copy.take("""
                {"title": "One", "mood": "good", "answers": [{"body": "a", "mood": {"deep": [1]}}]}
                {"type": "user", "handle": "bob", "email": "bob@example.org"}
                """);
        assertThat(copy.heard())
                .containsExactly(
                        "file.json: field 'mood' is not known and left out",
                        "file.json: field 'email' is not known and left out");
        assertThat(copy.export(true)).doesNotContain("mood", "bob@example.org");
    }

    @Test
    void holdsNoAddress() {
        ForumCopy forum = copy("forum");
        forum.as(
                "root",
                now -> now.accounts()
                        .edit("root", new forum.model.User.Profile(null, null, null, null), "root@example.org"));
        forum.as(
                "root",
                now -> now.posting()
                        .ask(new Ask(
                                "Who gets to know?",
                                new Text("", Format.TEXT),
                                null,
                                List.of(),
                                null,
                                "me@example.org")));
        assertThat(forum.export(true) + forum.export(false)).doesNotContain("example.org", "email", "notify");
        assertThat(forum.number("select count(*) from post where notify = 'me@example.org'"))
                .isEqualTo(1);
    }

    @Test
    void keepsEveryCharacterOfAText() {
        StringBuilder odd =
                new StringBuilder("e\u0301 \u00e9 \ufeff\u200b\u202e\u2066 \u0001\u001b[31m \r\n\t \u2028 ");
        odd.append("\ud83d\udc69\u200d\ud83d\udcbb \udbff\udfff \uffff \ud800\udc00 \\ \" / <script>&amp; ");
        for (char c = 1; c < 0x180; c++) {
            odd.append(c);
        }
        ForumCopy forum = copy("forum");
        String body = odd.toString();
        forum.as(
                "root",
                now -> now.posting()
                        .ask(new Ask(
                                "Odd characters, all", new Text(body, Format.TEXT), null, List.of("c++"), null, null)));
        ForumCopy other = copy("other");
        other.take(forum.export(false));
        assertThat(other.records()).isEqualTo(forum.records());
        String query = "select body from post_text";
        String kept = forum.read(now -> now.sql().one(query, row -> row.text(1)));
        String arrived = other.read(now -> now.sql().one(query, row -> row.text(1)));
        assertThat(arrived).isEqualTo(kept).contains("e\u0301 \u00e9", "\ud83d\udc69\u200d\ud83d\udcbb \udbff\udfff");
    }

    @Test
    void holdsEveryQuestionOnceHoweverManyThereAre() {
        ForumCopy forum = copy("forum");
        forum.take(IntStream.rangeClosed(1, 401)
                .mapToObj(number -> "{'title': 'No. " + number + "', 'id': " + number + "}\n")
                .collect(Collectors.joining())
                .replace('\'', '"'));
        List<String> uids = forum.records()
                .lines()
                .filter(line -> line.contains("\"title\":\"No. "))
                .map(line -> line.replaceAll(".*?\"uid\":\"([^\"]*)\".*", "$1"))
                .toList();
        assertThat(uids).hasSize(401).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void keepsLongTextsBesideShortOnes() {
        ForumCopy forum = copy("forum");
        String body = "Caf\u00e9 \u20ac ".repeat(2000);
        forum.take("{\"title\": \"Long\", \"body\": \"" + body + "\", \"answers\": [{\"body\": \"short\"}]}");
        assertThat(forum.records()).contains("\"body\":\"" + body.strip(), "\"body\":\"short\"");
    }

    @Test
    void standsInAnOrderOfItsOwn() {
        ForumCopy forum = copy("forum");
        forum.take("""
                {"uid": "f0000000-0000-4000-8000-000000000000", "title": "Last", "votes": [{"by": "zoe", "value": 1}, {"by": "Adam", "value": 1}]}
                {"uid": "00000000-0000-4000-8000-000000000000", "title": "First", "category": "z/y"}
                {"type": "category", "path": "a"}
                """);
        List<String> lines =
                forum.records().lines().map(line -> line.substring(0, 70)).toList();
        assertThat(lines)
                .extracting(line -> line.replaceAll(".*\"type\":\"(\\w+)\".*", "$1"))
                .containsExactly("user", "user", "category", "category", "category", "question", "question");
        assertThat(forum.records())
                .containsSubsequence("Adam", "zoe", "\"a\"", "\"z\"", "\"z/y\"", "First", "Last", "Adam", "zoe");
    }

    private ForumCopy copy(String name) {
        ForumCopy copy = ForumCopy.at(folder.resolve(name));
        open.add(copy);
        return copy;
    }
}
