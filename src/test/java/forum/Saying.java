package forum;

import forum.model.Format;
import forum.model.Post;

/** Puts other words into posts. */
public final class Saying {

    private Saying() {}

    /** The comment with this text. */
    public static Post.Comment comment(Post.Comment comment, String body, Format format) {
        Post.Head head = comment.head();
        Post.Head said = new Post.Head(
                head.id(),
                head.uid(),
                body,
                format,
                head.author(),
                head.state(),
                head.shown(),
                head.votes(),
                head.flags(),
                head.commentCount(),
                head.createdAt(),
                head.activeAt(),
                head.edited(),
                head.lastChange());
        return new Post.Comment(said, comment.question(), comment.category(), comment.parent());
    }
}
