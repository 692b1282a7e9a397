package forum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import forum.ForumCopy;
import forum.exchange.merge.ImportSummary;
import forum.exchange.merge.ImportSummary.Outcome;
import forum.exchange.merge.Importing;
import forum.model.ForumException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a document in which something is broken, what can be read is taken for what it is. */
class BrokenDocumentTest {

    private static final String DOCUMENT = """
            {
            "forum": {"format": "forum-exchange", "version": 1},

            "users": [
            {"handle": "ann"},
            {"handle": "bob"},
            {"handle": "cid"}
            ],
            "categories": [
            {"path": "arts", "title": "Arts"},
            {"path": "crafts", "title": "Crafts"}
            ],
            "tags": [
            {"name": "js", "mergedInto": "javascript"}
            ],
            "questions": [
            {"title": "One"},
            {"title": "Two"}
            ]
            }
            {"title": "Three"}
            """;

    @TempDir
    Path folder;

    private ForumCopy forum;

    @BeforeEach
    void begin() {
        forum = ForumCopy.at(folder.resolve("forum.db"));
    }

    @AfterEach
    void end() {
        forum.close();
    }

    private ImportSummary take(String document) {
        return forum.take(new Importing.Options(null, false, true, false), document);
    }

    @Test
    void isWholeToBeginWith() {
        assertThat(take(DOCUMENT).of(Outcome.ADDED)).isEqualTo(9);
        assertThat(forum.heard()).isEmpty();
    }

    /** However it begins; a title would make a question of it. */
    @Test
    void isKnownByItsSections() {
        String named = "{\"title\": \"Our questions\", \"by\": [1],\n"
                + DOCUMENT.substring(1).stripLeading();

        assertThat(take(named).of(Outcome.ADDED)).isEqualTo(9);
        assertThat(forum.heard())
                .containsExactly(
                        "file.json: section 'title' is not known and left out",
                        "file.json: section 'by' is not known and left out");
        assertThatThrownBy(() -> take(named.replace("\"version\": 1", "\"version\": 2")))
                .hasMessageContaining("line 2, column 10: written in version 2 of the format");
    }

    /** What stands in the place of a line costs the record on it alone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"handle\": \"bob\"}, | {\"handle\": oops}, | line 6, column 12: not valid JSON",
                "{\"handle\": \"bob\"}, | {\"handle\": \"bob, | line 6, column",
                "{\"handle\": \"bob\"}, | {\"handle\": \"bob\", \"favorites\": [{\"kind\": | line 8, column 1: not valid JSON: Unexpected close marker ']': expected '}' (the record began on line 6)",
                "{\"handle\": \"bob\"}, | {\"handle\": \"bob\", \"bonus\": 9223372036854775808}, | line 6, column 47: bonus: expected a whole number within range",
                "{\"path\": \"arts\", \"title\": \"Arts\"}, | {\"path\" \"arts\"}, | line 10, column",
                "{\"path\": \"arts\", \"title\": \"Arts\"}, | {\"path\": \"arts\", \"position\": 2147483648}, | line 10, column 40: position: expected a whole number within range",
                "{\"name\": \"js\", \"mergedInto\": \"javascript\"} | {\"name\": js} | line 14, column",
                "{\"title\": \"One\"}, | {\"title\": }, | line 17, column",
                "{\"title\": \"Three\"} | {\"title\": \"Three | line 21, column"
            })
    void losesOneRecord(String line, String broken, String message) {
        ImportSummary summary = take(DOCUMENT.replace(line, broken));

        assertThat(forum.heard()).singleElement().asString().startsWith("file.json, " + message);
        assertThat(summary.of(Outcome.ADDED)).isEqualTo(8);
        assertThat(summary.of(Outcome.REJECTED)).isEqualTo(1);
    }

    @Test
    void losesItsHeader() {
        ImportSummary summary = take(DOCUMENT.replace("\"version\": 1", "\"version\": one"));

        assertThat(summary.of(Outcome.ADDED)).isEqualTo(9);
        assertThat(forum.heard()).singleElement().asString().startsWith("file.json, line 2, column 50: not valid JSON");
    }

    /** Nothing tells what the records are whose section has no name, and none is taken for something else. */
    @Test
    void losesASectionThatCannotBeNamed() {
        ImportSummary summary = take(DOCUMENT.replace("\"categories\": [", "\"categories\" ["));

        assertThat(summary.of(Outcome.ADDED)).isEqualTo(7);
        assertThat(forum.heard()).hasSize(4).allMatch(heard -> heard.matches("file.json, line ([9]|1[012]), .*"));
        assertThat(forum.records()).doesNotContain("Arts", "Crafts");
    }

    @Test
    void losesNoNeighbourOfWhatIsNoRecord() {
        ImportSummary summary = take("[{\"title\": \"One\"},\n\nrubbish,\n{\"title\": \"Three\"}\n]\n");

        assertThat(summary.of(Outcome.ADDED)).isEqualTo(2);
        assertThat(forum.heard()).singleElement().asString().startsWith("file.json, line 3, column 1: not valid JSON");
    }

    @Test
    void losesOneRecordOfAnArray() {
        ImportSummary summary = take("[{\"title\": \"One\"},\n{\"title\": oops},\n{\"title\": \"Three\"}\n]\n");

        assertThat(summary.of(Outcome.ADDED)).isEqualTo(2);
        assertThat(forum.heard()).singleElement().asString().startsWith("file.json, line 2, column 11: not valid JSON");
    }

    @Test
    void isRefusedAtItsPlaceUnlessBadRecordsAreLeftOut() {
        ForumException refusal = catchThrowableOfType(
                ForumException.class,
                () -> forum.take(
                        ForumCopy.STRICT,
                        List.of(ForumCopy.input(
                                DOCUMENT.replace("\"bob\"", "bob").getBytes(StandardCharsets.UTF_8)))));

        assertThat(refusal).hasMessageStartingWith("file.json, line 6, column");
    }
}
