package forum.domain;

import forum.model.Actor;
import forum.model.Post;
import forum.model.PostId;
import forum.model.PostRef;
import forum.model.State;
import forum.model.Vote;
import forum.rules.Handles;
import forum.rules.Limits;
import forum.rules.Option;
import forum.rules.Rights;
import forum.store.post.VoteStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Votes, flags and the accepted answer. */
public final class Voting {

    private final Transaction transaction;
    private final Lookup lookup;
    private final Rights rights;

    Voting(Transaction transaction) {
        this.transaction = transaction;
        this.lookup = new Lookup(transaction);
        this.rights = new Rights(transaction.settings());
    }

    /** Casts, changes or withdraws the actor's vote; the same vote again changes nothing. */
    public Post cast(PostRef ref, Vote vote) {
        Post post = lookup.post(ref);
        Actor actor = transaction.who().actor();
        rights.vote(actor, post, lookup.thread(post), vote);
        long id = post.id().value();
        long user = transaction.who().id();
        VoteStore votes = transaction.votes();
        Vote before = votes.vote(id, user);
        if (before == vote) {
            return post;
        }
        new Rate(transaction).checkVotes();
        transaction.touched().vote(id, user);
        votes.putVote(
                id,
                new VoteStore.Mark(
                        user,
                        vote.value(),
                        null,
                        transaction.now(),
                        transaction.stampClock().next()));
        transaction.note(post.id() + " " + vote.word());
        transaction.journal().reversedBy(new Reversal.Ballot(id, before));
        transaction.settle();
        return transaction.posts().find(post.id()).orElseThrow();
    }

    /** The reader's own votes on these posts; a post on which the reader does not vote is left out. */
    public Map<PostId, Vote> own(Collection<PostId> posts) {
        Actor reader = transaction.who().reader();
        if (reader.isAnonymous()) {
            return Map.of();
        }
        long user =
                transaction.users().findSurvivor(Handles.fold(reader.handle())).orElseThrow();
        return transaction.votes().votes(user, posts);
    }

    /**
     * Reports a post to the moderators; enough flags hide it (Question2Answer: without an acting user, so only who may
     * hide and show any post brings it back). The same flag again changes nothing.
     *
     * @param reason why, or null
     */
    public Post flag(PostRef ref, String reason) {
        Post post = lookup.post(ref);
        rights.flag(transaction.who().actor(), post);
        String why = new Limits(transaction.settings()).flagReason(reason);
        Optional<VoteStore.Mark> before = raised(ownFlags(post));
        if (before.isPresent() && Objects.equals(before.get().reason(), why)) {
            return post;
        }
        new Rate(transaction).check(Option.MAX_RATE_USER_FLAGS, "flag");
        transaction.touched().changing(post.id().value());
        put(post, transaction.who().id(), 1, why);
        transaction.note(post.id().toString());
        transaction
                .journal()
                .reversedBy(before.<Reversal>map(flag -> flagAgain(post, flag))
                        .orElseGet(() -> new Reversal.Unflag(post.id().value())));
        transaction.settle();
        Post flagged = transaction.posts().find(post.id()).orElseThrow();
        if (flagged.head().state() == State.VISIBLE
                && flagged.head().flags() >= transaction.settings().number(Option.FLAGGING_HIDE_AFTER)) {
            new Visibility(transaction).set(flagged, State.HIDDEN, null);
        }
        return settled(post);
    }

    /** Takes the actor's flag back; where there is none, nothing changes. */
    public Post unflag(PostRef ref) {
        Post post = lookup.post(ref);
        rights.unflag(transaction.who().actor(), post);
        List<VoteStore.Mark> flags = ownFlags(post);
        raised(flags).ifPresent(flag -> transaction.journal().reversedBy(flagAgain(post, flag)));
        return lowered(post, flags);
    }

    /** Takes all flags off a post. */
    public Post clearFlags(PostRef ref) {
        Post post = lookup.post(ref);
        rights.clearFlags(transaction.who().actor());
        return lowered(post, transaction.votes().flags(post.id().value()));
    }

    /** The actor's flags, one for each handle that they had, lowered ones included. */
    private List<VoteStore.Mark> ownFlags(Post post) {
        return transaction.votes().flags(post.id().value(), transaction.who().id());
    }

    private static Optional<VoteStore.Mark> raised(List<VoteStore.Mark> flags) {
        return flags.stream().filter(flag -> flag.value() != 0).findFirst();
    }

    private static Reversal flagAgain(Post post, VoteStore.Mark flag) {
        return new Reversal.Flag(post.id().value(), flag.reason() == null ? "" : flag.reason());
    }

    private Post lowered(Post post, List<VoteStore.Mark> flags) {
        if (flags.stream().allMatch(flag -> flag.value() == 0)) {
            return post;
        }
        transaction.touched().changing(post.id().value());
        for (VoteStore.Mark flag : flags) {
            put(post, flag.user(), 0, null);
        }
        transaction.note(post.id().toString());
        return settled(post);
    }

    /** Accepts an answer, in place of another where there is one. */
    public Post.Question accept(PostRef ref) {
        Post.Answer answer = lookup.answer(ref);
        return accept(lookup.thread(answer), answer);
    }

    /** Accepts none of the answers any more. */
    public Post.Question acceptNone(PostRef ref) {
        return accept(lookup.question(ref), null);
    }

    private Post.Question accept(Post.Question question, Post.Answer answer) {
        rights.accept(transaction.who().actor(), question, answer);
        Optional<PostId> wanted = Optional.ofNullable(answer).map(Post::id);
        if (question.accepted().equals(wanted)) {
            return question;
        }
        new Visibility(transaction).accept(question, answer);
        transaction.note(answer == null ? question.id() + " none" : answer.id().toString());
        transaction
                .journal()
                .reversedBy(question.accepted()
                        .<Reversal>map(former -> new Reversal.Accept(former.value()))
                        .orElseGet(() -> new Reversal.AcceptNone(question.id().value())));
        return (Post.Question) settled(question);
    }

    private void put(Post post, long user, int raised, String reason) {
        transaction
                .votes()
                .putFlag(
                        post.id().value(),
                        new VoteStore.Mark(
                                user,
                                raised,
                                reason,
                                transaction.now(),
                                transaction.stampClock().next()));
    }

    private Post settled(Post post) {
        transaction.settle();
        return transaction.posts().find(post.id()).orElseThrow();
    }
}
