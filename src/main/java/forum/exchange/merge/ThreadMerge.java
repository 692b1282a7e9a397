package forum.exchange.merge;

import forum.domain.Transaction;
import forum.exchange.BadRecordException;
import forum.exchange.Stores;
import forum.exchange.merge.ImportSummary.Outcome;
import forum.exchange.parse.ParsedThread;
import forum.exchange.parse.ParsedThread.ParsedPost;
import forum.exchange.parse.ParsedThread.ParsedQuestion;
import forum.exchange.parse.ParsedThread.Revision;
import forum.exchange.parse.Pipeline;
import forum.model.Kind;
import forum.model.State;
import forum.model.Uid;
import forum.store.figures.Touched;
import forum.store.log.TellingStore;
import forum.store.post.Rewordings;
import forum.store.post.SharedTitles;
import forum.store.post.StoredPost;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Merges threads into the store. What is new is added whole; of what is here, revisions and votes are joined as sets,
 * and of each register the greater stamp stays. The outcome does not depend on the order in which files come in.
 */
final class ThreadMerge {

    private final Transaction transaction;
    private final Stores stores;
    private final People people;
    private final Places places;
    private final Touched touched;
    private final OriginMerge origins;
    private final PostRegisters registers;
    private final MarkMerge marks;
    private final RevisionOwners revisionOwners;
    private final PostDrafts drafts;
    private final ThreadAdding adding;
    private final TellingStore tellings;
    private final long lastBefore;
    private final boolean careful;
    private final ImportSummary summary;
    private final UnshownTexts unshown;
    private final SharedTitles sharedTitles;
    private final Rewordings rewordings;

    /**
     * Merges into this transaction.
     *
     * @param careful whether every record is looked at for what is wrong before anything of it is written, even in an
     *     empty store, where otherwise the store itself refuses a uid that occurs twice
     */
    ThreadMerge(
            Transaction transaction,
            Stores stores,
            People people,
            Places places,
            ImportSummary summary,
            boolean careful) {
        this.careful = careful;
        this.transaction = transaction;
        this.stores = stores;
        this.people = people;
        this.places = places;
        this.touched = transaction.touched();
        this.origins = new OriginMerge(stores, people, touched);
        this.registers = new PostRegisters(transaction, stores, people);
        this.marks = new MarkMerge(stores.votes(), people, touched);
        this.revisionOwners = new RevisionOwners(stores.revisions());
        this.drafts = new PostDrafts(
                people, places, stores.revisions(), transaction.now().toEpochMilli());
        this.adding = new ThreadAdding(transaction, stores, people, drafts, registers, marks);
        this.tellings = new TellingStore(stores.sql());
        this.lastBefore = stores.posts().lastId();
        this.summary = summary;
        this.unshown = new UnshownTexts(stores);
        this.sharedTitles = new SharedTitles(stores.sql(), lastBefore);
        this.rewordings = new Rewordings(stores.sql(), lastBefore);
    }

    /**
     * Merges a thread, or throws before anything of it is written. What was told last is here in full, whatever has been
     * done since, so telling the same again changes nothing.
     *
     * @param dating gives a time to what has none
     */
    void merge(Pipeline.Item.Thread read, UnaryOperator<ParsedThread> dating) {
        ParsedThread told = read.thread();
        Uid uid = told.posts().get(0).uid();
        Optional<Long> same = lastBefore == 0 ? Optional.empty() : tellings.find(uid, read.digest());
        if (same.isPresent()) {
            refuseTwice(uid, same.get());
            told.posts().forEach(post -> count(post, Outcome.UNCHANGED));
            return;
        }
        long question = merge(dating.apply(told), read.addsOnly(), read.byContent());
        tellings.put(question, read.digest());
        if (read.byContent() && question > lastBefore) {
            sharedTitles.added(question);
        }
    }

    /** Merges a thread and returns the number of its question. */
    private long merge(ParsedThread thread, boolean addsOnly, boolean byContent) {
        Map<Uid, StoredPost> present = present(thread);
        ReplyMoves moves = new ReplyMoves(transaction, registers, thread, present);
        moves.check();
        if (!present.isEmpty()) {
            Uid uid = thread.posts().get(0).uid();
            refuseTwice(uid, present.get(uid).id());
        }
        mention(thread);
        long question;
        if (present.isEmpty()) {
            question = adding.add(thread);
            thread.posts().forEach(post -> count(post, Outcome.ADDED));
        } else {
            question = present.get(thread.posts().get(0).uid()).id();
            List<Long> added = join(thread, present, moves, addsOnly);
            if (byContent && !added.isEmpty()) {
                rewordings.told(added);
                rewordings.told(present.values().stream().map(StoredPost::id).toList());
            }
        }
        transaction.stampClock().witness(thread.latest());
        return question;
    }

    /**
     * Brings in what is still on its way into the store, and says which texts came to nothing that anybody sees, and
     * which questions and answers may be there twice.
     */
    void finish() {
        adding.flush();
        unshown.tell(summary);
        summary.noteSharedTitles(sharedTitles.count());
        summary.noteRewordings(rewordings.count());
    }

    /** Joins a thread with what is here of it, which is the question at least, and returns the numbers of new posts. */
    private List<Long> join(ParsedThread thread, Map<Uid, StoredPost> present, ReplyMoves moves, boolean addsOnly) {
        ParsedPost top = thread.posts().get(0);
        long question = present.get(top.uid()).id();
        Map<Uid, Outcome> outcomes = new HashMap<>();
        List<Long> added = new ArrayList<>();
        for (ParsedPost post : thread.posts()) {
            StoredPost stored = present.get(post.uid());
            if (stored == null) {
                long reply = adding.addReply(post, thread.question(), moves.above(post), question);
                moves.settled(post, reply);
                added.add(reply);
                outcomes.put(post.uid(), Outcome.ADDED);
            } else {
                moves.settled(post, stored.id());
                post.votes().forEach(vote -> people.find(vote.by(), "votes"));
                post.flags().forEach(flag -> people.find(flag.by(), "flags"));
                boolean changed = !addsOnly && join(stored, post, thread.question());
                if (addsOnly) {
                    unshown.leftAlone(stored, post);
                }
                outcomes.put(post.uid(), changed ? Outcome.UPDATED : Outcome.UNCHANGED);
            }
        }
        moves.join(addsOnly).forEach(post -> outcomes.put(post, Outcome.UPDATED));
        if (!top.isDeleted() && !addsOnly && moves.accept(present.get(top.uid()))) {
            outcomes.put(top.uid(), Outcome.UPDATED);
        }
        moves.finish(question);
        thread.posts().forEach(post -> count(post, outcomes.get(post.uid())));
        return added;
    }

    private void count(ParsedPost post, Outcome outcome) {
        summary.count(ImportSummary.Kind.valueOf(post.kind().name()), outcome);
    }

    /** Which posts of the thread are here, after all that could be wrong with them was looked for. */
    private Map<Uid, StoredPost> present(ParsedThread thread) {
        Map<Uid, StoredPost> present = new HashMap<>();
        if (lastBefore == 0 && !careful) {
            return present;
        }
        for (ParsedPost post : thread.posts()) {
            Optional<StoredPost> found = stores.posts().find(post.uid());
            if (found.isPresent()) {
                if (found.get().id() > lastBefore) {
                    throw occursTwice(post.uid());
                }
                present.put(post.uid(), found.get());
            }
        }
        if (careful) {
            revisionOwners.check(thread, present);
        }
        return present;
    }

    /** Notes that the thread of this question was told; its replies can be in no other one. */
    private void refuseTwice(Uid uid, long question) {
        if (question > lastBefore || !touched.markSeen(question)) {
            throw occursTwice(uid);
        }
    }

    private static BadRecordException occursTwice(Uid uid) {
        return new BadRecordException("uid " + uid + " occurs twice");
    }

    /** Makes whom and what the record names, whether or not it wins, so that every order of files makes the same. */
    private void mention(ParsedThread thread) {
        for (ParsedPost post : thread.posts()) {
            people.find(post.author(), "author");
            people.find(post.stateSet().by(), "stateSet");
            people.find(post.placed().by(), "placed");
            for (Revision revision : post.revisions()) {
                people.find(revision.by(), "revisions");
                places.find(revision.category() == null ? "" : revision.category());
            }
        }
        people.find(thread.question().closedSet().by(), "closed");
        people.find(thread.question().acceptedSet().by(), "acceptedSet");
    }

    /** Joins what the record says with what is here, and returns whether that changed anything. */
    private boolean join(StoredPost stored, ParsedPost post, ParsedQuestion question) {
        boolean changed = origins.joinCreated(stored, post);
        if (stored.state() != State.DELETED && !post.isDeleted()) {
            changed |= origins.joinAuthor(stored, post);
            if (changed || !drafts.isAsItWas(post, stored)) {
                StoredPost now = changed ? stores.posts().get(stored.id()) : stored;
                if (stores.revisions().join(stored, now, drafts.revisions(post))) {
                    unshown.joined(stored.id(), post);
                    changed = true;
                }
            }
            changed |= marks.join(stored.id(), post);
            if (post.kind() == Kind.QUESTION) {
                changed |= joinQuestion(stored, question);
            }
        }
        changed |= registers.joinState(stored, post);
        if (changed) {
            touched.thread(stored.id());
        }
        return changed;
    }

    private boolean joinQuestion(StoredPost stored, ParsedQuestion question) {
        boolean changed = false;
        if (question.views() > stored.views()) {
            stores.posts().setViews(stored.id(), question.views());
            changed = true;
        }
        if (question.follows() != null
                && (stored.follows() == null || question.follows().compareTo(stored.follows()) < 0)) {
            stores.posts().setFollows(stored.id(), question.follows());
            changed = true;
        }
        changed |= registers.joinClosed(stored, question);
        return changed;
    }
}
