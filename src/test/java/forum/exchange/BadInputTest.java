package forum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import forum.ForumCopy;
import forum.exchange.json.JsonSource;
import forum.exchange.merge.ImportSummary;
import forum.exchange.merge.ImportSummary.Outcome;
import forum.exchange.merge.Importing;
import forum.model.ForumException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no good import gets one sentence with its place, and leaves the store byte for byte as it was. */
class BadInputTest {

    private static final String A = "aaaaaaaa-0000-4000-8000-000000000001";
    private static final String B = "bbbbbbbb-0000-4000-8000-000000000002";
    private static final String C = "33333333-3333-4333-8333-333333333333";
    private static final String KNOWN = "{'uid': '" + A + "', 'title': 'Here', 'answers': [{'uid': '" + B
            + "', 'body': 'Yes', 'comments': [{'body': 'Thanks'}]}]}";

    @TempDir
    Path folder;

    private Path store;

    @BeforeEach
    void begin() {
        store = folder.resolve("forum.db");
        try (ForumCopy forum = ForumCopy.at(store)) {
            forum.take(json(KNOWN));
        }
    }

    @AfterEach
    void leavesNothingBehind() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).allMatch(file -> file.equals(store));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type': 'question', 'title': 7} | line 1, column 31: title: '7' is not a text in quotation marks",
                "{'title': {}} | line 1, column 1: title: expected a text in quotation marks",
                "{'title': 'x', 'views': '7'} | views",
                "{'title': 'x', 'views': 7.5} | views",
                "{'title': 'x', 'views': 99999999999} | views",
                "{'title': 'x', 'views': -1} | views: -1 is less than 0",
                "{'title': 'x', 'tags': 'a'} | tags: expected a list in brackets",
                "{'title': 'x', 'tags': [7]} | tags",
                "{'title': 'x', 'tags': [null]} | tags is missing",
                "{'title': 'x', 'tags': [null], 'revisions': [{'title':'x', 'body':'', 'tags':[]}]} | tags is missing",
                "{'title': 'x', 'answers': {}} | answers: expected a list in brackets",
                "{'title': 'x', 'answers': [null]} | answers[0] is missing",
                "{'title': 'x', 'answers': [7]} | answers[0]",
                "{'title': 'x', 'createdAt': 'soon'} | createdAt: 'soon' is not a time such as 2024-03-01T10:00:00Z",
                "{'title': 'x', 'createdAt': 7} | createdAt",
                "{'title': 'x', 'createdAt': '2025-03-01T10:00:00Z'} | createdAt: lies more than a day ahead of this machine's clock",
                "{'title': 'x', 'createdAt': '-20000-03-01T10:00:00Z'} | createdAt",
                "{'title': 'x', 'createdAt': '+999999999-03-01T10:00:00Z'} | createdAt",
                "{'title': 'x', 'stamp': 'ffffffffffff-0000-0000000000000000'} | stamp",
                "{'title': 'x', 'stamp': '01930000000-0000-000000000000000z'} | is not a stamp",
                "{'title': 'x', 'votes': [{'by': 'bob', 'value': 1, 'stamp': '019f00000000-0000-0000000000000000'}]} | votes: lies more than a day ahead",
                "{'title': 'x', 'votes': [{'by': 'bob', 'value': 2}]} | votes: value must be 1, -1 or 0, not 2",
                "{'title': 'x', 'votes': [{'by': 'bob'}]} | votes: value",
                "{'title': 'x', 'votes': [{'value': 1}]} | votes: by is missing",
                "{'title': 'x', 'votes': [null]} | votes is missing",
                "{'title': 'x', 'upvotes': -1} | less than 0",
                "{'title': 'x', 'tallies': [{'source': 's', 'up': -1}]} | less than 0",
                "{'title': 'x', 'author': '\\u0001\\u0002'} | author",
                "{'title': 'x', 'author': ''} | author",
                "{'title': 'a\\u0000b'} | title: holds a NUL character",
                "{'title': 'x', 'body': '\\ud800'} | body: holds a NUL character or half of a surrogate pair",
                "{'title': 'x', 'body': 'a\\u0000b'} | body: holds a NUL character or half of a surrogate pair",
                "{'title': 'x', 'body': 7} | body",
                "{'title': 'x', 'revisions': [{'title': 'x', 'body': '\\ude00'}]} | revisions: body: holds a NUL",
                "{'title': 'x', 'revisions': [{'title': 'x', 'body': 'a\\u0000b'}]} | revisions: body: holds a NUL",
                "{'title': 'x', 'state': 'gone'} | state: 'gone' is none of visible, queued, hidden, deleted",
                "{'title': 'x', 'format': 'word'} | format",
                "{'title': 'x', 'category': 'a//b'} | category",
                "{'title': 'x', 'category': 'a/b/c/d/e'} | category",
                "{'body': 'x'} | title is missing",
                "{'title': ' '} | title is empty",
                "{'title': 'x', 'answers': [{}]} | answers[0].body is missing",
                "{'title': 'x', 'uid': 'x'} | uid: 'x' is not a uid",
                "{'title': 'x', 'acceptedAnswer': '" + B + "'} | is not among the answers of the question",
                "{'title': 'x', 'acceptedAnswer': 'x'} | acceptedAnswer",
                "{'title': 'x', 'answers': [{'body': 'y', 'accepted': true}, {'body': 'z'}, {'body': 'w', 'accepted': true}]}"
                        + " | answers[2].accepted: another answer is accepted too, and a question accepts one",
                "{'title': 'x', 'acceptedAnswer': 7, 'answers': [{'id': 7, 'body': 'y'}, {'id': 8, 'body': 'z', 'accepted': true}]}"
                        + " | acceptedAnswer: '7' is another answer than the one marked accepted",
                "{'title': 'x', 'acceptedAnswer': 7, 'answers': [{'id': 7, 'body': 'y'}, {'id': 7, 'body': 'z'}]}"
                        + " | acceptedAnswer: '7' is the id of several answers",
                "{'title': 'x', 'acceptedComment': '" + B + "', 'answers': [{'uid': '" + B
                        + "', 'body': 'y'}]} | acceptedComment: '" + B + "' is not among the comments of the thread",
                "{'title': 'x', 'acceptedComment': 'x'} | acceptedComment: 'x' is not a uid",
                "{'title': 'x', 'comments': [{'body': 'y', 'under': 'x'}]} | comments[0].under: 'x' is not a uid",
                "{'title': 'x', 'uid': '" + A + "', 'comments': [{'body': 'y', 'under': '" + A
                        + "'}]} | is not among the comments of the thread, on which nothing stands",
                "{'title': 'x', 'uid': '" + A + "', 'comments': [{'body': 'y', 'uid': '" + C
                        + "'}], 'answers': [{'uid': '" + B
                        + "', 'body': 'z', 'comments': [{'body': 'w', 'under': '" + C + "'}]}]} | what was put on " + C
                        + " stands on " + A + ", and not on " + B,
                "{'title': 'x', 'comments': [{'body': 'y', 'placed': {'at': 'soon'}}]} | placed",
                "{'title': 'x', 'uid': '" + A + "', 'closed': {'duplicateOf': '" + A + "'}} | copy of itself",
                "{'title': 'x', 'follows': '" + B + "', 'answers': [{'uid': '" + B
                        + "', 'body': 'y'}]} | its own thread",
                "{'title': 'x', 'uid': '" + A + "', 'comments': [{'uid': '" + A + "', 'body': 'y'}]} | occurs twice",
                "{'title': 'x', 'uid': '" + B + "'} | is an answer here, and a question in the file",
                "{'title': 'x', 'answers': [{'uid': '" + B + "', 'body': 'y'}]} | stands under another post here",
                "{'title': 'x', 'answers': [{'uid': '" + A + "', 'body': 'y'}]} | is a question here",
                "{'uid': '" + A + "', 'title': 'x'} {'uid': '" + A + "', 'title': 'y'} | column 63: uid " + A
                        + " occurs twice",
                "{'title': 'x', 'flags': [null]} | flags is missing",
                "{'title': 'x', 'comments': [null]} | comments[0] is missing",
                "{'type': 'answer', 'body': 'x'} | an answer stands alone; put it inside its question",
                "{'type': 'poll'} | type 'poll' is not known",
                "{'type': 'user'} | the record holds nothing but its type",
                "{'type': 'user', 'name': 'x'} | handle is missing",
                "{'type': 'user', 'deleted': true} | uid is missing",
                "{'type': 'user', 'uid': 'x', 'deleted': true} | uid: 'x' is not a uid",
                "{'type': 'user', 'handle': '\\u0000', 'deleted': true} | handle: the handle holds a control character",
                "{'type': 'user', 'handle': 'x', 'mergedInto': 'X'} | cannot be merged into itself",
                "{'type': 'user', 'handle': 'x', 'set': {'level': {'by': '\\u0001', 'at': '2020-01-01'}}} | set: level",
                "{'type': 'user', 'handle': 'x', 'favorites': [{'kind': 'song', 'subject': 'x'}]} | favorites: kind",
                "{'type': 'user', 'handle': 'x', 'favorites': [{'kind': 'question', 'subject': 'x'}]}"
                        + " | favorites: subject must be the uid of a question",
                "{'type': 'user', 'handle': 'x', 'favorites': [{'kind': 'category', 'subject': ''}]} | favorites: subject is empty",
                "{'type': 'user', 'handle': 'x', 'favorites': [{'kind': 'category', 'subject': 'a//b'}]} | category: ",
                "{'type': 'user', 'handle': 'x', 'favorites': [{'kind': 'tag', 'subject': 'a b'}]} | favorites: subject",
                "{'type': 'category', 'path': ''} | path is empty",
                "{'type': 'tag', 'name': 'a b'} | name",
                "{'type': 'tag', 'name': 'a', 'mergedInto': 'A'} | cannot be merged into itself",
                "{'type': 'forum', 'version': 2} | written in version 2 of the format",
                "{'forum': {'version': 2}} | written in version 2 of the format",
                "{'title': 'x', 'revisions': [{'uid': '" + A + "', 'body': 'a'}, {'uid': '" + A
                        + "', 'body': 'b'}]} | occurs twice",
                "{'title': 'x', 'revisions': [null]} | revisions is missing",
                "{'title': 'x', 'title': 'y'} | line 1, column 23: field 'title' stands twice",
                "{'body': 'x', 'title': 'y', 'body': 'x'} | column 35: field 'body' stands twice",
                "{'type': 'question', 'title': 'x', 'type': 'user'} | field 'type' stands twice",
                "{'type': 'question', 'title': 'x', 'body': 'y', 'body': 'z'} | field 'body' stands twice",
                "{'title': 'x', 'unknown': {'a': 1, 'a': 2}} | field 'a' stands twice",
                "[{'title': 'x', 'votes': [{'by': 'bob', 'by': 'amber', 'value': 1}]}] | field 'by' stands twice",
                "{'questions': [{'title': 'x'}, {'title': 'z', 'answers': [{'body': 'y', 'body': 'z'}]}]}"
                        + " | field 'body' stands twice",
                "{'questions': [], 'questions': [{'title': 'x', 'title': 'y'}]} | field 'title' stands twice",
                "[7] | expected a record in braces, found 7",
                "7 | line 1, column 1: expected a record in braces, found 7",
                "{} | the record is empty",
                "{'title': 'x'}, | line 1, column 15: not valid JSON",
                "{'title': 'x' | line 1, column",
                "hello | line 1, column",
                "<html> | line 1, column"
            })
    void isRefusedWithItsPlace(String file, String message) throws IOException {
        assertThat(refusal(json(file).getBytes(StandardCharsets.UTF_8)).getMessage())
                .startsWith("file.json, line 1, column ")
                .contains(message.strip())
                .doesNotContain("\n");
    }

    @Test
    void isRefusedWhereAReplyOfOneQuestionThatIsHereStandsUnderAnother() throws IOException {
        try (ForumCopy forum = ForumCopy.at(store)) {
            forum.take(json("{'uid': '" + C + "', 'title': 'Another'}"));
        }
        String moved = "{'uid': '" + C + "', 'title': 'Another', 'answers': [{'uid': '" + B + "', 'body': 'Yes'}]}";

        assertThat(refusal(json(moved).getBytes(StandardCharsets.UTF_8)).getMessage())
                .endsWith("uid " + B + " stands under another post here");
    }

    @Test
    void isRefusedWhereTheFileIsNoText() throws IOException {
        byte[] invalid = json("{'title': 'x', 'body': '?'}").getBytes(StandardCharsets.UTF_8);
        invalid[24] = (byte) 0xff;
        assertThat(refusal(invalid).getMessage()).contains("line 1, column", "UTF-8");
        for (String name : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32")) {
            assertThat(refusal(json(KNOWN).getBytes(Charset.forName(name))).getMessage())
                    .as(name)
                    .contains("line 1, column 1", "UTF-8");
        }
        for (String nothing : List.of("", " ", "\n\n \t\n")) {
            assertThat(refusal(nothing.getBytes(StandardCharsets.UTF_8)).getMessage())
                    .isEqualTo("file.json, line 1, column 1: the file holds no record");
        }
        byte[] surrogate = {
            '{', '"', 't', 'i', 't', 'l', 'e', '"', ':', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', '}'
        };
        assertThat(refusal(surrogate)).isNotNull();
    }

    @Test
    void isRefusedWhenItIsTooLarge() throws IOException {
        String deep = "[".repeat(100_000);
        assertThat(refusal(deep.getBytes(StandardCharsets.UTF_8)).getMessage()).contains("column 2: expected a record");
        String deepField = "{\"x\": " + deep;
        assertThat(refusal(deepField.getBytes(StandardCharsets.UTF_8)).getMessage())
                .contains("nested too deeply");
        String number = "{\"title\": \"x\", \"views\": " + "7".repeat(100_000) + "}";
        assertThat(refusal(number.getBytes(StandardCharsets.UTF_8)).getMessage())
                .contains("a number is too long");
        String name = "{\"" + "x".repeat(2_000) + "\": 7}";
        assertThat(refusal(name.getBytes(StandardCharsets.UTF_8)).getMessage())
                .contains("the name of a field is too long");
        assertThat(refusal(endless("{\"title\": \"", 1L << 30)).getMessage()).contains("a text is too long");
        assertThat(refusal(endless("{\"title\": \"x\", \"tags\": [\"x\"" + ", \"x\"".repeat(20), 1L << 30))
                        .getMessage())
                .contains("file.json, line 1, column");
        assertThat(refusal(endless("", 1L << 30)).getMessage()).contains("file.json, line 1, column");
    }

    @Test
    void isRefusedWhenItsCompressionIsBad() throws IOException {
        byte[] whole = gzip(json(KNOWN).getBytes(StandardCharsets.UTF_8));
        for (int length = 0; length < whole.length; length++) {
            assertThat(refusal(Arrays.copyOf(whole, length)).getMessage())
                    .as("%s bytes", length)
                    .startsWith("file.json");
        }
        assertThat(refusal(Arrays.copyOf(whole, 40)).getMessage())
                .isEqualTo("file.json, byte 40: the compressed file is cut off");
        whole[whole.length / 2] ^= 0x55;
        assertThat(refusal(whole).getMessage()).startsWith("file.json");
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 100; i++) {
                out.write(spaces);
            }
        }
        assertThat(refusal(bomb.toByteArray()).getMessage()).startsWith("file.json");
    }

    /** Never an exception of another sort, and never a success that silently lost something. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isRefusedWhereverItIsCutOff(boolean lines) throws IOException {
        byte[] before = Files.readAllBytes(store);
        try (ForumCopy forum = ForumCopy.at(store)) {
            byte[] whole = forum.export(lines).getBytes(StandardCharsets.UTF_8);
            for (int length = 0; length < whole.length - 1; length++) {
                boolean boundary = lines && length > 0 && (whole[length - 1] == '\n' || whole[length] == '\n');
                if (!boundary) {
                    byte[] part = Arrays.copyOf(whole, length);
                    ForumException refusal = catchThrowableOfType(ForumException.class, () -> forum.take(part));
                    assertThat(refusal).hasMessageStartingWith("file.json, line ");
                    assertThat(refusal.kind()).as(refusal.getMessage()).isEqualTo(ForumException.Kind.BAD_INPUT);
                }
            }
        }
        assertThat(Files.readAllBytes(store)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void endsInSuccessOrARefusalWhenBytesAreWrong(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] whole = RichForum.write(folder.resolve("rich"), seed % 2 == 0).getBytes(StandardCharsets.UTF_8);
        Files.delete(folder.resolve("rich"));
        try (ForumCopy forum = ForumCopy.at(store)) {
            for (int i = 0; i < 50; i++) {
                byte[] wrong = whole.clone();
                for (int change = 0; change <= random.nextInt(3); change++) {
                    wrong[random.nextInt(wrong.length)] = (byte)
                            (random.nextBoolean() ? random.nextInt(256) : "{}[],:\"0\\".charAt(random.nextInt(9)));
                }
                boolean skip = random.nextBoolean();
                try {
                    forum.take(
                            new Importing.Options(null, random.nextBoolean(), skip, false),
                            List.of(ForumCopy.input(wrong)));
                } catch (ForumException e) {
                    assertThat(e.kind()).as(e.getMessage()).isEqualTo(ForumException.Kind.BAD_INPUT);
                    assertThat(e.getMessage()).startsWith("file.json, line ").doesNotContain("\n");
                }
            }
            assertThat(forum.examine().damage()).isEmpty();
            assertThat(forum.examine().differences()).isEmpty();
        }
    }

    @Test
    void createsNoStore() throws IOException {
        Path missing = folder.resolve("missing.db");
        try (ForumCopy forum = ForumCopy.at(missing)) {
            assertThat(catchThrowableOfType(
                            ForumException.class, () -> forum.take("{\"title\": \"x\"}\n{\"title\": 7}")))
                    .hasMessageStartingWith("file.json, line 2, column 1: title");
            forum.take(new Importing.Options(null, true, false, false), "{\"title\": \"x\"}");
        }
        assertThat(missing).doesNotExist();
    }

    /** The reading thread is told to stop, and does so without a word. */
    @Test
    void stopsReadingSilently() throws Exception {
        AtomicReference<Throwable> uncaught = new AtomicReference<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> uncaught.set(e));
        try {
            String good = "{\"title\": \"" + "x".repeat(300_000) + "\"}\n";
            refusal(("{\"title\": 7}\n" + good.repeat(12)).getBytes(StandardCharsets.UTF_8));
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().startsWith("reading")) {
                    thread.join(10_000);
                }
            }
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertThat(uncaught.get()).isNull();
    }

    @Test
    void isLeftOutOnRequest() {
        try (ForumCopy forum = ForumCopy.at(store)) {
            ImportSummary summary =
                    forum.take(new Importing.Options(null, false, true, false), json("""
                    {'title': 'One', 'author': 'bob'}
                    {'title': 7}
                    {'type': 'user', 'handle': 'x', 'about': 'a', 'set': {'level': {'at': '2020-01-01', 'by': '\\u0001'}}}
                    {'title': 'Three', 'votes': [{'by': 'x', 'value': 3}]}
                    {'title': 'Four', 'answers': [{'uid': '%s', 'body': 'y'}]}
                    {'title': 'Two', 'body': nothing}
                    {'title': 'Five'}
                    {'uid': '%s', 'title': 'Here', 'views': 7, 'answers': [{'uid': '%s', 'body': 'Yes'}]}
                    """.formatted(B, A, B)));
            assertThat(summary.of(Outcome.ADDED)).isEqualTo(2);
            assertThat(summary.of(Outcome.UPDATED)).isEqualTo(1);
            assertThat(summary.of(Outcome.REJECTED)).isEqualTo(5);
            assertThat(forum.heard()).hasSize(5);
            assertThat(forum.heard().get(0)).startsWith("file.json, line 2, column 1: title");
            assertThat(forum.heard().get(1)).startsWith("file.json, line 3, column 1: set: level");
            assertThat(forum.heard().get(2)).startsWith("file.json, line 4, column 1: votes");
            assertThat(forum.heard().get(3)).startsWith("file.json, line 5, column 1: uid");
            assertThat(forum.heard().get(4)).startsWith("file.json, line 6, column 2");
            assertThat(forum.records()).doesNotContain("\"about\"", "Four");
            assertThat(forum.examine().differences()).isEmpty();
        }
    }

    /** In whichever field it is: such records leave nothing behind, not even the names in them. */
    @Test
    void isLeftOutWhateverFieldItIsIn() {
        List<String> alternatives = List.of(
                "{'title': 'x', 'authorName': '\\u0000'} | authorName: holds a NUL",
                "{'title': 'x', 'closed': {'reason': '\\u0000'}} | closed.reason: holds a NUL",
                "{'title': 'x', 'closed': {'by': '\\u0000'}} | closed: the handle holds a control character",
                "{'title': 'x', 'comments': [null]} | comments[0] is missing",
                "{'title': 'x', 'flags': [null]} | flags is missing",
                "{'title': 'x', 'flags': [{}]} | flags: by is missing",
                "{'title': 'x', 'flags': [{'by': 'dan', 'reason': '\\u0000'}]} | flags: reason: holds a NUL",
                "{'title': 'x', 'flags': [{'by': 'dan', 'at': '2030-01-01'}]} | flags: lies more than a day ahead",
                "{'title': 'x', 'tallies': [null]} | tallies is missing",
                "{'title': 'x', 'tallies': [{'up': 1}]} | tallies: source is missing",
                "{'title': 'x', 'tallies': [{'source': '\\u0000'}]} | tallies: holds a NUL",
                "{'title': 'x', 'downvotes': -1} | a count of votes is less than 0",
                "{'title': 'x', 'revisions': [{'body': 'y', 'by': '\\u0000'}]} | revisions: by: the handle",
                "{'title': 'x', 'revisions': [{'body': 'y', 'title': '\\u0000'}]} | revisions: title: holds a NUL",
                "{'title': 'x', 'author': '\\ud800'} | author: the handle holds a control character or a broken one",
                "{'title': 'x', 'author': 'dan\\u001b[31m'} | author: the handle holds a control character or a broken one",
                "{'title': 'x', 'author': '" + "y".repeat(201) + "'} | author: '" + "y".repeat(40) + "' cannot be a",
                "{'title': 'x', 'state': '" + "y".repeat(41) + "'} | state: '" + "y".repeat(40) + "…' is none of",
                "{'type': 'user', 'handle': 'dan', 'name': '\\u0000'} | name: holds a NUL",
                "{'type': 'user', 'handle': 'dan', 'location': '\\u0000'} | location: holds a NUL",
                "{'type': 'user', 'handle': 'dan', 'website': '\\u0000'} | website: holds a NUL",
                "{'type': 'user', 'handle': 'dan', 'about': '\\u0000'} | about: holds a NUL",
                "{'type': 'user', 'handle': 'dan', 'level': 'king'} | level: 'king' is none of",
                "{'type': 'user', 'handle': 'dan', 'createdAt': '2030-01-01'} | createdAt: lies more than a day ahead",
                "{'type': 'user', 'handle': 'dan', 'set': {'name': {'at': '2030-01-01'}}} | set: name: lies more than",
                "{'type': 'user', 'handle': 'dan', 'set': {'name': {'stamp': '1'}}} | set: name: '1' is not a stamp",
                "{'type': 'user', 'handle': 'dan', 'set': {'name': {'stamp': '00000000000a-0000-0000000000000001',"
                        + " 'at': '2030-01-01'}}} | set: name: lies more than",
                "{'type': 'user', 'handle': 'dan', 'favorites': [null]} | favorites is missing",
                "{'type': 'user', 'handle': 'dan', 'favorites': [{'subject': 'x'}]} | favorites: kind is missing",
                "{'type': 'user', 'handle': 'dan', 'favorites': [{'kind': 'tag'}]} | favorites: subject is missing",
                "{'type': 'category', 'path': 'd', 'title': '\\u0000'} | title: holds a NUL",
                "{'type': 'category', 'path': 'd', 'description': '\\u0000'} | description: holds a NUL",
                "{'type': 'category', 'path': 'd', 'mergedInto': 'D'} | mergedInto: a category cannot be merged into",
                "{'type': 'category', 'path': 'd', 'mergedInto': 'a/b/c/d/e'} | category: ");
        String file = alternatives.stream().map(line -> line.split(" \\| ")[0]).collect(Collectors.joining("\n"));
        try (ForumCopy forum = ForumCopy.at(store)) {
            String before = forum.records();

            forum.take(new Importing.Options(null, false, true, false), json(file));

            assertThat(forum.heard()).hasSameSizeAs(alternatives);
            for (int i = 0; i < alternatives.size(); i++) {
                String message = alternatives.get(i).split(" \\| ")[1];
                assertThat(forum.heard().get(i)).startsWith("file.json, line " + (i + 1) + ", column 1: " + message);
            }
            assertThat(forum.records()).isEqualTo(before);
            String longest = "{'title': 'x', 'author': '" + "y".repeat(200) + "'}";
            assertThat(forum.take(json(longest)).of(Outcome.ADDED)).isEqualTo(1);
        }
    }

    /** A record that breaks off costs itself alone, whatever it was in the middle of and however far the parser went. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'title': 'Broken', 'body': 'cut off in a te",
                "{'title': 'Broken', 'answers': [{'body': 'x'},",
                "{'title': 'Broken', 'views': 1",
                "{'title': 'Broken', 'answers': [{'body': 'x'}]",
                "{'title': 'Broken',",
                "{'title': 'Broken', 'votes'",
                "{'title': 'Broken', 'body': nothing}",
                "{'title': 'Broken', 'title': 'Twice'}",
                "{'title': 'Broken', 'body': '\\",
                "{",
                "garbage",
                "'text"
            })
    void costsNoRecordButItself(String broken) {
        Importing.Options skip = new Importing.Options(null, false, true, false);
        String whole = "{'title': 'One'}\n%s\n{'title': 'Two'}\n\n  \r\n%s\n%s\n{'title': 'Three', 'body': '\\n'}\n";
        try (ForumCopy forum = ForumCopy.at(store)) {
            ImportSummary summary = forum.take(skip, json(whole.formatted(broken, broken, broken)));

            assertThat(summary.of(Outcome.ADDED)).isEqualTo(3);
            assertThat(forum.records()).contains("\"One\"", "\"Two\"", "\"Three\"");
            assertThat(forum.heard()).hasSize(3);
            assertThat(forum.heard().get(0))
                    .matches("(?s)file.json, line ([23], column .*|6, .*the record began on line 2.)");
            assertThat(forum.heard().get(2))
                    .matches("(?s)file.json, line ([78], column .*|[89], .*the record began on line 7.)");
        }
    }

    @Test
    void costsNoSectionThatFollows() {
        Importing.Options skip = new Importing.Options(null, false, true, false);
        String document = """
                {'forum': {'version': 1, 'version': 1},
                'users': [
                {'handle': 'dave', 'handle': 'mallory'},
                {'handle': 'erin'}],
                'questions': [
                {'title': 'One', 'author': 'erin'}]}
                """;
        try (ForumCopy forum = ForumCopy.at(store)) {
            forum.take(skip, json(document));

            assertThat(forum.records()).contains("\"One\"", "\"erin\"").doesNotContain("dave", "mallory");
            assertThat(forum.heard())
                    .containsExactly(
                            "file.json, line 1, column 35: field 'version' stands twice",
                            "file.json, line 3, column 28: field 'handle' stands twice");
        }
    }

    @Test
    void costsNoRecordButItselfHoweverLargeItIs() {
        Importing.Options skip = new Importing.Options(null, false, true, false);
        String large = "{'title': 'Broken', 'answers': [" + ("{'body': '" + "x".repeat(200) + "'}, ").repeat(160_000);
        try (ForumCopy forum = ForumCopy.at(store)) {
            ImportSummary summary =
                    forum.take(skip, "\ufeff" + json("{'title': 'One'}\n" + large + "\n{'title': 'Two'}\n"));

            assertThat(summary.of(Outcome.ADDED)).isEqualTo(2);
            assertThat(forum.heard()).hasSize(1);
            assertThat(forum.heard().get(0)).isEqualTo("file.json, line 2, column 1: the record is larger than 32 MB");
        }
    }

    @Test
    void takesNoSectionForARecordHoweverLargeItIs() {
        String section = ("{'data': '" + "x".repeat(1000) + "'}, ").repeat(34_000);
        try (ForumCopy forum = ForumCopy.at(store)) {
            ImportSummary summary = forum.take(json(
                    "{'forum': {'version': 1}, 'attachments': [" + section + "7], 'questions': [{'title': 'x'}]}"));

            assertThat(summary.of(Outcome.ADDED)).isEqualTo(1);
            assertThat(forum.heard()).containsExactly("file.json: section 'attachments' is not known and left out");
        }
    }

    /** Found before anything of the record is written, so that the rest comes in. */
    @Test
    void isARevisionOfTwoPosts() {
        String revision = "'revisions': [{'uid': '%s', 'title': '%s', 'body': 'x', 'at': '2020-01-01'}]";
        String here = "{'uid': '%s', 'title': 'x', %s}";
        String c = A.replace('a', 'c');
        String d = A.replace('a', 'd');
        try (ForumCopy forum = ForumCopy.at(store)) {
            forum.take(json(here.formatted(c, revision.formatted(B, "One"))));
            String again = here.formatted(d, revision.formatted(B, "Two")) + "\n{'title': 'Three', 'body': 'x', "
                    + revision.formatted(d, "Three") + ", 'comments': [{'body': 'x', 'revisions': [{'uid': '" + d
                    + "', 'body': 'y', 'at': '2020-01-01'}]}]}\n{'title': 'Good'}"
                    + here.formatted(c, revision.formatted(B, "One"));

            ImportSummary summary = forum.take(new Importing.Options(null, false, true, false), json(again));

            assertThat(summary.of(Outcome.ADDED)).isEqualTo(1);
            assertThat(summary.of(Outcome.UNCHANGED)).isEqualTo(1);
            assertThat(forum.heard())
                    .containsExactly(
                            "file.json, line 1, column 1: revisions: uid " + B
                                    + " is that of a revision of another post",
                            "file.json, line 2, column 1: revisions: uid " + d
                                    + " is that of a revision of another post");
            assertThat(forum.examine().differences()).isEmpty();
        }
    }

    private ForumException refusal(byte[] file) throws IOException {
        return refusal(ForumCopy.input(file));
    }

    /** The refusal of a file by a store that is as it was afterwards. */
    private ForumException refusal(Source input) throws IOException {
        byte[] before = Files.readAllBytes(store);
        ForumException refusal;
        try (ForumCopy forum = ForumCopy.at(store)) {
            refusal = catchThrowableOfType(ForumException.class, () -> forum.take(ForumCopy.STRICT, List.of(input)));
        }
        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal.kind()).as(refusal.getMessage()).isEqualTo(ForumException.Kind.BAD_INPUT);
        assertThat(Files.readAllBytes(store)).isEqualTo(before);
        return refusal;
    }

    private static Source endless(String start, long length) {
        byte[] first = start.getBytes(StandardCharsets.UTF_8);
        InputStream in = new InputStream() {
            private long at;

            @Override
            public int read() {
                at++;
                return at > length ? -1 : at <= first.length ? first[(int) at - 1] : ' ';
            }

            @Override
            public int read(byte[] buffer, int offset, int wanted) {
                int count = (int) Math.min(wanted, length - at);
                for (int i = 0; i < count; i++) {
                    buffer[offset + i] = at + i < first.length ? first[(int) at + i] : (byte) ' ';
                }
                at += count;
                return count <= 0 ? -1 : count;
            }
        };
        return new JsonSource(new Input("file.json", in, length));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
