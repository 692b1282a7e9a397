package forum.exchange;

import forum.domain.Transaction;
import forum.exchange.ImportSummary.Outcome;
import forum.exchange.ParsedThread.ParsedPost;
import forum.exchange.ParsedThread.ParsedQuestion;
import forum.exchange.ParsedThread.Revision;
import forum.model.Kind;
import forum.model.State;
import forum.model.Uid;
import forum.store.PostRows;
import forum.store.Revisions;
import forum.store.Touched;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    private final long nowMillis;
    private final long lastBefore;
    private final boolean careful;
    private final ImportSummary summary;

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
        this.nowMillis = transaction.now().toEpochMilli();
        this.lastBefore = stores.posts().lastId();
        this.summary = summary;
    }

    /**
     * Merges a thread, or throws before anything of it is written.
     *
     * @param addsOnly whether posts that are here stay as they are
     */
    void merge(ParsedThread thread, boolean addsOnly) {
        Map<Uid, PostRows.Stored> present = present(thread);
        ReplyMoves moves = new ReplyMoves(transaction, stores.posts(), thread);
        moves.check(present);
        Map<Uid, Long> numbers = new HashMap<>();
        Map<Uid, Outcome> outcomes = new HashMap<>();
        long question = 0;
        for (ParsedPost post : thread.posts()) {
            PostRows.Stored stored = present.get(post.uid());
            mention(post, post.kind() == Kind.QUESTION ? thread.question() : null);
            boolean changed = true;
            if (stored == null) {
                long number = add(post, thread.question(), moves, question);
                numbers.put(post.uid(), number);
            } else {
                numbers.put(post.uid(), stored.id());
                post.votes().forEach(vote -> people.find(vote.by(), "votes"));
                post.flags().forEach(flag -> people.find(flag.by(), "flags"));
                changed = !addsOnly && (moves.join(post, stored) | join(stored, post, thread.question()));
            }
            moves.settled(post, numbers.get(post.uid()), Optional.ofNullable(stored));
            question = question == 0 ? numbers.get(post.uid()) : question;
            outcomes.put(post.uid(), stored == null ? Outcome.ADDED : changed ? Outcome.UPDATED : Outcome.UNCHANGED);
        }
        ParsedPost top = thread.posts().get(0);
        boolean fixed = addsOnly && present.containsKey(top.uid());
        boolean answered = !moves.isCommentNow(thread.question().accepted(), present);
        if (!top.isDeleted()
                && !fixed
                && answered
                && registers.accept(question, present.get(top.uid()), thread.question(), numbers)) {
            outcomes.merge(top.uid(), Outcome.UPDATED, (was, now) -> was == Outcome.ADDED ? was : now);
        }
        thread.posts()
                .forEach(post ->
                        summary.count(ImportSummary.Kind.valueOf(post.kind().name()), outcomes.get(post.uid())));
        transaction.stampClock().witness(thread.latest());
    }

    /** Which posts of the thread are here, after all that could be wrong with them was looked for. */
    private Map<Uid, PostRows.Stored> present(ParsedThread thread) {
        Map<Uid, PostRows.Stored> present = new HashMap<>();
        if (lastBefore == 0 && !careful) {
            return present;
        }
        for (ParsedPost post : thread.posts()) {
            Optional<Long> id = stores.posts().findId(post.uid());
            if (id.isPresent()) {
                PostRows.Stored stored = stores.posts().get(id.get());
                if (stored.id() > lastBefore || !touched.markSeen(stored.id())) {
                    throw new BadRecordException("uid " + post.uid() + " occurs twice");
                }
                present.put(post.uid(), stored);
            }
        }
        if (careful) {
            revisionOwners.check(thread, present);
        }
        return present;
    }

    /** Makes whom and what the record names, whether or not it wins, so that every order of files makes the same. */
    private void mention(ParsedPost post, ParsedQuestion question) {
        people.find(post.author(), "author");
        people.find(post.stateSet().by(), "stateSet");
        for (Revision revision : post.revisions()) {
            people.find(revision.by(), "revisions");
            places.find(revision.category() == null ? "" : revision.category());
        }
        if (question != null) {
            people.find(question.closedSet().by(), "closed");
            people.find(question.acceptedSet().by(), "acceptedSet");
        }
    }

    private long add(ParsedPost post, ParsedQuestion question, ReplyMoves moves, long questionNumber) {
        boolean top = post.kind() == Kind.QUESTION;
        PostText text = PostText.of(post.revisions());
        String plain = post.isDeleted() ? null : Revisions.plain(text.body(), text.format());
        long id = stores.posts()
                .add(new PostRows.Draft(
                        post.uid(),
                        post.kind(),
                        top ? null : Long.valueOf(moves.home(post)),
                        top ? null : questionNumber,
                        people.find(post.author(), "author"),
                        post.authorName(),
                        places.find(text.category()),
                        text.tags(),
                        text.format(),
                        post.state(),
                        top && !post.isDeleted() ? question.follows() : null,
                        top && !post.isDeleted() ? question.views() : 0,
                        null,
                        post.createdAt() == null ? nowMillis : post.createdAt(),
                        post.createdAt() != null,
                        post.stamp(),
                        text.title(),
                        text.body(),
                        plain));
        if (!post.isDeleted()) {
            transaction
                    .indexAside()
                    .ifPresent(index -> index.add(id, text.title(), plain == null ? text.body() : plain));
        }
        if (post.listed()) {
            stores.revisions().addAll(stores.posts().get(id), entries(post));
        }
        registers.add(id, post, question);
        marks.add(id, post);
        return id;
    }

    /** Joins what the record says with what is here, and returns whether that changed anything. */
    private boolean join(PostRows.Stored stored, ParsedPost post, ParsedQuestion question) {
        boolean changed = origins.joinCreated(stored, post);
        if (stored.state() != State.DELETED && !post.isDeleted()) {
            changed |= origins.joinAuthor(stored, post);
            PostRows.Stored now = changed ? stores.posts().get(stored.id()) : stored;
            changed |= stores.revisions().join(stored, now, entries(post));
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

    private boolean joinQuestion(PostRows.Stored stored, ParsedQuestion question) {
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

    private List<Revisions.Entry> entries(ParsedPost post) {
        return post.revisions().stream()
                .map(revision -> entry(revision.identified(post.uid())))
                .toList();
    }

    private Revisions.Entry entry(Revision revision) {
        return new Revisions.Entry(
                revision.uid(),
                revision.original(),
                revision.silent(),
                people.find(revision.by(), "by"),
                revision.at() == null ? nowMillis : revision.at(),
                revision.stamp(),
                revision.title(),
                revision.body(),
                revision.format(),
                revision.tags(),
                revision.category());
    }
}
