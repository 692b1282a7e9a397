package forum.exchange.merge;

import forum.domain.Transaction;
import forum.exchange.BadRecordException;
import forum.exchange.parse.ParsedThread;
import forum.exchange.parse.ParsedThread.ParsedPost;
import forum.model.Kind;
import forum.model.Uid;
import forum.store.figures.CommentPlaces;
import forum.store.post.StoredPost;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where the replies of one thread stand: whether each is an answer or a comment, and on what, is a register, and what
 * follows from them for the thread is settled once all are joined.
 */
final class ReplyMoves {

    private final Transaction transaction;
    private final PostRegisters registers;
    private final CommentPlaces places;
    private final ParsedThread thread;
    private final Map<Uid, StoredPost> present;
    private final Map<Uid, Long> numbers = new HashMap<>();
    private boolean moved;

    /**
     * Begins with a thread.
     *
     * @param present which of its posts are here
     */
    ReplyMoves(Transaction transaction, PostRegisters registers, ParsedThread thread, Map<Uid, StoredPost> present) {
        this.transaction = transaction;
        this.registers = registers;
        this.places = new CommentPlaces(transaction.sql(), transaction.touched());
        this.thread = thread;
        this.present = present;
    }

    /** Throws unless the posts that are here can be what the record says, where it says. */
    void check() {
        StoredPost question = present.get(thread.posts().get(0).uid());
        for (ParsedPost post : thread.posts()) {
            StoredPost stored = present.get(post.uid());
            if (stored == null) {
                continue;
            }
            if ((stored.kind() == Kind.QUESTION) != (post.kind() == Kind.QUESTION)) {
                throw new BadRecordException("uid " + post.uid() + " is " + aKind(stored.kind()) + " here, and "
                        + aKind(post.kind()) + " in the file");
            }
            if (question == null || stored.question() != question.id()) {
                throw new BadRecordException("uid " + post.uid() + " stands under another post here");
            }
        }
    }

    private static String aKind(Kind kind) {
        return (kind == Kind.ANSWER ? "an " : "a ") + kind.word();
    }

    /** Notes that a post is here now under this number. */
    void settled(ParsedPost post, long number) {
        numbers.put(post.uid(), number);
    }

    /** The number of the post that a new reply is put on for now. */
    long above(ParsedPost reply) {
        return numbers.get(reply.parent());
    }

    /** Puts the new replies where they were put, and joins what the record says of the others. Returns what changed. */
    Set<Uid> join(boolean addsOnly) {
        Set<Uid> changed = new HashSet<>();
        for (ParsedPost post : thread.posts()) {
            StoredPost stored = present.get(post.uid());
            if (stored == null) {
                put(post);
            } else if (!addsOnly && post.kind() != Kind.QUESTION && registers.joinPlace(stored, post, numbers)) {
                transaction.touched().thread(stored.id());
                transaction.touched().votersOn(stored.id());
                changed.add(post.uid());
            }
        }
        moved |= !changed.isEmpty();
        return changed;
    }

    private void put(ParsedPost reply) {
        if (reply.under() != null) {
            places.put(numbers.get(reply.uid()), numbers.get(reply.under()));
        }
        StoredPost above = present.get(reply.parent());
        moved |= reply.under() != null || above != null && above.kind() == Kind.COMMENT;
    }

    /** Joins which answer is accepted, and returns whether that changed anything. */
    boolean accept(StoredPost question) {
        boolean changed = registers.accept(question, thread.question(), numbers);
        moved |= changed;
        return changed;
    }

    /** Has everything stand where it belongs, where anything said so. */
    void finish(long question) {
        if (moved) {
            places.settle(question);
        }
    }
}
