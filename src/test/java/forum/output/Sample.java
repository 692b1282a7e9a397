package forum.output;

import forum.model.Author;
import forum.model.Category;
import forum.model.Change;
import forum.model.Closing;
import forum.model.Format;
import forum.model.Post;
import forum.model.PostId;
import forum.model.State;
import forum.model.Uid;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Posts to show. */
public final class Sample {

    public static final Instant NOW = Instant.parse("2024-03-10T12:00:00Z");
    public static final Moment MOMENT = new Moment(NOW, () -> ZoneOffset.UTC, () -> 7);
    public static final Author AMBER = new Author.Member("amber", 5450);
    public static final Author RIVER = new Author.Member("river", 6600);

    private Sample() {}

    public static Instant daysAgo(int days) {
        return NOW.minusSeconds(86_400L * days);
    }

    public static Post.Head head(long id, Author author, String body, int up, Instant created, Change lastChange) {
        return head(id, author, body, up, created, State.VISIBLE, lastChange);
    }

    public static Post.Head head(
            long id, Author author, String body, int up, Instant created, State state, Change lastChange) {
        Optional<Change> edited = Optional.ofNullable(lastChange).filter(it -> it.what() == Change.What.EDITED);
        return new Post.Head(
                new PostId(id),
                Uid.parse("00000000-0000-7000-8000-00000000000" + id % 10),
                body,
                Format.MARKDOWN,
                author,
                state,
                state == State.VISIBLE,
                new Post.Votes(Math.max(up, 0), Math.max(-up, 0)),
                0,
                2,
                created,
                created,
                edited,
                Optional.ofNullable(lastChange));
    }

    public static Post.Question question(Post.Head head, String title, Closing closing) {
        return new Post.Question(
                head,
                title,
                new Category("clinical-psychology", "Clinical Psychology", "", 1, 3),
                List.of("therapy", "c++"),
                Optional.ofNullable(closing),
                closing != null,
                Optional.of(new PostId(3)),
                Optional.empty(),
                2,
                1200,
                88_470_240_000.0);
    }

    /** Asked three days ago by amber and edited a day later by carla. */
    public static Post.Question question() {
        Change edit = new Change(Change.What.EDITED, daysAgo(2), "carla");
        return question(
                head(1, AMBER, "How do I *stop* worrying?", 281, daysAgo(3), edit), "How to stop worrying", null);
    }

    public static Post.Answer answer(long id, Author author, String body, int up, boolean accepted) {
        return new Post.Answer(head(id, author, body, up, daysAgo(2), null), new PostId(1), null, accepted);
    }

    public static Post.Comment comment(long id, long parent, Author author, String body, int up) {
        return new Post.Comment(head(id, author, body, up, daysAgo(1), null), new PostId(1), null, new PostId(parent));
    }
}
