package forum.terminal.browse;

import forum.model.PostId;
import forum.terminal.Assignment;

/**
 * The forum as the browser uses it. One thread at a time calls it, never the one that answers keys; every method may
 * refuse with a {@link forum.model.ForumException}.
 */
public interface ForumAccess {

    /** A page of a list. */
    Slice list(Wanted wanted);

    /** The thread that a post stands in. */
    Reading read(PostId post);

    /** What a person who writes begins with. */
    Assignment assignment(Writing writing);

    /** Does something. */
    Outcome perform(Deed deed);

    /** Stops, from another thread, what is being read. */
    void interrupt();
}
