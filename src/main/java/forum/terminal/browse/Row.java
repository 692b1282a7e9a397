package forum.terminal.browse;

import forum.model.Kind;
import forum.model.Post;
import forum.model.PostId;
import forum.output.AuthorName;
import forum.output.Excerpt;
import java.time.Instant;

/**
 * A post in a list, without its text, so that long lists stay small.
 *
 * @param title of a question, else the beginning of the text
 * @param answers how many, 0 of what is no question
 * @param accepted whether there is an accepted answer, or it is one
 * @param author the name to display
 */
record Row(
        PostId id,
        Kind kind,
        String title,
        int score,
        int answers,
        boolean accepted,
        boolean closed,
        String author,
        Instant createdAt,
        Instant activeAt) {

    static Row of(Post post) {
        boolean question = post instanceof Post.Question;
        return new Row(
                post.id(),
                post.kind(),
                question ? ((Post.Question) post).title() : Excerpt.of(post),
                post.head().votes().score(),
                question ? ((Post.Question) post).answerCount() : 0,
                question
                        ? ((Post.Question) post).accepted().isPresent()
                        : post instanceof Post.Answer answer && answer.accepted(),
                question && ((Post.Question) post).closed(),
                AuthorName.of(post.head().author()),
                post.head().createdAt(),
                post.head().activeAt());
    }
}
