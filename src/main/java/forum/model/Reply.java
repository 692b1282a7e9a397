package forum.model;

import java.util.List;

/**
 * An answer with everything below it, as far as the reader may see it.
 *
 * @param comments on the answer, oldest first
 * @param followOns questions that follow on from the answer, oldest first
 */
public record Reply(Post.Answer answer, List<Post.Comment> comments, List<Post.Question> followOns) {

    /** Comments and follow-on questions, which form one list by time. */
    public List<Post> below() {
        return Post.together(comments, followOns);
    }
}
