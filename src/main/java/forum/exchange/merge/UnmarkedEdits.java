package forum.exchange.merge;

import forum.exchange.parse.ParsedThread.ParsedPost;
import forum.exchange.parse.ParsedThread.Revision;
import forum.model.Stamp;
import forum.model.Uid;
import forum.model.Utf8Text;
import forum.store.post.Revisions;
import forum.store.post.StoredPost;
import forum.store.post.StoredRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/** Changes of texts of which a {@link Snapshot} tells the outcome but not when they were made. */
final class UnmarkedEdits {

    private final Revisions revisions;
    private final Long millis;
    private final Stamp stamp;
    private final Predicate<Stamp> imported;

    /**
     * Compares with these revisions.
     *
     * @param millis when everything was so
     * @param stamp of that time
     * @param imported whether what bears a stamp is from an earlier import
     */
    UnmarkedEdits(Revisions revisions, Long millis, Stamp stamp, Predicate<Stamp> imported) {
        this.revisions = revisions;
        this.millis = millis;
        this.stamp = stamp;
        this.imported = imported;
    }

    /**
     * The revisions of the post, with a time for what the source tells otherwise than the store. What it was first is
     * known already; a change that left no mark becomes a revision without one.
     */
    List<Revision> dated(ParsedPost post, StoredPost stored) {
        List<Revision> told = post.revisions().stream()
                .filter(revision -> !revision.original())
                .toList();
        PostText now = PostText.of(post.revisions());
        if (now.equals(text(stored))) {
            return told;
        }
        List<StoredRevision> known = revisions.all(stored);
        boolean title = isUnmarked(told, known, Revision::title, StoredRevision::title, now.title(), stored.title());
        Utf8Text text = Utf8Text.of(stored.body());
        boolean body = isUnmarked(told, known, Revision::body, StoredRevision::body, now.body(), text);
        boolean tags = isUnmarked(told, known, Revision::tags, StoredRevision::tags, now.tags(), stored.tags());
        String category = text(stored).category();
        boolean filed = isUnmarked(told, known, Revision::category, StoredRevision::category, now.category(), category);
        if (!title && !body && !tags && !filed) {
            return told;
        }
        List<Revision> all = new ArrayList<>(told);
        Uid uid = Uid.named(
                "snapshot",
                post.uid().toString(),
                stamp.toString(),
                String.valueOf(now.title()),
                now.body(),
                now.tags(),
                now.category());
        all.add(new Revision(
                uid,
                false,
                true,
                null,
                millis,
                stamp,
                title ? now.title() : null,
                body ? now.body() : null,
                body ? now.format() : null,
                tags ? now.tags() : null,
                filed ? now.category() : null));
        return all;
    }

    private static PostText text(StoredPost stored) {
        String category = Objects.requireNonNullElse(stored.category(), "");
        Utf8Text body = Utf8Text.of(stored.body());
        Utf8Text plain = Revisions.plain(body, stored.format());
        return new PostText(stored.title(), body, plain, stored.format(), stored.tags(), category);
    }

    /** Whether a field differs, and no revision says since when. */
    private <T> boolean isUnmarked(
            List<Revision> told,
            List<StoredRevision> known,
            Function<Revision, T> toldField,
            Function<StoredRevision, T> knownField,
            T now,
            T stored) {
        if (now == null || now.equals(stored)) {
            return false;
        }
        List<Stamp> stamps = known.stream()
                .filter(entry -> knownField.apply(entry) != null)
                .map(StoredRevision::stamp)
                .toList();
        boolean marked = told.stream()
                .filter(revision -> toldField.apply(revision) != null)
                .anyMatch(revision -> stamps.stream().allMatch(revision.stamp()::isAfter));
        return !marked && stamps.stream().allMatch(imported);
    }
}
