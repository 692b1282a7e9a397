package forum.domain;

import forum.model.Closing;
import forum.model.ForumException;
import forum.model.Post;
import forum.model.PostRef;
import forum.model.State;
import forum.rules.Approval;
import forum.rules.Limits;
import forum.rules.ModerationRights;
import forum.store.log.RegisterStore;
import java.util.List;
import java.util.Optional;

/** Closing, hiding, deleting and approving. */
public final class Moderation {

    private final Transaction transaction;
    private final Lookup lookup;
    private final ModerationRights rights;
    private final Visibility visibility;

    Moderation(Transaction transaction) {
        this.transaction = transaction;
        this.lookup = new Lookup(transaction);
        this.rights = new ModerationRights(transaction.settings());
        this.visibility = new Visibility(transaction);
    }

    /** Closes a question with a note. */
    public Post.Question close(PostRef ref, String reason) {
        Post.Question question = toClose(ref);
        String note = new Limits(transaction.settings()).closingReason(reason);
        transaction.closings().closeWithReason(question.id().value(), note);
        return closed(question, question.id().toString());
    }

    /** Closes a question as a copy of another, which must be visible. */
    public Post.Question closeAsDuplicate(PostRef ref, PostRef ofRef) {
        Post.Question question = toClose(ref);
        Post.Question original = lookup.question(ofRef);
        if (original.id().equals(question.id())) {
            throw ForumException.refused("a question cannot be a duplicate of itself; name the other one");
        }
        if (!original.head().shown()) {
            throw ForumException.refused(original.id() + " is not visible; name a question that people can read");
        }
        transaction
                .closings()
                .closeAsDuplicate(question.id().value(), original.head().uid());
        return closed(question, question.id() + " duplicate of " + original.id());
    }

    /** Opens a question again. */
    public Post.Question reopen(PostRef ref) {
        Post.Question question = lookup.question(ref);
        rights.reopen(transaction.who().actor(), question, visibility.lastSetBy(question, RegisterStore.CLOSED));
        transaction.touched().changing(question.id().value());
        transaction.closings().reopen(question.id().value());
        return closed(question, question.id().toString());
    }

    /** Hides a post, and with it all that stands below it. */
    public Post hide(PostRef ref) {
        Post post = lookup.post(ref);
        Post.Question thread = lookup.thread(post);
        String closedBy = thread.closing().isPresent() ? visibility.lastSetBy(thread, RegisterStore.CLOSED) : null;
        rights.hide(transaction.who().actor(), post, thread, closedBy);
        visibility.set(post, State.HIDDEN, transaction.who().id());
        if (post.head().state() == State.VISIBLE) {
            transaction.journal().reversedBy(new Reversal.Showing(post.id().value(), true));
        }
        return changed(post);
    }

    /** Hides all that a user wrote and that is not hidden yet, the oldest first. */
    public List<Post> hideAllOf(String handle) {
        return transaction.posts().unhiddenOf(lookup.user(handle)).stream()
                .map(id -> hide(PostRef.of(id)))
                .toList();
    }

    /** Shows a hidden post again, or lets it wait for approval first. */
    public Post reshow(PostRef ref) {
        Post post = lookup.post(ref);
        rights.reshow(transaction.who().actor(), post, visibility.lastSetBy(post, RegisterStore.STATE));
        boolean again = new Approval(transaction.settings())
                .requeuesReshown(transaction.who().actor());
        visibility.set(
                post, again ? State.QUEUED : State.VISIBLE, transaction.who().id());
        transaction.journal().reversedBy(new Reversal.Showing(post.id().value(), false));
        return changed(post);
    }

    /** Lets everybody see a post that was waiting for approval, which nobody is named for, see {@code Happening}. */
    public Post approve(PostRef ref) {
        visibility.set(queued(ref), State.VISIBLE, null);
        return changed(lookup.post(ref));
    }

    /** Hides a post that was waiting for approval. */
    public Post reject(PostRef ref) {
        visibility.set(queued(ref), State.HIDDEN, transaction.who().id());
        return changed(lookup.post(ref));
    }

    /** Deletes a hidden post for good: its text, history, votes and flags; a tombstone tells other copies of it. */
    public Post delete(PostRef ref) {
        Post post = lookup.post(ref);
        long id = post.id().value();
        rights.delete(
                transaction.who().actor(),
                post,
                transaction.posts().hasChildren(post.id()),
                transaction.posts().hasDuplicates(post.id()));
        visibility.set(post, State.DELETED, transaction.who().id());
        new Erasure(transaction).erase(id);
        transaction.settle();
        transaction.note(post.id().toString());
        return post;
    }

    private Post queued(PostRef ref) {
        Post post = lookup.post(ref);
        rights.moderate(transaction.who().actor());
        if (post.head().state() != State.QUEUED) {
            throw ForumException.refused(post.id() + " is not waiting for approval; it is "
                    + post.head().state().word());
        }
        return post;
    }

    private Post.Question toClose(PostRef ref) {
        Post.Question question = lookup.question(ref);
        rights.close(transaction.who().actor(), question);
        transaction.touched().changing(question.id().value());
        return question;
    }

    private Post.Question closed(Post.Question question, String note) {
        reversal(question).ifPresent(transaction.journal()::reversedBy);
        transaction
                .registers()
                .put(RegisterStore.Owner.POST, question.id().value(), RegisterStore.CLOSED, transaction.settingNow());
        transaction.settle();
        transaction.note(note);
        return (Post.Question) transaction.posts().find(question.id()).orElseThrow();
    }

    /** What makes the question open or closed as it was; nothing where it was a copy of what is not here. */
    private static Optional<Reversal> reversal(Post.Question before) {
        long id = before.id().value();
        if (before.closing().isEmpty()) {
            return Optional.of(new Reversal.Reopen(id));
        }
        Closing closing = before.closing().get();
        return closing instanceof Closing.WithReason withReason
                ? Optional.of(new Reversal.Close(id, withReason.reason()))
                : ((Closing.AsDuplicate) closing)
                        .id()
                        .map(original -> new Reversal.CloseAsDuplicate(id, original.value()));
    }

    private Post changed(Post post) {
        transaction.settle();
        transaction.note(post.id().toString());
        return transaction.posts().find(post.id()).orElseThrow();
    }
}
