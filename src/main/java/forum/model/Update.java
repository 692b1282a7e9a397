package forum.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened and concerns a user.
 *
 * @param post the post that was written or changed
 * @param question the question it belongs to
 * @param change what was done to the post, empty when it was written
 */
public record Update(Post post, Post.Question question, Instant at, Optional<Change> change, Tie tie) {

    /** The handle of who did it, null when nobody is named. */
    public String by() {
        if (change.isPresent()) {
            return change.get().by();
        }
        return post.head().author() instanceof Author.Member member ? member.handle() : null;
    }
}
