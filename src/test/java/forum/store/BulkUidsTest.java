package forum.store;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a first import, which makes the indexes of uids at its end, no two posts or revisions get the same one. */
class BulkUidsTest {

    private static final String A = "aaaaaaaa-0000-4000-8000-000000000001";

    /** Two uids whose halves give the same number when one is laid over the other. */
    private static final String ALIKE = "00000000-0000-4000-8000-000000000001";

    private static final String ALIKE_TOO = "00000000-0000-4001-8000-000000000000";

    private static final String REFUSAL = "a post or revision in this record has the uid of another one";

    /** More than there is room for at first. */
    private static final int MANY = 4000;

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'title': 'Two', 'uid': '" + A + "'}",
                "{'title': 'Two', 'answers': [{'uid': '" + A + "', 'body': 'x'}]}",
                "{'title': 'Two', 'comments': [{'uid': '" + A + "', 'body': 'x'}]}"
            })
    void refusesAnotherPostOfTheSameUid(String second) {
        refusesTheSecond("{'title': 'One', 'answers': [{'uid': '" + A + "', 'body': 'y'}]}", second);
    }

    @Test
    void refusesAnotherRevisionOfTheSameUid() {
        String revisions = ", 'revisions': [{'title': 'x', 'body': 'a', 'at': '2020-01-01'}, {'uid': '" + A
                + "', 'body': 'b', 'at': '2020-01-02'}]}";
        refusesTheSecond("{'title': 'One'" + revisions, "{'title': 'Two'" + revisions);
    }

    @Test
    void refusesTheUidOfOneThatCameLongBefore() {
        String records =
                "{'title': 'First', 'uid': '" + A + "'}\n" + questions() + "{'title': 'Last', 'uid': '" + A + "'}";
        forum.typing(json(records))
                .run("import", "-")
                .endsWith(ExitCode.BAD_INPUT)
                .saysPart("line " + (MANY + 2) + ", column 1: " + REFUSAL);
    }

    @Test
    void takesUidsThatOnlyLookAlike() {
        String records = "{'title': 'One', 'uid': '" + ALIKE + "'}\n{'title': 'Two', 'uid': '" + ALIKE_TOO + "'}\n"
                + questions();
        forum.typing(json(records)).run("import", "-").succeeds();
        forum.run("doctor").succeeds();
        forum.run("show", ALIKE_TOO, "--fields", "title").prints("Two\n");
    }

    @Test
    void goesOnLookingAfterUidsThatOnlyLookAlike() {
        refusesTheLast("{'title': 'One', 'uid': '" + ALIKE + "'}\n{'title': 'Two', 'uid': '" + ALIKE_TOO
                + "'}\n{'title': 'Three', 'uid': '" + ALIKE + "'}");
    }

    @Test
    void leavesAStoreThatFindsEachOfThem() {
        String records = "{'title': 'One', 'uid': '" + A + "'}\n" + questions();
        forum.typing(json(records)).run("import", "-").succeeds();
        forum.run("show", A, "--fields", "title").prints("One\n");
        forum.typing(json("{'title': 'Two', 'answers': [{'uid': '" + A + "', 'body': 'x'}]}"))
                .run("import", "-")
                .endsWith(ExitCode.BAD_INPUT)
                .saysPart("is a question here");
        try (Database store = Opening.toRead(folder.resolve("forum.db"), () -> {})) {
            assertThat(store.sql().list("select name from sqlite_schema where type = 'index'", row -> row.text(1)))
                    .contains("post_by_uid", "revision_by_uid");
        }
    }

    private void refusesTheSecond(String first, String second) {
        refusesTheLast(first + "\n" + second);
    }

    private void refusesTheLast(String records) {
        forum.typing(json(records))
                .run("import", "-")
                .endsWith(ExitCode.BAD_INPUT)
                .saysPart("line " + records.lines().count() + ", column 1: " + REFUSAL);
        assertThat(folder.resolve("forum.db")).doesNotExist();
    }

    private static String questions() {
        return IntStream.rangeClosed(1, MANY)
                .mapToObj(number -> "{'title': 'Question " + number + "'}\n")
                .collect(Collectors.joining());
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
