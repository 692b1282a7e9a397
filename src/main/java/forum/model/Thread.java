package forum.model;

import java.util.List;

/**
 * A question with everything below it, as far as the reader may see it.
 *
 * @param comments on the question, oldest first
 * @param answers in the order in which they are shown
 * @param followOns questions that follow on from the question itself, oldest first
 */
public record Thread(
        Post.Question question, List<Post.Comment> comments, List<Reply> answers, List<Post.Question> followOns) {

    /** Comments on the question and follow-on questions, which form one list by time. */
    public List<Post> below() {
        return Post.together(comments, followOns);
    }
}
