package forum.store.figures;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumCopy;
import forum.domain.Upkeep;
import forum.domain.Who;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The doctor finds and mends whatever is derived and wrong. */
class DoctorTest {

    @TempDir
    Path folder;

    private ForumCopy forum;

    @BeforeEach
    void begin() {
        forum = ForumCopy.at(folder.resolve("forum.db"));
        forum.take("""
                {"type": "user", "handle": "root", "level": "super"}
                {"title": "How do I list files?", "body": "<p>I <b>tried</b> dir.</p>", "format": "html", "author": "bob",
                 "tags": ["shell", "files"], "category": "a/b", "acceptedAnswer": "x", "createdAt": "2024-01-01T00:00:00Z",
                 "votes": [{"by": "carla", "value": 1}], "flags": [{"by": "carla"}],
                 "revisions": [{"body": "Old text of it", "title": "Old title", "format": "html", "at": "2024-01-02T00:00:00Z", "by": "bob"}],
                 "answers": [{"id": "x", "body": "Use ls", "author": "carla", "upvotes": 5, "comments": [{"body": "+1"}]}]}
                """);
    }

    @AfterEach
    void close() {
        forum.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "post set shown = 0 where id = 1",
                "post set up = up + 1 where id = 1",
                "post set down = 7 where id = 2",
                "post set score = score - 1 where id = 2",
                "post set flags = 3 where id = 2",
                "post set answer_count = 9 where id = 1",
                "post set comment_count = 9 where id = 2",
                "post set best_answer_score = 1 where id = 1",
                "post set hotness = 0.5 where id = 1",
                "post set active_at = 1 where id = 1",
                "post set edited_at = 1 where id = 1",
                "post set edited_by_id = null where id = 1",
                "post set changed_at = 1 where id = 1",
                "post set changed_by_id = 1 where id = 1",
                "post set changed_what = 'hidden' where id = 1",
                "post set parent_id = 1, under_id = 2 where id = 3",
                "post set under_id = 2 where id = 3",
                "post set accepted_id = null, chosen_id = 2 where id = 1",
                "post set tagged = null where id = 1",
                "post set tagged = '1 shell' where id = 1",
                "post_text set plain = 'something else' where post_id = 1",
                "post_text set plain = null where post_id = 1",
                "post_text set plain = 'too much' where post_id = 2",
                "post_tag set shown = 0",
                "user set survivor_id = 1",
                "user set points = points + 1 where handle = 'bob'",
                "user set questions = 7",
                "user set answers = 7",
                "user set comments = 7",
                "tag set survivor_id = 1",
                "tag set question_count = 7",
                "category set survivor_id = null",
                "vote set counts = 0"
            })
    void mendsATamperedFigure(String tampering) {
        mends("update " + tampering);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from post_tag",
                "insert into post_tag (tag_id, shown, post_id) select 1, 1, 2",
                "insert into search (search, rowid, title, body) values ('delete', 2, null, 'Use ls')",
                "insert into search (rowid, title, body) values (2, 'word', 'word')"
            })
    void mendsATamperedIndex(String tampering) {
        mends(tampering);
    }

    /** Nothing says any more that it was put on what is a comment, but that it is there. */
    @Test
    void putsWhatStandsOnACommentWhereThatStands() {
        forum.tamper("update post set kind = 'comment', under_id = null where id = 2");
        assertThat(forum.examine().differences())
                .contains("post #3: parent_id is 2, should be 1", "post #1: accepted_id is 2, should be null");
        forum.forum().examine(new Who.Member("root"), true);

        assertThat(forum.examine().isSound()).isTrue();
        assertThat(forum.number("select under_id from post where id = 3")).isEqualTo(2);
        assertThat(forum.number("select chosen_id from post where id = 1")).isEqualTo(2);
    }

    @Test
    void saysWhatIsWrongAndLeavesItWithoutBeingAsked() {
        forum.tamper("update user set questions = 7 where handle = 'bob'");
        assertThat(forum.examine().differences()).containsExactly("user bob: questions is 7, should be 1");
        assertThat(forum.examine().differences()).hasSize(1);
    }

    @Test
    void namesTwentyOfASortAndCountsTheRest() {
        forum.take(IntStream.range(0, 25)
                .mapToObj(i -> "{\"title\": \"Question %d\", \"author\": \"user%d\"}\n".formatted(i, i))
                .collect(Collectors.joining()));
        forum.tamper("update user set comments = 7");
        forum.tamper("update post_text set plain = 'too much' where post_id > 3");
        List<String> found = forum.examine().differences();
        assertThat(found).filteredOn(line -> line.contains(": comments is 7")).hasSize(20);
        assertThat(found)
                .filteredOn(line -> line.endsWith(": plain text differs from the body"))
                .hasSize(20);
        assertThat(found).contains("8 more rows of user with a wrong comments", "5 more posts with a wrong plain text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain = null where post_id = 1", "plain = 'too much' where post_id = 2"})
    void looksForWhatReadingTells(String tampering) {
        assertThat(forum.read(reading -> reading.upkeep().look()).isSound()).isTrue();
        forum.tamper("update post_text set " + tampering);

        assertThat(forum.read(reading -> reading.upkeep().look()).isSound()).isFalse();
    }

    private void mends(String tampering) {
        assertThat(forum.examine().isSound()).isTrue();
        String export = forum.records();
        forum.tamper(tampering);
        assertThat(forum.examine().damage()).isEmpty();
        assertThat(forum.examine().differences()).as("found").isNotEmpty();
        Upkeep.Diagnosis mended = forum.forum().examine(new Who.Member("root"), true);
        assertThat(mended.differences()).isNotEmpty();
        assertThat(forum.examine().isSound())
                .as("mended: %s", forum.examine().differences())
                .isTrue();
        assertThat(forum.records()).isEqualTo(export);
        assertThat(forum.number("select up from post where id = 1")).isEqualTo(1);
        assertThat(forum.number("select question_count from tag where name = 'shell'"))
                .isEqualTo(1);
        assertThat(forum.number("select count(*) from search where search match 'tried OR \"old text\"'"))
                .isEqualTo(1);
    }
}
