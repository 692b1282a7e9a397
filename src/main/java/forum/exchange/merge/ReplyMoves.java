package forum.exchange.merge;

import forum.domain.Transaction;
import forum.exchange.BadRecordException;
import forum.exchange.parse.ParsedThread;
import forum.exchange.parse.ParsedThread.ParsedPost;
import forum.model.Kind;
import forum.model.Uid;
import forum.store.PostRows;
import forum.store.StoredPost;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the replies of one thread stand. An answer that another forum made a comment is a comment in every copy, and
 * what stood on it stands beside it, whichever of the two a copy met first.
 */
final class ReplyMoves {

    private final Transaction transaction;
    private final PostRows posts;
    private final ParsedThread thread;
    private final Map<Uid, ParsedPost> told = new HashMap<>();
    private final Map<Long, ParsedPost> toldHere = new HashMap<>();
    private final Map<Uid, Long> homes = new HashMap<>();
    private boolean begun;

    ReplyMoves(Transaction transaction, PostRows posts, ParsedThread thread) {
        this.transaction = transaction;
        this.posts = posts;
        this.thread = thread;
    }

    /** Throws unless these posts, which are here, can stand where the record says. */
    void check(Map<Uid, StoredPost> present) {
        if (present.isEmpty()) {
            return;
        }
        thread.posts().forEach(post -> told.put(post.uid(), post));
        present.forEach((uid, stored) -> toldHere.put(stored.id(), told.get(uid)));
        present.forEach((uid, stored) -> check(told.get(uid), stored, present));
    }

    private void check(ParsedPost post, StoredPost stored, Map<Uid, StoredPost> present) {
        boolean moved = isMoved(post, stored);
        if (stored.kind() != post.kind() && !moved) {
            throw new BadRecordException("uid " + post.uid() + " is " + aKind(stored.kind()) + " here, and "
                    + aKind(post.kind()) + " in the file");
        }
        if (post.parent() == null) {
            return;
        }
        StoredPost parent = present.get(post.parent());
        boolean same = parent != null && parent.id() == stored.parent();
        boolean beside = parent != null && parent.kind() == Kind.COMMENT || isComment(toldHere.get(stored.parent()));
        if (!same && !((moved || beside) && isSameThread(stored, present))) {
            throw new BadRecordException("uid " + post.uid() + " stands under another post here");
        }
    }

    private boolean isSameThread(StoredPost stored, Map<Uid, StoredPost> present) {
        return present.values().stream().anyMatch(other -> other.id() == stored.question());
    }

    private static boolean isMoved(ParsedPost post, StoredPost stored) {
        return stored.kind() == Kind.ANSWER && post.kind() == Kind.COMMENT
                || stored.kind() == Kind.COMMENT && post.kind() == Kind.ANSWER;
    }

    private static boolean isComment(ParsedPost post) {
        return post != null && post.kind() == Kind.COMMENT;
    }

    private static String aKind(Kind kind) {
        return (kind == Kind.ANSWER ? "an " : "a ") + kind.word();
    }

    /** Notes that a post is here now, and where replies to it stand. */
    void settled(ParsedPost post, long number, Optional<StoredPost> before) {
        boolean comment = before.isPresent() && before.get().kind() == Kind.COMMENT;
        homes.put(post.uid(), comment ? before.get().parent() : Long.valueOf(number));
    }

    /** The number of the post that a reply stands on. */
    long home(ParsedPost reply) {
        return homes.get(reply.parent());
    }

    /** Makes an answer a comment if the record has it so, and returns whether that changed anything. */
    boolean join(ParsedPost post, StoredPost stored) {
        if (stored.kind() != Kind.ANSWER || post.kind() != Kind.COMMENT) {
            return false;
        }
        transaction.touched().thread(stored.id());
        transaction.touched().post(stored.parent());
        transaction.touched().votersOn(stored.id());
        posts.makeComment(stored.id(), home(post), stored.question());
        begun = true;
        return true;
    }

    /** Whether an answer became a comment, and so may not be the accepted one any more. */
    boolean haveBegun() {
        return begun;
    }

    /** Whether this post, which the record has as an answer, is a comment by now. */
    boolean isCommentNow(Uid uid, Map<Uid, StoredPost> present) {
        return uid != null && present.containsKey(uid) && present.get(uid).kind() == Kind.COMMENT;
    }
}
