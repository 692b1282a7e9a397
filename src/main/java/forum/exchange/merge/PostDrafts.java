package forum.exchange.merge;

import forum.exchange.parse.ParsedThread.ParsedPost;
import forum.exchange.parse.ParsedThread.ParsedQuestion;
import forum.exchange.parse.ParsedThread.Revision;
import forum.model.Kind;
import forum.model.Stamp;
import forum.model.Utf8Text;
import forum.store.post.PostDraft;
import forum.store.post.Revisions;
import forum.store.post.StoredPost;
import forum.store.post.StoredRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Posts of records as the store takes them: names turned into numbers, and what is not known into what goes for it. */
final class PostDrafts {

    private final People people;
    private final Places places;
    private final Revisions revisions;
    private final long nowMillis;

    PostDrafts(People people, Places places, Revisions revisions, long nowMillis) {
        this.revisions = revisions;
        this.people = people;
        this.places = places;
        this.nowMillis = nowMillis;
    }

    /** When the post was made, as far as is known the moment it arrives here. */
    long createdAt(ParsedPost post) {
        return post.createdAt() == null ? nowMillis : post.createdAt();
    }

    /** The post as it is to be added, under these numbers; they are null for a question. */
    PostDraft draft(ParsedPost post, PostText text, ParsedQuestion question, Long parent, Long top) {
        boolean asks = post.kind() == Kind.QUESTION;
        return new PostDraft(
                post.uid(),
                post.kind(),
                parent,
                top,
                people.find(post.author(), "author"),
                post.authorName(),
                places.find(text.category()),
                text.tags(),
                text.format(),
                post.state(),
                asks ? question.follows() : null,
                asks ? question.views() : 0,
                null,
                createdAt(post),
                post.createdAt() != null,
                post.stamp(),
                text.title(),
                text.body(),
                text.plain());
    }

    /**
     * Whether the record tells of no other text than the stored one, as it was first written, so that nothing can come of
     * joining the two: most of what is imported again. Says so without the uid of either, which takes a while.
     */
    boolean isAsItWas(ParsedPost post, StoredPost stored) {
        if (post.listed() || post.revisions().isEmpty()) {
            return !post.listed();
        }
        Revision told = post.revisions().get(0);
        return told.stamp().equals(stored.stamp())
                && (told.stamp().equals(Stamp.ZERO) || createdAt(post) == stored.createdAt())
                && Objects.equals(people.find(told.by(), "by"), stored.author())
                && Objects.equals(told.title(), stored.title())
                && told.body().equals(Utf8Text.of(stored.body()))
                && told.format() == stored.format()
                && told.tags().equals(stored.tags())
                && told.category().equals(Objects.requireNonNullElse(stored.category(), ""))
                && revisions.stored(stored.id()).isEmpty();
    }

    /** The revisions of a post. */
    List<StoredRevision> revisions(ParsedPost post) {
        List<StoredRevision> entries = new ArrayList<>(post.revisions().size());
        for (Revision revision : post.revisions()) {
            entries.add(entry(revision.identified(post.uid())));
        }
        return entries;
    }

    /** What the post was first, when it has never been anything else than this. */
    StoredRevision original(ParsedPost post, PostText text) {
        return new StoredRevision(
                StoredRevision.originalUid(
                        post.uid(), text.title(), text.body(), text.format(), text.tags(), text.category()),
                true,
                false,
                people.find(post.author(), "author"),
                createdAt(post),
                post.stamp(),
                text.title(),
                text.body(),
                text.format(),
                text.tags(),
                text.category());
    }

    private StoredRevision entry(Revision revision) {
        Long by = people.find(revision.by(), "by");
        boolean deleted = by == null && revision.by() != null;
        return new StoredRevision(
                revision.uid(),
                revision.original(),
                revision.silent() && !deleted,
                by,
                revision.at() == null ? nowMillis : revision.at(),
                revision.stamp(),
                revision.title(),
                revision.body(),
                revision.format(),
                revision.tags(),
                revision.category());
    }
}
