package forum.exchange.schemaorg;

import forum.exchange.BadRecordException;
import forum.exchange.Entry;
import forum.exchange.publish.Published;
import java.util.List;

/**
 * How many voted for and against a post; null where nobody counted. What a post of ours says is told apart from what
 * other sites count.
 */
record Votes(Integer up, Integer down) {

    /**
     * The votes of a post. Where a forum gives the difference as votes for, it may be less than none.
     *
     * @throws BadRecordException when they are no numbers
     */
    static Votes of(Thing post) {
        Integer up = post.number("upvoteCount");
        Integer down = post.number("downvoteCount");
        return up != null && up < 0 && down == null ? new Votes(0, -up) : new Votes(up, down);
    }

    /** The tally of a post with this uid; null for a post without one. */
    List<Entry.Tally> tallies(String uid) {
        return uid == null ? null : Published.tally(up, down);
    }

    /** Those for a post without a uid; null for one with a uid. */
    Integer up(String uid) {
        return uid == null ? up : null;
    }

    /** Those against a post without a uid; null for one with a uid. */
    Integer down(String uid) {
        return uid == null ? down : null;
    }
}
