package forum.exchange.parse;

import forum.model.Format;
import forum.model.Kind;
import forum.model.Stamp;
import forum.model.State;
import forum.model.Uid;
import forum.model.Utf8Text;
import forum.store.post.StandIns;
import forum.store.post.StoredRevision;
import forum.store.post.VoteStore;
import java.util.List;

/**
 * A question's thread as a record told it, checked and with every name turned into a value, but not yet compared with
 * what is here.
 *
 * @param posts the question first, and every post after the one it stands under
 * @param latest the greatest stamp in it
 */
public record ParsedThread(ParsedQuestion question, List<ParsedPost> posts, Stamp latest) {

    /**
     * A setting of a register.
     *
     * @param stamp {@link Stamp#ZERO} when the record does not say when it was set
     * @param at milliseconds, null when unknown
     * @param by a handle, or null
     */
    public record Setting(Stamp stamp, Long at, String by) {

        /** Never set since the thing was made, as far as the record tells. */
        public static final Setting NEVER = new Setting(Stamp.ZERO, null, null);

        /** Whether the record says when it was set. */
        public boolean isExplicit() {
            return !stamp.equals(Stamp.ZERO);
        }

        /** When it was set, in milliseconds. */
        public long time() {
            return at == null ? stamp.millis() : at;
        }
    }

    /** A vote or flag; see {@link forum.store.post.VoteStore.Mark}. */
    public record Mark(String by, int value, String reason, Long at, Stamp stamp) {}

    /**
     * A saved state of the text; see {@link forum.store.post.StoredRevision}.
     *
     * @param uid null for an original that follows from the fields of its post, see {@link #identified}
     * @param tags joined by spaces
     */
    public record Revision(
            Uid uid,
            boolean original,
            boolean silent,
            String by,
            Long at,
            Stamp stamp,
            String title,
            Utf8Text body,
            Format format,
            String tags,
            String category)
            implements StandIns.Told {

        /** The same with the uid that an original of the post with this content has. */
        public Revision identified(Uid post) {
            Uid identity = uid != null ? uid : StoredRevision.originalUid(post, title, body, format, tags, category);
            return new Revision(identity, original, silent, by, at, stamp, title, body, format, tags, category);
        }
    }

    /**
     * What every post has.
     *
     * @param parent null for a question
     * @param createdAt milliseconds, null when unknown
     * @param under what a comment was put on, where that is a comment itself; else null, and it is the parent
     * @param placed when an answer was made this comment, or this an answer again
     * @param listed whether the record lists its revisions, rather than telling the post as it was written
     * @param revisions at least one, oldest first, but none for a deleted post
     */
    public record ParsedPost(
            Uid uid,
            Kind kind,
            Uid parent,
            String author,
            String authorName,
            Long createdAt,
            Stamp stamp,
            State state,
            Setting stateSet,
            Uid under,
            Setting placed,
            boolean listed,
            List<Revision> revisions,
            List<Mark> votes,
            List<VoteStore.Tally> tallies,
            List<Mark> flags) {

        /** Whether only the tombstone is left. */
        public boolean isDeleted() {
            return state == State.DELETED;
        }

        /** What it was put on, null for a question. */
        public Uid putOn() {
            return under == null ? parent : under;
        }
    }

    /**
     * What only a question has.
     *
     * @param closedReason why it is closed, or null
     * @param duplicateOf what it is a copy of, or null
     * @param accepted the accepted answer, or null
     * @param acceptedComment what was accepted when it was an answer, or null
     */
    public record ParsedQuestion(
            Uid follows,
            String closedReason,
            Uid duplicateOf,
            Setting closedSet,
            Uid accepted,
            Uid acceptedComment,
            Setting acceptedSet,
            int views) {

        /** What is left of it when it is deleted. */
        public ParsedQuestion erased() {
            return new ParsedQuestion(null, null, null, Setting.NEVER, null, null, Setting.NEVER, 0);
        }

        /** What was accepted, whatever it is by now; null for nothing. */
        public Uid chosen() {
            return accepted == null ? acceptedComment : accepted;
        }

        /** Whether it takes no more answers. */
        public boolean isClosed() {
            return closedReason != null || duplicateOf != null;
        }
    }
}
