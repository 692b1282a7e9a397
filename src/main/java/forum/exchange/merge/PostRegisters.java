package forum.exchange.merge;

import forum.domain.Erasure;
import forum.domain.Transaction;
import forum.exchange.Stores;
import forum.exchange.parse.ParsedThread.ParsedPost;
import forum.exchange.parse.ParsedThread.ParsedQuestion;
import forum.exchange.parse.ParsedThread.Setting;
import forum.model.Kind;
import forum.model.Stamp;
import forum.model.State;
import forum.model.Uid;
import forum.rules.Registers;
import forum.store.figures.CommentPlaces;
import forum.store.figures.Touched;
import forum.store.log.RegisterStore;
import forum.store.post.StoredPost;
import java.util.Map;
import java.util.Objects;

/**
 * Joins the registers of posts: the state and the place of each, and why a question is closed and which answer it
 * accepted.
 */
final class PostRegisters {

    private final Transaction transaction;
    private final Stores stores;
    private final Touched touched;
    private final CommentPlaces places;
    private final KeptSettings settings;

    PostRegisters(Transaction transaction, Stores stores, People people) {
        this.transaction = transaction;
        this.stores = stores;
        this.touched = transaction.touched();
        this.places = new CommentPlaces(stores.sql(), touched);
        this.settings = new KeptSettings(stores.registers(), RegisterStore.Owner.POST, people);
    }

    /** Notes when those of a post that is new here were set; what they are set to is in its row. */
    void add(long id, ParsedPost post, ParsedQuestion question) {
        settings.put(id, RegisterStore.STATE, post.stateSet());
        settings.put(id, RegisterStore.PLACE, post.placed());
        if (post.kind() == Kind.QUESTION) {
            settings.put(id, RegisterStore.CLOSED, question.closedSet());
            settings.put(id, RegisterStore.ACCEPTED, question.acceptedSet());
        }
    }

    /** Joins the state of a post, and returns whether that changed anything. */
    boolean joinState(StoredPost stored, ParsedPost post) {
        boolean wins = (post.stateSet().isExplicit() || post.state() != stored.state())
                && (Registers.stateWins(
                                post.stateSet().stamp(),
                                post.state(),
                                settings.present(stored.id(), RegisterStore.STATE),
                                stored.state())
                        || post.state() == stored.state()
                                && settings.isToldBetter(stored.id(), RegisterStore.STATE, post.stateSet()));
        if (!wins) {
            return false;
        }
        if (post.isDeleted() && stored.state() != State.DELETED) {
            // Deletion wins even over what is later; then nothing is known of when that was.
            stores.registers().drop(RegisterStore.Owner.POST, stored.id(), RegisterStore.STATE);
            new Erasure(transaction).erase(stored.id());
        } else {
            stores.posts().setState(stored.id(), post.state());
        }
        settings.put(stored.id(), RegisterStore.STATE, post.stateSet());
        return true;
    }

    /** Joins whether and why a question is closed, and returns whether that changed anything. */
    boolean joinClosed(StoredPost stored, ParsedQuestion question) {
        String candidate = closing(question.closedReason(), question.duplicateOf());
        String present = closing(stored.closedReason(), stored.duplicateOf());
        if (!wins(stored.id(), RegisterStore.CLOSED, question.closedSet(), candidate, present)) {
            return false;
        }
        close(stored.id(), question);
        settings.put(stored.id(), RegisterStore.CLOSED, question.closedSet());
        return true;
    }

    private static String closing(String reason, Uid duplicateOf) {
        return duplicateOf != null ? "duplicate " + duplicateOf : reason == null ? null : "reason " + reason;
    }

    private void close(long id, ParsedQuestion question) {
        if (question.duplicateOf() != null) {
            stores.closings().closeAsDuplicate(id, question.duplicateOf());
        } else if (question.closedReason() != null) {
            stores.closings().closeWithReason(id, question.closedReason());
        } else {
            stores.closings().reopen(id);
        }
    }

    /**
     * Joins which answer is accepted, whatever became of it, and returns whether that changed anything.
     *
     * @param stored the question as it was here before
     * @param numbers of the posts of the record, all of which are here by now
     */
    boolean accept(StoredPost stored, ParsedQuestion question, Map<Uid, Long> numbers) {
        if (stored.state() == State.DELETED) {
            return false;
        }
        long id = stored.id();
        Uid present = stored.accepted();
        boolean wins = wins(
                id,
                RegisterStore.ACCEPTED,
                question.acceptedSet(),
                Objects.toString(question.chosen(), null),
                Objects.toString(present, null));
        if (!wins) {
            return false;
        }
        stores.posts().setAccepted(id, question.chosen() == null ? null : numbers.get(question.chosen()));
        settings.put(id, RegisterStore.ACCEPTED, question.acceptedSet());
        if (present != null) {
            touched.post(stores.posts().find(present).orElseThrow().id());
        }
        touched.post(id);
        return true;
    }

    /**
     * Joins whether a reply is an answer or a comment, and on what. Returns whether that changed anything; {@link
     * CommentPlaces#settle} must follow.
     *
     * @param stored the reply as it was here before
     * @param numbers of the posts of the record, all of which are here by now
     */
    boolean joinPlace(StoredPost stored, ParsedPost post, Map<Uid, Long> numbers) {
        long putOn = numbers.get(post.putOn());
        boolean same = post.kind() == stored.kind() && stored.putOn() == putOn;
        if (same && !post.placed().isExplicit()) {
            return false;
        }
        long id = stored.id();
        Place told = new Place(post.placed().stamp(), post.kind(), post.putOn());
        Place present = new Place(
                settings.present(id, RegisterStore.PLACE),
                stored.kind(),
                same ? post.putOn() : stores.posts().get(stored.putOn()).uid());
        if (!told.wins(present)
                && !(told.equals(present) && settings.isToldBetter(id, RegisterStore.PLACE, post.placed()))) {
            return false;
        }
        if (!same && post.kind() == Kind.ANSWER) {
            places.makeAnswer(id);
        } else if (!same && stored.kind() == Kind.ANSWER) {
            places.makeComment(id, putOn);
        } else if (!same) {
            places.put(id, putOn);
        }
        settings.put(id, RegisterStore.PLACE, post.placed());
        return true;
    }

    /** What a reply was made when. Of equal stamps, which other forums have, a comment wins: there it was an answer. */
    private record Place(Stamp stamp, Kind kind, Uid putOn) {

        private boolean wins(Place present) {
            if (!stamp.equals(present.stamp) || kind == present.kind) {
                return Registers.wins(stamp, putOn.toString(), present.stamp, present.putOn.toString());
            }
            return kind == Kind.COMMENT;
        }
    }

    /** What nobody is said to have set and is the same here cannot win, so that when it was set need not be looked up. */
    private boolean wins(long id, String register, Setting candidate, String value, String present) {
        return (candidate.isExplicit() || !Objects.equals(value, present))
                && (Registers.wins(candidate.stamp(), value, settings.present(id, register), present)
                        || Objects.equals(value, present) && settings.isToldBetter(id, register, candidate));
    }
}
