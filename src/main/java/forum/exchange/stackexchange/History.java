package forum.exchange.stackexchange;

import forum.exchange.Entry;
import forum.exchange.RevisionBuilder;
import forum.model.Format;
import forum.model.ForumException;
import forum.model.Stamp;
import forum.model.Uid;
import forum.model.Utf8Text;
import forum.rules.Tags;
import forum.store.post.StoredRevision;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The text of a post as its record tells it: either its revisions, or the only text that it ever had.
 *
 * @param revisions null when the post was never edited
 * @param body null when there are revisions
 * @param stamp null for that of the time when the post was made
 */
record History(List<Entry.Revision> revisions, Utf8Text body, String format, List<String> tags, String stamp) {

    private static final String HTML = "html";

    /** An edit has its entry in the history and its time in the table of posts, which may differ a little. */
    private static final long SAME_EDIT = 60_000;

    /** One revision, of which the history has an entry for each field. */
    private static final class Draft {
        private final UUID id;
        private final long at;
        private final long by;
        private boolean first;
        private String title;
        private Utf8Text body;
        private List<String> tags;

        private Draft(Collected.Change change) {
            id = change.revision();
            at = change.at();
            by = change.by();
        }

        /** Whether it says no more of itself than the post does. */
        private boolean isOf(PostRow post) {
            return at == post.created() && by == post.owner() && (title == null || title.equals(post.title()));
        }

        private void add(Collected.Change change) {
            Utf8Text text = change.text() == null ? Utf8Text.of("") : change.text();
            first |= HistoryType.isFirst(change.type());
            if (HistoryType.isTitle(change.type())) {
                title = text.toString().strip();
            } else if (HistoryType.isBody(change.type())) {
                body = text;
            } else {
                tags = PostRow.tags(text.toString());
            }
        }
    }

    /**
     * Reads the history of a post.
     *
     * @param uid of the post
     * @param recorded whether the dump has histories at all
     */
    static History of(Collected post, Uid uid, boolean recorded, Users users) throws IOException {
        PostRow row = post.row();
        if (!recorded) {
            // Older than any text of a dump that has more, so that its Markdown is what counts.
            String stamp = Stamp.byHand(row.created() - 1).toString();
            return new History(null, row.body(), HTML, row.tags(), stamp);
        }
        List<Draft> drafts = drafts(post);
        Draft original =
                drafts.stream().filter(draft -> draft.first).findFirst().orElse(null);
        boolean complete = original != null
                && original.body != null
                && (!row.question()
                        || original.title != null
                                && (original.tags != null || row.tags().isEmpty()));
        Entry.Revision settled = settled(row, drafts, uid);
        if (complete && drafts.size() == 1 && settled == null && original.isOf(row)) {
            return new History(null, original.body, null, original.tags, null);
        }
        List<Entry.Revision> revisions = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft != original || complete) {
                revisions.add(revision(draft, draft == original, uid, row, users));
            }
        }
        if (!complete) {
            revisions.add(standIn(original, row, drafts));
        }
        if (settled != null) {
            revisions.add(settled);
        }
        return new History(revisions, null, null, row.tags(), null);
    }

    private static List<Draft> drafts(Collected post) {
        Map<UUID, Draft> drafts = new LinkedHashMap<>();
        UUID unnamed = new UUID(0, 0);
        for (Collected.Change change : post.changes()) {
            UUID id = change.revision().equals(unnamed) ? new UUID(change.at(), change.by()) : change.revision();
            drafts.computeIfAbsent(id, key -> new Draft(change)).add(change);
        }
        return List.copyOf(drafts.values());
    }

    private static Entry.Revision revision(Draft draft, boolean original, Uid post, PostRow row, Users users)
            throws IOException {
        List<String> tags = row.question() ? original && draft.tags == null ? List.of() : draft.tags : null;
        String title = row.question() ? draft.title : null;
        Uid uid = original
                ? StoredRevision.originalUid(post, title, draft.body, Format.MARKDOWN, joined(tags), "")
                : Uid.named("stackexchange", "revision", post.toString(), draft.id.toString());
        return new RevisionBuilder(users.handle(draft.by), Instant.ofEpochMilli(draft.at))
                .uid(uid.toString())
                .original(original)
                .title(title)
                .text(draft.body, null)
                .place(null, tags)
                .revision();
    }

    /**
     * What stands at the beginning while the dump does not hold how the post began; see {@link forum.store.post.StandIns}.
     */
    private static Entry.Revision standIn(Draft original, PostRow row, List<Draft> drafts) {
        boolean text = original != null && original.body != null;
        boolean laterText = drafts.stream().anyMatch(draft -> draft.body != null);
        boolean asEdited = !laterText && row.edited() != Row.NONE;
        return new RevisionBuilder(null, Instant.ofEpochMilli(asEdited ? row.edited() : row.created()))
                .original(true)
                .silent(true)
                .title(original != null && original.title != null ? original.title : row.title())
                .text(text ? original.body : row.body(), text ? null : HTML)
                .place(null, row.question() ? row.tags() : null)
                .revision();
    }

    /** Title and tags as the post has them now, where they were changed without an entry in the history; or null. */
    private static Entry.Revision settled(PostRow row, List<Draft> drafts, Uid post) {
        Draft last = null;
        Draft titled = null;
        Draft tagged = null;
        for (Draft draft : drafts) {
            last = later(draft, last);
            titled = draft.title == null ? titled : later(draft, titled);
            tagged = draft.tags == null ? tagged : later(draft, tagged);
        }
        boolean behind = last == null || row.edited() != Row.NONE && row.edited() > last.at + SAME_EDIT;
        if (!row.question() || behind) {
            return null;
        }
        String title = titled == null || titled.title.equals(row.title()) ? null : row.title();
        List<String> tags = tagged == null || tagged.tags.equals(row.tags()) ? null : row.tags();
        if (title == null && tags == null) {
            return null;
        }
        Uid uid = Uid.named("stackexchange", "settled", post.toString(), String.valueOf(title), String.valueOf(tags));
        return new RevisionBuilder(null, Instant.ofEpochMilli(last.at + 1))
                .uid(uid.toString())
                .silent(true)
                .title(title)
                .place(null, tags)
                .revision();
    }

    private static Draft later(Draft draft, Draft other) {
        return other == null || draft.at >= other.at ? draft : other;
    }

    /** As they are stored; what cannot be a tag is found when the record is checked. */
    private static String joined(List<String> tags) {
        try {
            return tags == null ? "" : String.join(" ", Tags.ofOthers(tags));
        } catch (ForumException e) {
            return "";
        }
    }
}
