package forum.output;

import forum.model.Author;
import forum.model.Closing;
import forum.model.Post;
import forum.model.PostId;
import forum.output.text.Meaning;
import java.util.List;
import java.util.Optional;

/**
 * The fields of a post. What only questions have is null, or an empty list, for other posts.
 *
 * <p>The values are looked up by name in one place rather than by a function for each field: linking thirty lambdas
 * takes some 5 ms of every start.
 */
final class PostView {

    /** What stands behind the title of a closed question. */
    static final String CLOSED = " [closed]";

    private PostView() {}

    static View<Post> create() {
        return new View<>(
                List.of(
                        column("id", Column.Type.ID).in(Meaning.ID),
                        column("uid", Column.Type.TEXT),
                        column("kind", Column.Type.TEXT),
                        column("title", Column.Type.PROSE)
                                .shownAs(PostView::shortTitle)
                                .in(Meaning.TITLE),
                        column("body", Column.Type.PROSE),
                        column("format", Column.Type.TEXT),
                        column("author", Column.Type.TEXT)
                                .shownAs(post -> AuthorName.of(post.head().author()))
                                .in(Meaning.AUTHOR),
                        column("authorName", Column.Type.TEXT).in(Meaning.AUTHOR),
                        column("authorPoints", Column.Type.NUMBER),
                        column("category", Column.Type.TEXT).in(Meaning.CATEGORY),
                        column("tags", Column.Type.LIST).in(Meaning.TAG),
                        column("score", Column.Type.SCORE),
                        column("upvotes", Column.Type.NUMBER),
                        column("downvotes", Column.Type.NUMBER),
                        column("answerCount", Column.Type.NUMBER).under("ANSWERS"),
                        column("commentCount", Column.Type.NUMBER).under("COMMENTS"),
                        column("acceptedAnswer", Column.Type.NUMBER),
                        column("closed", Column.Type.PROSE).in(Meaning.CLOSED),
                        column("duplicateOf", Column.Type.NUMBER),
                        column("state", Column.Type.TEXT),
                        column("views", Column.Type.NUMBER),
                        column("hotness", Column.Type.NUMBER),
                        column("createdAt", Column.Type.TIME).under("WRITTEN").in(Meaning.TIME),
                        column("editedAt", Column.Type.TIME).under("EDITED").in(Meaning.TIME),
                        column("editedBy", Column.Type.TEXT).in(Meaning.AUTHOR),
                        column("activeAt", Column.Type.TIME).under("ACTIVE").in(Meaning.TIME),
                        column("parent", Column.Type.NUMBER),
                        column("question", Column.Type.NUMBER)),
                List.of("id", "score", "answerCount", "title", "tags", "author", "createdAt"));
    }

    private static Column<Post> column(String name, Column.Type type) {
        return Column.of(name, type, post -> value(name, post));
    }

    private static Object value(String name, Post post) {
        Post.Head head = post.head();
        return switch (name) {
            case "id" -> head.id().value();
            case "uid" -> head.uid().toString();
            case "kind" -> post.kind().word();
            case "body" -> head.body();
            case "format" -> head.format().word();
            case "author" -> head.author() instanceof Author.Member member ? member.handle() : null;
            case "authorName" -> head.author() instanceof Author.Anonymous anonymous ? anonymous.name() : null;
            case "authorPoints" -> head.author() instanceof Author.Member member ? member.points() : null;
            case "category" -> post.category() == null ? null : post.category().path();
            case "tags" -> post instanceof Post.Question question ? question.tags() : List.of();
            case "score" -> head.votes().score();
            case "upvotes" -> head.votes().up();
            case "downvotes" -> head.votes().down();
            case "commentCount" -> head.commentCount();
            case "state" -> head.state().word();
            case "createdAt" -> head.createdAt();
            case "editedAt" -> head.edited().isPresent() ? head.edited().get().at() : null;
            case "editedBy" -> head.edited().isPresent() ? head.edited().get().by() : null;
            case "activeAt" -> head.activeAt();
            case "parent" -> parent(post);
            case "question" -> post.question().value();
            default -> post instanceof Post.Question question ? valueOfQuestion(name, question) : null;
        };
    }

    private static Object valueOfQuestion(String name, Post.Question question) {
        return switch (name) {
            case "title" -> question.title();
            case "answerCount" -> question.answerCount();
            case "acceptedAnswer" -> local(question.accepted());
            case "closed" -> closed(question);
            case "duplicateOf" -> original(question);
            case "views" -> question.views();
            case "hotness" -> question.hotness();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The title of a question; for other posts the kind and the beginning of the text, since they have none. */
    static String shortTitle(Post post) {
        if (post instanceof Post.Question question) {
            return question.closed() ? question.title() + CLOSED : question.title();
        }
        return post.kind().word() + ": " + Excerpt.of(post);
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
        return id.isPresent() ? (Object) id.get().value() : null;
    }
}
