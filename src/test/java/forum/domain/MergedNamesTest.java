package forum.domain;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumCopy;
import forum.ForumRunner;
import forum.model.Format;
import forum.model.Level;
import forum.model.Post;
import forum.model.PostId;
import forum.model.PostRef;
import forum.model.Tag;
import forum.model.User;
import forum.model.Vote;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of votes, flags, points and counts when users and tags turn out to be the same. */
class MergedNamesTest {

    private static final PostRef FIRST = PostRef.of(new PostId(1));

    @TempDir
    Path folder;

    private ForumCopy forum;

    @BeforeEach
    void begin() {
        forum = ForumCopy.at(folder.resolve("forum.db"));
        for (String handle : List.of("amber", "bob", "carla", "dan")) {
            forum.as(
                    "root",
                    now -> now.accounts().add(handle, Level.APPROVED, new User.Profile(null, null, null, null), null));
        }
        ask("amber", "How do I list files?", "shell");
    }

    @AfterEach
    void close() {
        assertThat(forum.examine().differences()).isEmpty();
        assertThat(forum.examine().damage()).isEmpty();
        forum.close();
    }

    @Test
    void countOneVoteOfAPersonWithTwoHandlesTheLatest() {
        vote("bob", Vote.UP);
        vote("carla", Vote.DOWN);
        assertThat(votes()).isEqualTo(new Post.Votes(1, 1));
        merge("bob", "carla");
        assertThat(votes()).isEqualTo(new Post.Votes(0, 1));
        vote("bob", Vote.UP);
        assertThat(votes()).isEqualTo(new Post.Votes(1, 0));
    }

    @Test
    void countOneVoteOfPersonsWhoWereMergedBefore() {
        vote("carla", Vote.UP);
        vote("dan", Vote.UP);
        merge("carla", "amber");
        merge("dan", "bob");
        assertThat(votes()).isEqualTo(new Post.Votes(2, 0));
        merge("amber", "bob");
        assertThat(votes()).isEqualTo(new Post.Votes(1, 0));
    }

    /** By the time that the work took, not by the clock, so that a busy machine does not matter. */
    @Test
    void countAmongVeryManyVotesInLittleTime() {
        String votes = IntStream.range(0, 8000)
                .mapToObj(i -> "{\"by\": \"u" + i + "\", \"value\": 1}")
                .collect(Collectors.joining(","));
        merge("bob", "carla");
        forum.take("{\"id\": 1, \"title\": \"Popular?\", \"votes\": [" + votes + "]}");
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();

        forum.as("bob", now -> now.voting().cast(PostRef.of(new PostId(2)), Vote.UP));

        assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(2));
    }

    /** As above by the time that the work took: each handle that changes hands concerns all the others of the person. */
    @Test
    void giveVeryManyHandlesThatVotedOnOnePostToSomebodyElse() {
        int handles = 4000;
        forum.take(mergedInto(handles, "bob", 1));
        forum.take("{\"id\": 1, \"title\": \"Popular?\", \"votes\": ["
                + IntStream.range(0, handles)
                        .mapToObj(i -> "{\"by\": \"u" + i + "\", \"value\": 1, \"at\": \""
                                + ForumRunner.START.plusMillis(i) + "\"}")
                        .collect(Collectors.joining(","))
                + "]}");
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();

        forum.take(mergedInto(handles, "carla", 2));

        assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(4));
        assertThat(votes(PostRef.of(new PostId(2)))).isEqualTo(new Post.Votes(1, 0));
        assertThat(points("bob")).isEqualTo(100);
        assertThat(points("carla")).isEqualTo(100 + 10);
    }

    private static String mergedInto(int handles, String heir, int day) {
        return IntStream.range(0, handles)
                .mapToObj(i ->
                        "{\"type\": \"user\", \"handle\": \"u%d\", \"mergedInto\": \"%s\", \"set\": {\"mergedInto\": {\"at\": \"2024-01-0%d\"}}}\n"
                                .formatted(i, heir, day))
                .collect(Collectors.joining());
    }

    @Test
    void countOneFlagOfAPersonWithTwoHandles() {
        forum.as("bob", now -> now.voting().flag(FIRST, "spam"));
        forum.as("carla", now -> now.voting().flag(FIRST, "rude"));
        assertThat(post().head().flags()).isEqualTo(2);
        merge("carla", "bob");
        assertThat(post().head().flags()).isEqualTo(1);
    }

    @Test
    void takeThePointsForAnAnswerThatTurnsOutToBeOnesOwn() {
        Post.Answer answer = forum.as(
                "bob", now -> now.posting().answer(FIRST, new Text("Use ls for that.", Format.MARKDOWN), null));
        forum.as("amber", now -> now.voting().accept(PostRef.of(answer.id())));
        assertThat(points("bob")).isEqualTo(100 + 10 * (4 + 30));
        merge("bob", "amber");
        assertThat(points("bob")).isEqualTo(100 + 10 * (2 + 4 + 3));
    }

    @Test
    void countBothVotesOfPersonsWhoAreToldApartAgain() {
        vote("bob", Vote.UP);
        vote("carla", Vote.UP);
        merge("carla", "bob");
        assertThat(votes()).isEqualTo(new Post.Votes(1, 0));

        forum.take("{\"type\": \"user\", \"handle\": \"carla\", \"set\": {\"mergedInto\": {\"at\": \""
                + forum.now().plusSeconds(1) + "\"}}}");

        assertThat(votes()).isEqualTo(new Post.Votes(2, 0));
        assertThat(points("bob")).isEqualTo(points("carla")).isEqualTo(100 + 10);
    }

    @Test
    void renameAUserThereAndBack() {
        vote("bob", Vote.UP);
        forum.as("root", now -> now.accounts().rename("bob", "robert"));
        assertThat(forum.read(now -> now.accounts().user("bob")).handle()).isEqualTo("robert");
        forum.as("root", now -> now.accounts().rename("robert", "bob"));
        assertThat(forum.read(now -> now.accounts().user("robert")).handle()).isEqualTo("bob");
        vote("robert", Vote.DOWN);
        assertThat(votes()).isEqualTo(new Post.Votes(0, 1));
    }

    @Test
    void letATagGoItsOwnWayAgain() {
        ask("amber", "How do I copy files?", "files");
        forum.as("root", now -> now.tagging().merge(List.of("shell"), "files"));
        assertThat(tags()).containsExactly(new Tag("files", 2));
        ask("amber", "How do I move files?", "bash");
        forum.as("root", now -> now.tagging().rename("bash", "shell"));
        assertThat(tags()).containsExactly(new Tag("files", 1), new Tag("shell", 2));
    }

    private void ask(String handle, String title, String tag) {
        forum.wait(Duration.ofSeconds(1))
                .as(
                        handle,
                        now -> now.posting()
                                .ask(new Ask(title, new Text("", Format.MARKDOWN), null, List.of(tag), null, null)));
    }

    private void vote(String handle, Vote vote) {
        forum.wait(Duration.ofSeconds(1)).as(handle, now -> now.voting().cast(FIRST, vote));
    }

    private void merge(String from, String into) {
        forum.as("root", now -> now.accounts().merge(from, into));
    }

    private Post post() {
        return post(FIRST);
    }

    private Post post(PostRef ref) {
        return forum.read(now -> now.browsing().post(ref));
    }

    private Post.Votes votes() {
        return votes(FIRST);
    }

    private Post.Votes votes(PostRef ref) {
        return post(ref).head().votes();
    }

    private long points(String handle) {
        return forum.read(now -> now.accounts().user(handle)).points();
    }

    private List<Tag> tags() {
        return forum.read(now -> now.tagging().list(true, null, 0));
    }
}
