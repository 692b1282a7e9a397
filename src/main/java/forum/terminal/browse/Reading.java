package forum.terminal.browse;

import forum.model.PostId;
import forum.model.Thread;
import forum.model.Vote;
import java.util.Map;

/**
 * A thread as one person reads it.
 *
 * @param votes the person's own, none for a post that is not there
 * @param favorite whether the question is a favorite of the person
 */
public record Reading(Thread thread, Map<PostId, Vote> votes, boolean favorite) {

    /** The person's own vote on a post. */
    Vote vote(PostId post) {
        return votes.getOrDefault(post, Vote.NONE);
    }
}
