package forum.exchange.merge;

import forum.domain.Categories;
import forum.exchange.Entry;
import forum.exchange.EntrySink;
import forum.exchange.Stores;
import forum.exchange.parse.ParsedThread;
import forum.exchange.parse.ParsedThread.Mark;
import forum.exchange.parse.ParsedThread.ParsedPost;
import forum.exchange.parse.ParsedThread.ParsedQuestion;
import forum.exchange.parse.ParsedThread.Setting;
import forum.model.Level;
import forum.model.Stamp;
import forum.model.State;
import forum.rules.Handles;
import forum.store.log.RegisterStore;
import forum.store.log.RegisterStore.Owner;
import forum.store.post.CategoryStore;
import forum.store.post.StoredPost;
import forum.store.post.VoteStore;
import forum.store.user.Account;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A source that tells how everything is at one time, but not of everything since when. What differs there from what an
 * earlier import brought here has changed at that time at the latest; what somebody has changed here, or in another
 * forum of this kind, stays out of it, since nothing tells which of the two is newer.
 */
final class Snapshot {

    private final Stores stores;
    private final Renamings renamings;
    private final Long millis;
    private final Stamp stamp;
    private final EntrySink.Extent extent;
    private final UnmarkedEdits edits;

    /**
     * Compares with these stores.
     *
     * @param renamings whom the source has renamed
     * @param millis when everything was so; null for a source that tells times itself
     * @param extent how much to compare
     */
    Snapshot(Stores stores, Renamings renamings, Long millis, EntrySink.Extent extent) {
        this.stores = stores;
        this.renamings = renamings;
        this.millis = millis;
        this.extent = extent;
        this.stamp = millis == null ? Stamp.ZERO : Stamp.byHand(millis);
        this.edits = new UnmarkedEdits(stores.revisions(), millis, stamp, this::isImported);
    }

    /** The thread with a time for what it tells otherwise than the store. */
    ParsedThread dated(ParsedThread thread) {
        if (millis == null) {
            return thread;
        }
        List<ParsedPost> posts = new ArrayList<>();
        ParsedQuestion question = thread.question();
        for (ParsedPost post : thread.posts()) {
            StoredPost stored = stores.posts()
                    .find(post.uid())
                    .filter(found -> found.state() != State.DELETED)
                    .orElse(null);
            posts.add(stored == null || extent == EntrySink.Extent.USERS ? post : dated(post, stored));
            question = stored != null && post.parent() == null ? dated(question, stored) : question;
        }
        return new ParsedThread(question, posts, thread.latest());
    }

    private ParsedPost dated(ParsedPost post, StoredPost stored) {
        return new ParsedPost(
                post.uid(),
                post.kind(),
                post.parent(),
                post.author(),
                post.authorName(),
                post.createdAt(),
                post.stamp(),
                post.state(),
                dated(post.stateSet(), stored, RegisterStore.STATE, post.state() == stored.state()),
                post.under(),
                post.placed(),
                post.listed(),
                edits.dated(post, stored),
                votes(post, stored),
                post.tallies(),
                withAbsent(post.flags(), () -> stores.votes().flags(stored.id())));
    }

    private ParsedQuestion dated(ParsedQuestion question, StoredPost stored) {
        boolean closedAlike = Objects.equals(question.closedReason(), stored.closedReason())
                && Objects.equals(question.duplicateOf(), stored.duplicateOf());
        return new ParsedQuestion(
                question.follows(),
                question.closedReason(),
                question.duplicateOf(),
                dated(question.closedSet(), stored, RegisterStore.CLOSED, closedAlike),
                question.accepted(),
                question.acceptedComment(),
                dated(
                        question.acceptedSet(),
                        stored,
                        RegisterStore.ACCEPTED,
                        Objects.equals(question.chosen(), stored.accepted())),
                question.views());
    }

    private Setting dated(Setting told, StoredPost stored, String register, boolean alike) {
        boolean open = !told.isExplicit() && !alike && isImported(Owner.POST, stored.id(), register);
        return open ? new Setting(stamp, millis, null) : told;
    }

    private boolean isImported(Owner owner, long id, String register) {
        Optional<RegisterStore.Setting> present = stores.registers().find(owner, id, register);
        return present.isEmpty() || isImported(present.get().stamp());
    }

    private boolean isImported(Stamp present) {
        return present.replica() == 0 && stamp.isAfter(present);
    }

    private List<Mark> votes(ParsedPost post, StoredPost stored) {
        List<Mark> told = post.votes().stream().map(vote -> dated(vote, stored)).toList();
        return withAbsent(told, () -> stores.votes().votes(stored.id()));
    }

    /** With the marks that are here from an earlier import and no longer there: they were taken back. */
    private List<Mark> withAbsent(List<Mark> told, Supplier<List<VoteStore.Mark>> here) {
        if (extent != EntrySink.Extent.VOTES) {
            return told;
        }
        Set<String> named = told.stream().map(mark -> Handles.fold(mark.by())).collect(Collectors.toSet());
        List<Account> absent = new ArrayList<>();
        for (VoteStore.Mark mark : here.get()) {
            if (mark.value() != 0 && isImported(mark.stamp()) && !named.contains(heir(mark.user()))) {
                absent.add(stores.users().account(mark.user()));
            }
        }
        if (absent.isEmpty()) {
            return told;
        }
        // Of all at once: on one post there may be very many.
        Set<Optional<Long>> people =
                named.stream().map(stores.users()::findSurvivor).collect(Collectors.toSet());
        List<Mark> all = new ArrayList<>(told);
        for (Account account : absent) {
            if (!people.contains(stores.users().findSurvivor(heir(account.id())))) {
                all.add(new Mark(account.handle(), 0, null, millis, stamp));
            }
        }
        return all;
    }

    /** What the site calls this user now, folded. */
    private String heir(long user) {
        return stores.users().account(renamings.heir(user)).folded();
    }

    private Mark dated(Mark vote, StoredPost stored) {
        if (!vote.stamp().equals(Stamp.ZERO)) {
            return vote;
        }
        boolean changed = stores.users()
                .findId(Handles.fold(vote.by()))
                .flatMap(user -> stores.votes().findVote(stored.id(), user))
                .filter(present -> present.value() != vote.value() && isImported(present.stamp()))
                .isPresent();
        return changed ? new Mark(vote.by(), vote.value(), vote.reason(), millis, stamp) : vote;
    }

    /**
     * The user with a time for what the record tells otherwise than the store, an empty text for what was cleared
     * included; what it does not tell stays.
     */
    Entry.User dated(Entry.User user, Account account) {
        if (millis == null) {
            return user;
        }
        Map<String, Entry.Setting> set = new HashMap<>(user.set() == null ? Map.of() : user.set());
        date(set, Owner.USER, account.id(), "handle", user.handle(), account.handle());
        date(
                set,
                Owner.USER,
                account.id(),
                "level",
                user.level(),
                Level.numbered(account.level()).word());
        date(set, Owner.USER, account.id(), "blocked", user.blocked(), account.blocked());
        date(set, Owner.USER, account.id(), "bonus", user.bonus(), account.bonus());
        date(set, Owner.USER, account.id(), "name", user.name(), account.name());
        date(set, Owner.USER, account.id(), "location", user.location(), account.location());
        date(set, Owner.USER, account.id(), "website", user.website(), account.website());
        date(set, Owner.USER, account.id(), "about", user.about(), account.about());
        return new Entry.User(
                user.uid(),
                user.handle(),
                user.level(),
                user.blocked(),
                user.bonus(),
                user.name(),
                user.location(),
                user.website(),
                user.about(),
                user.createdAt(),
                user.mergedInto(),
                user.deleted(),
                user.favorites(),
                set);
    }

    /** The category with a time for what the record tells otherwise than the store; what it does not tell stays. */
    Entry.Category dated(Entry.Category category, CategoryStore.Place present) {
        if (millis == null) {
            return category;
        }
        Map<String, Entry.Setting> set = new HashMap<>(category.set() == null ? Map.of() : category.set());
        date(set, Owner.CATEGORY, present.id(), Categories.TITLE, category.title(), present.title());
        date(set, Owner.CATEGORY, present.id(), Categories.DESCRIPTION, category.description(), present.description());
        date(set, Owner.CATEGORY, present.id(), Categories.POSITION, category.position(), present.position());
        return new Entry.Category(
                category.uid(),
                category.path(),
                category.title(),
                category.description(),
                category.position(),
                category.removed(),
                category.mergedInto(),
                set);
    }

    private void date(Map<String, Entry.Setting> set, Owner owner, long id, String name, Object told, Object present) {
        boolean changed = told != null && !told.equals(present) && !(told.equals("") && present == null);
        if (changed && !set.containsKey(name) && isImported(owner, id, name)) {
            set.put(name, new Entry.Setting(Instant.ofEpochMilli(millis), null));
        }
    }
}
