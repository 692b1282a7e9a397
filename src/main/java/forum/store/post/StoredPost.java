package forum.store.post;

import forum.model.Format;
import forum.model.Kind;
import forum.model.Stamp;
import forum.model.State;
import forum.model.Uid;

/**
 * What the store holds of a post, without what is derived.
 *
 * @param parent what it stands on
 * @param category the path of the category as the last revision named it, or null
 * @param accepted what a question accepted, even where that is a comment by now
 * @param under what it was put on, where that is a comment by now and so it stands on another post; else null
 */
public record StoredPost(
        long id,
        Uid uid,
        Kind kind,
        Long parent,
        long question,
        Long author,
        String authorName,
        String category,
        String tags,
        Format format,
        State state,
        String closedReason,
        Uid duplicateOf,
        Uid accepted,
        Uid follows,
        int views,
        long createdAt,
        boolean createdKnown,
        Stamp stamp,
        String title,
        String body,
        Long under) {

    /** What it was put on; null for a question. */
    public Long putOn() {
        return under == null ? parent : under;
    }
}
