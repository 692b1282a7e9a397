package forum.store.post;

import forum.model.Format;
import forum.model.Stamp;
import forum.model.Uid;
import forum.model.Utf8Text;
import forum.rules.Happening;
import java.util.Optional;

/**
 * One revision as it is stored; fields that it left alone are null.
 *
 * @param original whether it is what the post was first
 * @param silent whether the post carries no mark of it
 * @param by the number of who made it, null when nobody is named
 * @param category the path of the category, empty for none
 */
public record StoredRevision(
        Uid uid,
        boolean original,
        boolean silent,
        Long by,
        long at,
        Stamp stamp,
        String title,
        Utf8Text body,
        Format format,
        String tags,
        String category)
        implements StandIns.Told {

    /** What people see of it below the post; nothing where it leaves no mark. */
    public Optional<Happening> happening() {
        return original || silent
                ? Optional.empty()
                : Optional.of(Happening.edited(
                        category != null, title != null || body != null, tags != null, stamp, at, by, uid));
    }

    StoredRevision by(Long newBy) {
        return new StoredRevision(uid, original, silent, newBy, at, stamp, title, body, format, tags, category);
    }

    StoredRevision at(long newAt) {
        return new StoredRevision(uid, original, silent, by, newAt, stamp, title, body, format, tags, category);
    }

    /** What a post was first, as a revision; every copy that holds the same original gives it the same uid. */
    public static StoredRevision original(StoredPost post) {
        String category = post.category() == null ? "" : post.category();
        return original(post, post.title(), Utf8Text.of(post.body()), post.format(), post.tags(), category);
    }

    static StoredRevision original(
            StoredPost post, String title, Utf8Text body, Format format, String tags, String category) {
        return new StoredRevision(
                originalUid(post.uid(), title, body, format, tags, category),
                true,
                false,
                post.author(),
                post.createdAt(),
                post.stamp(),
                title,
                body,
                format,
                tags,
                category);
    }

    /** The uid of an original with this content. */
    public static Uid originalUid(Uid post, String title, Utf8Text body, Format format, String tags, String category) {
        return Uid.named("revision", post.toString(), title == null ? "" : title, body, format.word(), tags, category);
    }
}
