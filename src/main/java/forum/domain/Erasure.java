package forum.domain;

import forum.store.log.RegisterStore;
import forum.store.post.StoredPost;
import forum.store.post.VoteStore;

/** Takes from a deleted post all but its place in the thread, for a command and an import alike. */
public final class Erasure {

    private final Transaction transaction;

    /** Works in this transaction. */
    public Erasure(Transaction transaction) {
        this.transaction = transaction;
    }

    /** Erases the post; the figures of its author and of all who voted on it follow. */
    public void erase(long id) {
        StoredPost post = transaction.rows().get(id);
        VoteStore votes = transaction.votes();
        votes.votes(id).forEach(vote -> transaction.touched().user(vote.user()));
        if (post.author() != null) {
            transaction.touched().user(post.author());
        }
        transaction.index().remove(id);
        transaction.rows().erase(id);
        new RegisterStore(transaction.sql()).dropAllOfDeleted(id);
    }
}
