package forum.output;

import forum.model.Author;
import forum.model.Category;
import forum.model.Change;
import forum.model.Closing;
import forum.model.Kind;
import forum.model.Post;
import forum.model.PostId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The fields of a post. What only questions have is null, or an empty list, for other posts. */
final class PostView {

    private PostView() {}

    static View<Post> create() {
        return new View<>(
                List.of(
                        number("id", post -> post.id().value()).in(Meaning.ID),
                        text("uid", post -> post.head().uid().toString()),
                        text("kind", post -> post.kind().word()),
                        text("title", ofQuestion(Post.Question::title))
                                .shownAs(PostView::shortTitle)
                                .in(Meaning.TITLE),
                        text("body", post -> post.head().body()),
                        text("format", post -> post.head().format().word()),
                        text("author", PostView::handle)
                                .shownAs(post -> AuthorName.of(post.head().author()))
                                .in(Meaning.AUTHOR),
                        text("authorName", PostView::displayName).in(Meaning.AUTHOR),
                        Column.of("authorPoints", Column.Type.NUMBER, PostView::points),
                        text("category", ofQuestion(PostView::path)).in(Meaning.CATEGORY),
                        Column.of("tags", Column.Type.LIST, PostView::tags).in(Meaning.TAG),
                        Column.of(
                                "score",
                                Column.Type.SCORE,
                                post -> post.head().votes().score()),
                        count("upvotes", post -> post.head().votes().up()),
                        count("downvotes", post -> post.head().votes().down()),
                        count("answerCount", ofQuestion(Post.Question::answerCount))
                                .under("ANSWERS"),
                        count("commentCount", post -> post.head().commentCount())
                                .under("COMMENTS"),
                        count("acceptedAnswer", ofQuestion(question -> local(question.accepted()))),
                        text("closed", ofQuestion(PostView::closed)).in(Meaning.CLOSED),
                        count("duplicateOf", ofQuestion(PostView::original)),
                        text("state", post -> post.head().state().word()),
                        count("views", ofQuestion(Post.Question::views)),
                        count("hotness", ofQuestion(Post.Question::hotness)),
                        time("createdAt", post -> post.head().createdAt()).under("WRITTEN"),
                        time(
                                        "editedAt",
                                        post -> post.head()
                                                .edited()
                                                .map(Change::at)
                                                .orElse(null))
                                .under("EDITED"),
                        text(
                                        "editedBy",
                                        post -> post.head()
                                                .edited()
                                                .map(Change::by)
                                                .orElse(null))
                                .in(Meaning.AUTHOR),
                        time("activeAt", post -> post.head().activeAt()).under("ACTIVE"),
                        count("parent", PostView::parent),
                        count("question", post -> post.question().value())),
                List.of("id", "score", "answerCount", "title", "tags", "author", "createdAt"));
    }

    private static Column<Post> number(String name, Function<Post, Object> value) {
        return Column.of(name, Column.Type.ID, value);
    }

    private static Column<Post> count(String name, Function<Post, Object> value) {
        return Column.of(name, Column.Type.NUMBER, value);
    }

    private static Column<Post> text(String name, Function<Post, Object> value) {
        return Column.of(name, Column.Type.TEXT, value);
    }

    private static Column<Post> time(String name, Function<Post, Object> value) {
        return Column.of(name, Column.Type.TIME, value).in(Meaning.TIME);
    }

    private static Function<Post, Object> ofQuestion(Function<Post.Question, Object> value) {
        return post -> post instanceof Post.Question question ? value.apply(question) : null;
    }

    /** The title of a question; for other posts the kind and the beginning of the text, since they have none. */
    private static String shortTitle(Post post) {
        if (post instanceof Post.Question question) {
            return question.closing().isPresent() ? question.title() + " [closed]" : question.title();
        }
        String body = post.head().body();
        return (post.kind() == Kind.ANSWER ? "answer: " : "comment: ")
                + body.substring(0, Math.min(body.length(), 200)).strip();
    }

    private static Object handle(Post post) {
        return post.head().author() instanceof Author.Member member ? member.handle() : null;
    }

    private static Object displayName(Post post) {
        return post.head().author() instanceof Author.Anonymous anonymous ? anonymous.name() : null;
    }

    private static Object points(Post post) {
        return post.head().author() instanceof Author.Member member ? member.points() : null;
    }

    private static Object path(Post.Question question) {
        Category category = question.category();
        return category == null ? null : category.path();
    }

    private static Object tags(Post post) {
        return post instanceof Post.Question question ? question.tags() : List.of();
    }

    private static Object closed(Post.Question question) {
        Closing closing = question.closing().orElse(null);
        if (closing instanceof Closing.WithReason note) {
            return note.reason();
        }
        return closing == null ? null : "duplicate";
    }

    private static Object original(Post.Question question) {
        return question.closing().orElse(null) instanceof Closing.AsDuplicate duplicate ? local(duplicate.id()) : null;
    }

    private static Object parent(Post post) {
        if (post instanceof Post.Comment comment) {
            return comment.parent().value();
        }
        return post instanceof Post.Question question
                ? local(question.follows())
                : (Object) post.question().value();
    }

    private static Object local(Optional<PostId> id) {
        return id.map(PostId::value).orElse(null);
    }
}
