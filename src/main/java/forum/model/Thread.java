package forum.model;

import java.util.List;
import java.util.Optional;

/**
 * A question with everything below it, as far as the reader may see it.
 *
 * @param comments on the question, oldest first
 * @param answers in the order in which they are shown
 * @param followOns questions that follow on from the question itself, oldest first
 * @param original the question of which this one is a copy
 * @param origin the question that this one follows on from, or whose answer it follows on from
 */
public record Thread(
        Post.Question question,
        List<Post.Comment> comments,
        List<Reply> answers,
        List<Post.Question> followOns,
        Optional<Post.Question> original,
        Optional<Post.Question> origin) {

    /** A thread that has to do with no other. */
    public Thread(
            Post.Question question, List<Post.Comment> comments, List<Reply> answers, List<Post.Question> followOns) {
        this(question, comments, answers, followOns, Optional.empty(), Optional.empty());
    }

    /** Comments on the question and follow-on questions, which form one list by time. */
    public List<Post> below() {
        return Post.together(comments, followOns);
    }
}
