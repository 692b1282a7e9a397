package forum.terminal.browse;

import forum.model.Author;
import forum.model.Category;
import forum.model.Closing;
import forum.model.Format;
import forum.model.Post;
import forum.model.PostId;
import forum.model.Reply;
import forum.model.State;
import forum.model.Thread;
import forum.model.Uid;
import forum.model.Vote;
import forum.output.Moment;
import forum.output.text.Style;
import forum.query.Sort;
import forum.rules.CensoredWords;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions to look at. */
final class Sample {

    private static final Instant NOW = Instant.parse("2024-03-10T12:00:00Z");
    static final Look PLAIN = look(Style.PLAIN, true);
    static final Look ASCII = look(Style.PLAIN, false);

    private Sample() {}

    static Look look(Style style, boolean unicode) {
        return look(style, unicode, CensoredWords.NONE);
    }

    static Look look(Style style, boolean unicode, CensoredWords censored) {
        return new Look(
                style,
                unicode,
                new Moment(NOW, () -> ZoneOffset.UTC, () -> 7),
                points -> Optional.empty(),
                "forum",
                censored,
                "amber");
    }

    private static Post.Head head(long id, String author, String body, int up) {
        return new Post.Head(
                new PostId(id),
                Uid.named("test", "" + id),
                body,
                Format.MARKDOWN,
                new Author.Member(author, 5450),
                State.VISIBLE,
                true,
                new Post.Votes(up, 0),
                0,
                0,
                NOW.minusSeconds(3600 * id),
                NOW.minusSeconds(3600 * id),
                Optional.empty(),
                Optional.empty());
    }

    static Post.Question question(long id, String title, String body) {
        return question(id, title, body, Optional.empty());
    }

    private static Post.Question question(long id, String title, String body, Optional<Closing> closing) {
        return question(id, title, body, List.of("shell", "files"), closing, Optional.empty());
    }

    static Post.Question question(
            long id,
            String title,
            String body,
            List<String> tags,
            Optional<Closing> closing,
            Optional<PostId> follows) {
        return new Post.Question(
                head(id, "river", body, (int) id),
                title,
                new Category("shell", "Shell", "", 1, 1),
                tags,
                closing,
                closing.isPresent(),
                id == 1 ? Optional.of(new PostId(101)) : Optional.empty(),
                follows,
                (int) (id % 3),
                0,
                0);
    }

    /** A list of so many questions. */
    static Slice slice(int count, boolean more) {
        List<Row> rows = new ArrayList<>();
        for (int id = 1; id <= count; id++) {
            rows.add(Row.of(question(id, "Question number " + id, "Text " + id)));
        }
        return new Slice(rows, more, Sort.RECENT, false);
    }

    static Reading reading() {
        return reading(Optional.empty());
    }

    /** A question, a comment on it, an accepted answer and a comment on that. */
    private static Reading reading(Optional<Closing> closing) {
        Post.Question question = question(
                1,
                "How do I list hidden files?",
                "In a shell, `ls` hides names that begin with a dot. How do I see **all** of them?",
                closing);
        Post.Answer answer =
                new Post.Answer(head(101, "amber", "Use `ls -a`; see its manual.", 3), question.id(), null, true);
        Thread thread = new Thread(
                question,
                List.of(new Post.Comment(head(102, "amber", "Which shell?", 0), question.id(), null, question.id())),
                List.of(new Reply(
                        answer,
                        List.of(new Post.Comment(
                                head(103, "river", "Thank you.", 1), question.id(), null, answer.id())),
                        List.of())),
                List.of());
        return new Reading(thread, Map.of(question.id(), Vote.UP), true);
    }

    /** The sample thread, laid out for a screen of this size. */
    static Page page(Size size) {
        return page(size, PLAIN);
    }

    static Page page(Size size, Look look) {
        return page(size, look, Optional.empty());
    }

    static Page page(Size size, Look look, Optional<Closing> closing) {
        int width = Layout.threadWidth(size);
        Reading reading = reading(closing);
        return Page.of(reading, width, PostBlocks.of(reading, width - ThreadPane.MARGIN, look), new PostId(1));
    }

    /** A screen with a list. */
    static Scene scene(int columns, int rows) {
        Size size = new Size(columns, rows);
        Scene scene = Update.begin(size, Listing.unknown("", Optional.empty())).scene();
        return Update.apply(scene, new Event.Listed(1, Part.BEGINNING, slice(30, true)))
                .scene();
    }

    /** A screen with a list and the sample thread. */
    static Scene reading(int columns, int rows) {
        Scene scene = Update.apply(scene(columns, rows), new Event.Pressed(Key.Named.ENTER))
                .scene();
        return Update.apply(scene, new Event.Opened(scene.requests().thread(), page(scene.size())))
                .scene();
    }
}
