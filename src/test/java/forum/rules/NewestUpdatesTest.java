package forum.rules;

import static org.assertj.core.api.Assertions.assertThat;

import forum.model.Author;
import forum.model.Change;
import forum.model.Format;
import forum.model.Post;
import forum.model.PostId;
import forum.model.State;
import forum.model.Tie;
import forum.model.Uid;
import forum.model.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewestUpdatesTest {

    private static final Instant START = Instant.parse("2024-03-01T10:00:00Z");

    @Test
    void keepsTheNewestOfEachQuestion() {
        Update first = written(2, 1, 0, Tie.FAVORITE);
        Update second = written(3, 1, 1000, Tie.FAVORITE);
        Update other = written(5, 4, 500, Tie.FAVORITE);
        assertThat(NewestUpdates.of(List.of(first, other, second))).containsExactly(second, other);
    }

    @Test
    void anEditWhileStillWritingIsTheWriting() {
        Update written = written(2, 1, 0, Tie.FAVORITE);
        Update soon = changed(2, 1, 299, Tie.FAVORITE, "amber");
        Update late = changed(2, 1, 300, Tie.FAVORITE, "amber");
        Update byAnother = changed(2, 1, 299, Tie.FAVORITE, "bob");
        assertThat(NewestUpdates.of(List.of(written, soon))).containsExactly(written);
        assertThat(NewestUpdates.of(List.of(written, late))).containsExactly(late);
        assertThat(NewestUpdates.of(List.of(written, byAnother))).containsExactly(byAnother);
    }

    @Test
    void whatConcernsOnesOwnPostsGoesBeforeOtherNewsOfTheSameMinutes() {
        Update mine = written(2, 1, 0, Tie.REPLY);
        Update soon = written(3, 1, 299, Tie.FAVORITE);
        Update late = written(3, 1, 300, Tie.FAVORITE);
        assertThat(NewestUpdates.of(List.of(mine, soon))).containsExactly(mine);
        assertThat(NewestUpdates.of(List.of(mine, late))).containsExactly(late);
        Update mineNewer = changed(2, 1, 200, Tie.CHANGE, "amber");
        Update olderNews = written(2, 1, 0, Tie.FAVORITE);
        assertThat(NewestUpdates.of(List.of(olderNews, mineNewer))).containsExactly(mineNewer);
    }

    @Test
    void linesAreNewestFirstAndOfTheSameTimeTheLastPostIsFirst() {
        Update written = written(2, 1, 0, Tie.FAVORITE);
        Update soon = changed(2, 1, 200, Tie.FAVORITE, "amber");
        Update other = written(5, 4, 100, Tie.FAVORITE);
        Update atTheSameTime = written(8, 7, 100, Tie.FAVORITE);
        assertThat(NewestUpdates.of(List.of(other, atTheSameTime, written, soon)))
                .containsExactly(atTheSameTime, other, written);
    }

    private static Update written(long post, long question, int seconds, Tie tie) {
        return update(post, question, seconds, tie, null);
    }

    private static Update changed(long post, long question, int seconds, Tie tie, String by) {
        return update(post, question, seconds, tie, new Change(Change.What.EDITED, START.plusSeconds(seconds), by));
    }

    private static Update update(long post, long question, int seconds, Tie tie, Change change) {
        Post.Answer answer = new Post.Answer(head(post), new PostId(question), null, false);
        return new Update(answer, "A title", START.plusSeconds(seconds), Optional.ofNullable(change), tie);
    }

    private static Post.Head head(long id) {
        return new Post.Head(
                new PostId(id),
                Uid.named("test", String.valueOf(id)),
                "A body",
                Format.MARKDOWN,
                new Author.Member("amber", 0),
                State.VISIBLE,
                true,
                new Post.Votes(0, 0),
                0,
                0,
                START,
                START,
                Optional.empty(),
                Optional.empty());
    }
}
