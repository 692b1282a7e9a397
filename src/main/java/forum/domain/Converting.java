package forum.domain;

import forum.model.Actor;
import forum.model.ForumException;
import forum.model.Post;
import forum.model.PostRef;
import forum.model.Stamp;
import forum.model.State;
import forum.rules.Option;
import forum.rules.Rights;
import forum.store.figures.CommentPlaces;
import forum.store.log.RegisterStore;
import forum.store.post.StoredPost;
import forum.store.post.StoredRevision;
import java.util.Optional;

/**
 * Makes answers comments. What stood on the answer, and what follows on from it, goes with it; that it was accepted counts
 * as long as it is an answer.
 */
public final class Converting {

    private final Transaction transaction;
    private final Lookup lookup;
    private final Rights rights;
    private final CommentPlaces places;

    Converting(Transaction transaction) {
        this.transaction = transaction;
        this.lookup = new Lookup(transaction);
        this.rights = new Rights(transaction.settings());
        this.places = new CommentPlaces(transaction.sql(), transaction.touched());
    }

    /**
     * Makes an answer a comment.
     *
     * @param on the question or an earlier answer to it; null for the latest earlier answer or, where there is none, the
     *     question
     * @param silent whether to leave no mark, as what waits for approval never gets
     */
    public Post.Comment convert(PostRef ref, PostRef on, boolean silent) {
        Actor actor = transaction.who().actor();
        Post.Answer answer = lookup.answer(ref);
        Post.Question question = lookup.thread(answer);
        rights.editText(actor, answer, question);
        if (silent) {
            rights.editSilently(actor);
        }
        Post target = on == null ? latestBefore(answer, question) : named(on, answer);
        rights.comment(actor, target, question);
        new Rate(transaction).check(Option.MAX_RATE_USER_CS, "comment", "convert");
        boolean unmarked = silent || answer.head().state() == State.QUEUED;
        places.makeComment(answer.id().value(), target.id().value());
        Stamp placed = moved(answer, unmarked);
        transaction.journal().reversedBy(new Reversal.Unconvert(answer.id().value(), placed, unmarked));
        transaction.note(answer.id() + " on " + target.id());
        return (Post.Comment) transaction.posts().find(answer.id()).orElseThrow();
    }

    /**
     * Makes an answer again of what became a comment.
     *
     * @param placed when it did; where it was placed anew since, it stays
     */
    void takeBack(PostRef ref, Stamp placed, boolean unmarked) {
        Post post = lookup.post(ref);
        boolean since = transaction
                .registers()
                .find(RegisterStore.Owner.POST, post.id().value(), RegisterStore.PLACE)
                .filter(setting -> setting.stamp().equals(placed))
                .isEmpty();
        if (since) {
            throw ForumException.refused(post.id() + " was moved again since; it stays where it is");
        }
        places.makeAnswer(post.id().value());
        moved(post, unmarked);
        Post.Answer answer = lookup.answer(ref);
        rights.editText(transaction.who().actor(), answer, lookup.thread(answer));
        transaction.note(post.id().toString());
    }

    /** Settles a thread in which this post was placed just now, and returns when. */
    private Stamp moved(Post post, boolean unmarked) {
        long id = post.id().value();
        RegisterStore.Setting now = transaction.settingNow();
        transaction.registers().put(RegisterStore.Owner.POST, id, RegisterStore.PLACE, now);
        places.settle(post.question().value());
        StoredPost stored = transaction.rows().get(id);
        transaction
                .revisions()
                .add(
                        stored,
                        new StoredRevision(
                                transaction.newUid(),
                                false,
                                unmarked,
                                now.by(),
                                now.at().toEpochMilli(),
                                now.stamp(),
                                null,
                                null,
                                null,
                                null,
                                null));
        transaction.touched().post(id);
        transaction.touched().votersOn(id);
        transaction.settle();
        return now.stamp();
    }

    private Post latestBefore(Post.Answer answer, Post.Question question) {
        Optional<Post> latest = transaction.settings().on(Option.COMMENT_ON_AS)
                ? transaction.posts().below(question.id()).stream()
                        .filter(post ->
                                post instanceof Post.Answer && post.head().shown())
                        .filter(post -> Post.byTime(post, answer) < 0)
                        .max(Post::byTime)
                : Optional.empty();
        if (latest.isEmpty() && !transaction.settings().on(Option.COMMENT_ON_QS)) {
            throw ForumException.refused("there is nothing that " + answer.id()
                    + " could be a comment on: no earlier answer takes comments here, and no question");
        }
        return latest.orElse(question);
    }

    private Post named(PostRef ref, Post.Answer answer) {
        Post target = lookup.post(ref);
        if (target.id().equals(answer.id())) {
            throw ForumException.refused(
                    answer.id() + " cannot be a comment on itself; name its question or an earlier answer to it");
        }
        if (!target.question().equals(answer.question())) {
            throw ForumException.refused(target.id() + " belongs to another question than " + answer.id() + "; name "
                    + answer.question() + " or an earlier answer to it");
        }
        if (target instanceof Post.Comment comment) {
            throw ForumException.refused(target.id() + " is a comment; name " + comment.parent() + " instead");
        }
        if (target instanceof Post.Answer && Post.byTime(target, answer) > 0) {
            throw ForumException.refused(target.id() + " was written after " + answer.id() + "; name "
                    + answer.question() + " or an earlier answer to it");
        }
        return target;
    }
}
