package forum.exchange.merge;

import forum.exchange.BadRecordException;
import forum.exchange.parse.ParsedThread;
import forum.model.Uid;
import forum.store.post.Revisions;
import forum.store.post.StoredPost;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Looks whether the revisions that a thread lists are revisions of other posts already, before any is written. */
final class RevisionOwners {

    private final Revisions revisions;

    RevisionOwners(Revisions revisions) {
        this.revisions = revisions;
    }

    /**
     * Checks a thread.
     *
     * @param present those of its posts that are here
     * @throws BadRecordException when a revision belongs to two posts
     */
    void check(ParsedThread thread, Map<Uid, StoredPost> present) {
        Map<Uid, Uid> owners = new HashMap<>();
        for (ParsedThread.ParsedPost post : thread.posts()) {
            StoredPost stored = present.get(post.uid());
            for (ParsedThread.Revision revision : post.revisions()) {
                Uid uid = revision.identified(post.uid()).uid();
                Optional<Long> owner = revisions.owner(uid);
                boolean elsewhere = owner.isPresent() && (stored == null || owner.get() != stored.id());
                Uid other = owners.putIfAbsent(uid, post.uid());
                if (elsewhere || other != null && !other.equals(post.uid())) {
                    throw new BadRecordException("revisions: uid " + uid + " is that of a revision of another post");
                }
            }
        }
    }
}
