package forum.exchange;

import forum.domain.Erasure;
import forum.domain.Transaction;
import forum.exchange.ImportSummary.Outcome;
import forum.exchange.ParsedThread.ParsedPost;
import forum.exchange.ParsedThread.ParsedQuestion;
import forum.exchange.ParsedThread.Revision;
import forum.exchange.ParsedThread.Setting;
import forum.model.Format;
import forum.model.Kind;
import forum.model.Stamp;
import forum.model.State;
import forum.model.Uid;
import forum.rules.Handles;
import forum.rules.Registers;
import forum.store.PostRows;
import forum.store.RegisterStore;
import forum.store.Revisions;
import forum.store.Touched;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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
    private final MarkMerge marks;
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
        this.marks = new MarkMerge(stores.votes(), people, touched);
        this.nowMillis = transaction.now().toEpochMilli();
        this.lastBefore = stores.posts().lastId();
        this.summary = summary;
    }

    /** Merges a thread, or throws before anything of it is written. */
    void merge(ParsedThread thread) {
        Map<Uid, PostRows.Stored> present = present(thread);
        Map<Uid, Long> numbers = new HashMap<>();
        Map<Uid, Outcome> outcomes = new HashMap<>();
        long question = 0;
        for (ParsedPost post : thread.posts()) {
            PostRows.Stored stored = present.get(post.uid());
            mention(post, post.kind() == Kind.QUESTION ? thread.question() : null);
            boolean changed = true;
            if (stored == null) {
                long number = add(post, thread.question(), numbers, question);
                numbers.put(post.uid(), number);
            } else {
                numbers.put(post.uid(), stored.id());
                post.votes().forEach(vote -> people.find(vote.by(), "votes"));
                post.flags().forEach(flag -> people.find(flag.by(), "flags"));
                changed = join(stored, post, thread.question());
            }
            question = question == 0 ? numbers.get(post.uid()) : question;
            outcomes.put(post.uid(), stored == null ? Outcome.ADDED : changed ? Outcome.UPDATED : Outcome.UNCHANGED);
        }
        ParsedPost top = thread.posts().get(0);
        if (!top.isDeleted() && accept(question, present.get(top.uid()), thread.question(), numbers)) {
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
                check(post, stored, present);
                present.put(post.uid(), stored);
            }
        }
        return present;
    }

    private void check(ParsedPost post, PostRows.Stored stored, Map<Uid, PostRows.Stored> present) {
        if (stored.id() > lastBefore || !touched.markSeen(stored.id())) {
            throw new BadRecordException("uid " + post.uid() + " occurs twice");
        }
        if (stored.kind() != post.kind()) {
            throw new BadRecordException("uid " + post.uid() + " is " + aKind(stored.kind()) + " here, and "
                    + aKind(post.kind()) + " in the file");
        }
        PostRows.Stored parent = post.parent() == null ? null : present.get(post.parent());
        if (post.parent() != null && (parent == null || parent.id() != stored.parent())) {
            throw new BadRecordException("uid " + post.uid() + " stands under another post here");
        }
    }

    private static String aKind(Kind kind) {
        return (kind == Kind.ANSWER ? "an " : "a ") + kind.word();
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

    private long add(ParsedPost post, ParsedQuestion question, Map<Uid, Long> numbers, long questionNumber) {
        boolean top = post.kind() == Kind.QUESTION;
        Text text = Text.of(post.revisions());
        String plain = post.isDeleted() ? null : Revisions.plain(text.body(), text.format());
        long id = stores.posts()
                .add(new PostRows.Draft(
                        post.uid(),
                        post.kind(),
                        top ? null : numbers.get(post.parent()),
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
        put(id, RegisterStore.STATE, post.stateSet());
        if (top && !post.isDeleted()) {
            close(id, question);
            put(id, RegisterStore.CLOSED, question.closedSet());
        }
        marks.add(id, post);
        return id;
    }

    /** Joins what the record says with what is here, and returns whether that changed anything. */
    private boolean join(PostRows.Stored stored, ParsedPost post, ParsedQuestion question) {
        boolean changed = joinCreated(stored, post);
        if (stored.state() != State.DELETED && !post.isDeleted()) {
            changed |= joinAuthor(stored, post);
            PostRows.Stored now = changed ? stores.posts().get(stored.id()) : stored;
            changed |= stores.revisions().join(stored, now, entries(post));
            changed |= marks.join(stored.id(), post);
            if (post.kind() == Kind.QUESTION) {
                changed |= joinQuestion(stored, question);
            }
        }
        changed |= joinState(stored, post);
        if (changed) {
            touched.thread(stored.id());
        }
        return changed;
    }

    /** When a post was made cannot differ between copies, but a hand-written record may know more. */
    private boolean joinCreated(PostRows.Stored stored, ParsedPost post) {
        int order = Boolean.compare(stored.createdKnown(), post.createdAt() != null);
        if (order == 0 && stored.createdKnown()) {
            order = Long.compare(post.createdAt(), stored.createdAt());
        }
        if (order > 0 || order == 0 && post.stamp().compareTo(stored.stamp()) >= 0) {
            return false;
        }
        long createdAt = post.createdAt() == null ? stored.createdAt() : post.createdAt();
        stores.posts().setCreated(stored.id(), createdAt, post.createdAt() != null, post.stamp());
        return true;
    }

    /** By whom a post was made cannot differ either. */
    private boolean joinAuthor(PostRows.Stored stored, ParsedPost post) {
        String author = stored.author() == null
                ? null
                : stores.users().account(stored.author()).folded();
        String newAuthor = post.author() == null ? null : Handles.fold(post.author());
        if (isSmaller(newAuthor, author)) {
            touched.user(people.find(post.author(), "author"));
            if (stored.author() != null) {
                touched.user(stored.author());
            }
            stores.posts().setAuthor(stored.id(), people.find(post.author(), "author"), null);
            return true;
        }
        if (author == null && newAuthor == null && isSmaller(post.authorName(), stored.authorName())) {
            stores.posts().setAuthor(stored.id(), null, post.authorName());
            return true;
        }
        return false;
    }

    private static boolean isSmaller(String candidate, String present) {
        return candidate != null && (present == null || candidate.compareTo(present) < 0);
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
        String candidate = closing(question.closedReason(), question.duplicateOf());
        String present = closing(stored.closedReason(), stored.duplicateOf());
        if (wins(stored.id(), RegisterStore.CLOSED, question.closedSet(), candidate, present)) {
            close(stored.id(), question);
            put(stored.id(), RegisterStore.CLOSED, question.closedSet());
            changed = true;
        }
        return changed;
    }

    private static String closing(String reason, Uid duplicateOf) {
        return duplicateOf != null ? "duplicate " + duplicateOf : reason == null ? null : "reason " + reason;
    }

    private void close(long id, ParsedQuestion question) {
        if (question.duplicateOf() != null) {
            stores.posts().closeAsDuplicate(id, question.duplicateOf());
        } else if (question.closedReason() != null) {
            stores.posts().closeWithReason(id, question.closedReason());
        } else if (question.closedSet().isExplicit()) {
            stores.posts().reopen(id);
        }
    }

    private boolean joinState(PostRows.Stored stored, ParsedPost post) {
        boolean wins = Registers.stateWins(
                post.stateSet().stamp(), post.state(), presentStamp(stored.id(), RegisterStore.STATE), stored.state());
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
        put(stored.id(), RegisterStore.STATE, post.stateSet());
        return true;
    }

    /** The answers of the record are here by now, so that the accepted one has a number. */
    private boolean accept(long id, PostRows.Stored stored, ParsedQuestion question, Map<Uid, Long> numbers) {
        if (stored != null && stored.state() == State.DELETED) {
            return false;
        }
        Uid present = stored == null ? null : stored.accepted();
        boolean wins = wins(
                id,
                RegisterStore.ACCEPTED,
                question.acceptedSet(),
                Objects.toString(question.accepted(), null),
                Objects.toString(present, null));
        if (!wins) {
            return false;
        }
        stores.posts().setAccepted(id, question.accepted() == null ? null : numbers.get(question.accepted()));
        put(id, RegisterStore.ACCEPTED, question.acceptedSet());
        if (present != null) {
            touched.post(stores.posts().find(present).orElseThrow().id());
        }
        touched.post(id);
        return true;
    }

    private boolean wins(long id, String register, Setting candidate, String value, String present) {
        return Registers.wins(candidate.stamp(), value, presentStamp(id, register), present);
    }

    private Stamp presentStamp(long id, String register) {
        return stores.registers()
                .find(RegisterStore.Owner.POST, id, register)
                .map(RegisterStore.Setting::stamp)
                .orElse(Stamp.ZERO);
    }

    private void put(long id, String register, Setting setting) {
        if (setting.isExplicit()) {
            Instant at =
                    Instant.ofEpochMilli(setting.at() == null ? setting.stamp().millis() : setting.at());
            stores.registers()
                    .put(
                            RegisterStore.Owner.POST,
                            id,
                            register,
                            new RegisterStore.Setting(setting.stamp(), at, people.find(setting.by(), register)));
        }
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

    /** What a new post reads like after its revisions. */
    private record Text(String title, String body, Format format, String tags, String category) {

        private static Text of(List<Revision> revisions) {
            Revision body = latest(revisions, Revision::body);
            return new Text(
                    value(latest(revisions, Revision::title), Revision::title, null),
                    value(body, Revision::body, null),
                    body == null ? Format.TEXT : body.format(),
                    value(latest(revisions, Revision::tags), Revision::tags, ""),
                    value(latest(revisions, Revision::category), Revision::category, ""));
        }

        private static String value(Revision revision, Function<Revision, String> field, String otherwise) {
            return revision == null ? otherwise : field.apply(revision);
        }

        private static Revision latest(List<Revision> oldestFirst, Function<Revision, String> field) {
            for (int i = oldestFirst.size() - 1; i >= 0; i--) {
                if (field.apply(oldestFirst.get(i)) != null) {
                    return oldestFirst.get(i);
                }
            }
            return null;
        }
    }
}
