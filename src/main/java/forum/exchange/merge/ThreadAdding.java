package forum.exchange.merge;

import forum.domain.Transaction;
import forum.exchange.Stores;
import forum.exchange.parse.ParsedThread;
import forum.exchange.parse.ParsedThread.ParsedPost;
import forum.exchange.parse.ParsedThread.ParsedQuestion;
import forum.exchange.parse.ParsedThread.Setting;
import forum.model.Kind;
import forum.model.State;
import forum.model.Uid;
import forum.model.Vote;
import forum.rules.Happening;
import forum.rules.Points;
import forum.rules.PostFigures;
import forum.rules.Settings;
import forum.store.BulkIndex;
import forum.store.figures.CommentPlaces;
import forum.store.figures.Earnings;
import forum.store.figures.NewPosts;
import forum.store.post.PostDraft;
import forum.store.post.StoredRevision;
import forum.store.post.VoteStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

/**
 * Adds threads of which nothing is here yet, and new posts to those that are. Of a new thread all that the figures of its
 * posts follow from is at hand, so each of them is written once.
 */
final class ThreadAdding {

    private final Transaction transaction;
    private final Stores stores;
    private final People people;
    private final PostDrafts drafts;
    private final PostRegisters registers;
    private final MarkMerge marks;
    private final NewPosts newPosts;
    private final Earnings earnings;
    private final CommentPlaces commentPlaces;

    ThreadAdding(
            Transaction transaction,
            Stores stores,
            People people,
            PostDrafts drafts,
            PostRegisters registers,
            MarkMerge marks) {
        this.transaction = transaction;
        this.stores = stores;
        this.people = people;
        this.drafts = drafts;
        this.registers = registers;
        this.marks = marks;
        this.newPosts = new NewPosts(stores.sql(), transaction.touched());
        this.earnings = new Earnings(stores.sql());
        this.commentPlaces = new CommentPlaces(stores.sql(), transaction.touched());
    }

    /** A post on its way in. */
    private record Arrival(ParsedPost post, PostText text, List<StoredRevision> revisions, MarkMerge.Marks marks) {}

    /** Adds a thread, and returns the number of its question. */
    long add(ParsedThread thread) {
        boolean deleted = thread.posts().get(0).isDeleted();
        ParsedQuestion question = deleted ? thread.question().erased() : thread.question();
        List<Arrival> arrivals = new ArrayList<>(thread.posts().size());
        List<PostFigures.Facts> facts = new ArrayList<>(thread.posts().size());
        Map<Uid, Integer> places = new HashMap<>();
        for (ParsedPost post : thread.posts()) {
            Arrival arrival = arrival(post);
            facts.add(facts(arrival, question, post.parent() == null ? -1 : places.get(post.parent())));
            places.put(post.uid(), arrivals.size());
            arrivals.add(arrival);
        }
        List<PostFigures> figures = PostFigures.of(facts, transaction.settings());
        long first = stores.posts().reserve(arrivals.size());
        Arrival top = arrivals.get(0);
        PostDraft asked = drafts.draft(top.post(), top.text(), question, null, null);
        NewPosts.Closed closed = new NewPosts.Closed(question.closedReason(), question.duplicateOf());
        newPosts.addQuestion(first, asked, closed, figures.get(0));
        addRest(first, top, question);
        earn(asked, question.accepted() != null, figures.get(0), top.marks());
        for (int i = 1; i < arrivals.size(); i++) {
            Arrival reply = arrivals.get(i);
            PostDraft draft = drafts.draft(
                    reply.post(), reply.text(), question, first + facts.get(i).parent(), first);
            newPosts.addReply(first + i, draft, figures.get(i));
            addRest(first + i, reply, question);
            boolean accepted = reply.post().uid().equals(question.accepted());
            earn(draft, accepted && !Objects.equals(draft.author(), asked.author()), figures.get(i), reply.marks());
        }
        if (question.chosen() != null) {
            stores.posts().setAccepted(first, first + places.get(question.chosen()));
        }
        boolean moved = question.acceptedComment() != null;
        for (ParsedPost post : thread.posts()) {
            if (post.under() != null) {
                commentPlaces.put(first + places.get(post.uid()), first + places.get(post.under()));
                moved = true;
            }
        }
        if (moved) {
            commentPlaces.settle(first);
        }
        return first;
    }

    /** Counts a post and the votes on it for those who wrote it and cast them. */
    private void earn(PostDraft post, boolean accepted, PostFigures figures, MarkMerge.Marks marks) {
        Settings settings = transaction.settings();
        boolean visible = post.state() == State.VISIBLE;
        earnings.posted(
                post.author(),
                new Points.Standing(post.kind(), visible, accepted, figures.up(), figures.down()),
                settings);
        for (VoteStore.Mark vote : marks.votes()) {
            earnings.voted(vote.user(), post.kind(), Vote.of(vote.value()).orElseThrow(), settings);
        }
    }

    /** Brings in what is still on its way into the store. */
    void flush() {
        newPosts.flush();
        earnings.flush();
    }

    /** Adds an answer or comment to a thread that is here, and returns its number. */
    long addReply(ParsedPost post, ParsedQuestion question, long parent, long top) {
        Arrival arrival = arrival(post);
        long id = stores.posts().add(drafts.draft(post, arrival.text(), question, parent, top));
        transaction.touched().added(id);
        arrival.marks().votes().forEach(vote -> transaction.touched().vote(id, vote.user()));
        addRest(id, arrival, question);
        return id;
    }

    private Arrival arrival(ParsedPost post) {
        return new Arrival(
                post,
                PostText.of(post.revisions()),
                post.listed() ? drafts.revisions(post) : List.of(),
                marks.of(post));
    }

    /** Adds what stands beside the row of a post. */
    private void addRest(long id, Arrival arrival, ParsedQuestion question) {
        ParsedPost post = arrival.post();
        PostText text = arrival.text();
        boolean edited =
                post.listed() && stores.revisions().addAll(id, arrival.revisions(), () -> drafts.original(post, text));
        transaction.bulkLoad().ifPresent(load -> {
            load.uids().add(post.uid());
            if (edited) {
                arrival.revisions().forEach(revision -> load.uids().add(revision.uid()));
            }
            if (!post.isDeleted()) {
                load.words().add(words(id, post, text, question));
            }
        });
        registers.add(id, post, question);
        arrival.marks().votes().forEach(vote -> newPosts.addVote(id, vote));
        arrival.marks().flags().forEach(flag -> stores.votes().putFlag(id, flag));
        arrival.marks().tallies().forEach(tally -> newPosts.addTally(id, tally));
    }

    private static BulkIndex.Text words(long id, ParsedPost post, PostText text, ParsedQuestion question) {
        return new BulkIndex.Text(
                id,
                text.title(),
                text.plain() == null ? text.body() : text.plain(),
                text.tags(),
                post.kind() == Kind.QUESTION ? question.closedReason() : null);
    }

    private PostFigures.Facts facts(Arrival arrival, ParsedQuestion question, int parent) {
        ParsedPost post = arrival.post();
        MarkMerge.Marks said = arrival.marks();
        return new PostFigures.Facts(
                post.kind(),
                parent,
                post.state(),
                drafts.createdAt(post),
                question.views(),
                count(said.votes(), 1) + sum(said.tallies(), VoteStore.Tally::up),
                count(said.votes(), -1) + sum(said.tallies(), VoteStore.Tally::down),
                count(said.flags(), 1),
                history(arrival, question));
    }

    private static int count(Collection<VoteStore.Mark> marks, int value) {
        int count = 0;
        for (VoteStore.Mark mark : marks) {
            count += mark.value() == value ? 1 : 0;
        }
        return count;
    }

    private static long sum(Collection<VoteStore.Tally> tallies, ToIntFunction<VoteStore.Tally> side) {
        long sum = 0;
        for (VoteStore.Tally tally : tallies) {
            sum += side.applyAsInt(tally);
        }
        return sum;
    }

    private List<Happening> history(Arrival arrival, ParsedQuestion question) {
        ParsedPost post = arrival.post();
        List<Happening> history = new ArrayList<>(0);
        arrival.revisions().forEach(revision -> revision.happening().ifPresent(history::add));
        Setting state = post.stateSet();
        if (state.isExplicit()) {
            Happening.stateSet(post.state(), state.stamp(), state.time(), people.find(state.by(), "stateSet"))
                    .ifPresent(history::add);
        }
        Setting closed = question.closedSet();
        if (post.kind() == Kind.QUESTION && closed.isExplicit()) {
            Long by = people.find(closed.by(), "closed");
            history.add(Happening.closedSet(question.isClosed(), closed.stamp(), closed.time(), by));
        }
        Setting accepted = question.acceptedSet();
        if (post.uid().equals(question.accepted()) && accepted.isExplicit()) {
            Long by = people.find(accepted.by(), "acceptedSet");
            history.add(Happening.selected(accepted.stamp(), accepted.time(), by));
        }
        return history;
    }
}
