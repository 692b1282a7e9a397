package forum.store;

import forum.model.Format;
import forum.model.Kind;
import forum.model.Stamp;
import forum.model.State;
import forum.model.Uid;

/**
 * What the store holds of a post, without what is derived.
 *
 * @param category the path of the category as the last revision named it, or null
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
        String body) {}
