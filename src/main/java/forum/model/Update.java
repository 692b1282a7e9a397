package forum.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened and concerns a user.
 *
 * @param post the post that was written or changed
 * @param title of the question it belongs to, null when the user may not see that
 * @param change what was done to the post, empty when it was written
 */
public record Update(Post post, String title, Instant at, Optional<Change> change, Tie tie) {

    /** The question it belongs to. */
    public PostId question() {
        return post.question();
    }

    /** The handle of who did it, null when nobody is named. */
    public String by() {
        if (change.isPresent()) {
            return change.get().by();
        }
        return post.head().author() instanceof Author.Member member ? member.handle() : null;
    }
}
