package forum.exchange.merge;

import forum.domain.Transaction;
import forum.exchange.BadRecordException;
import forum.exchange.Entry;
import forum.exchange.Stores;
import forum.exchange.merge.ImportSummary.Outcome;
import forum.exchange.parse.Fields;
import forum.exchange.parse.Times;
import forum.exchange.parse.WrittenHandle;
import forum.model.Level;
import forum.model.Stamp;
import forum.rules.Handles;
import forum.rules.Registers;
import forum.store.figures.Survivors;
import forum.store.log.RegisterStore;
import forum.store.post.VoteStore;
import forum.store.user.Account;
import forum.store.user.DeletedUsers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Merges users: every attribute is a register of its own, and of each the greater stamp stays. */
final class UserMerge {

    private static final String MERGED_INTO = "mergedInto";

    private final Transaction transaction;
    private final Stores stores;
    private final People people;
    private final Times times;
    private final RegisterMerge registers;
    private final ImportSummary summary;
    private final DeletedUsers deleted;
    private final FavoriteMerge favorites;
    private boolean aliased;

    /** The user being merged, as far as it is known by now. */
    private Account account;

    /** Whether nothing was known of that user before this record, so that no register can be set. */
    private boolean fresh;

    UserMerge(Transaction transaction, Stores stores, DeletedUsers deleted, People people, ImportSummary summary) {
        this.transaction = transaction;
        this.stores = stores;
        this.deleted = deleted;
        this.people = people;
        this.times = new Times(transaction.now());
        this.registers = new RegisterMerge(stores.registers(), RegisterStore.Owner.USER, people, times);
        this.favorites = new FavoriteMerge(stores.votes(), deleted, times);
        this.summary = summary;
    }

    /** One attribute: what the record and the store say of it, as texts that sort, and how to take the record's. */
    private record Attribute(String name, String candidate, String present, Account taken) {}

    /** Merges a user, or throws before anything is written. */
    void merge(Entry.User user) {
        merge(user, (told, present) -> told);
    }

    /**
     * Merges a user, or throws before anything is written.
     *
     * @param dating gives a time to what the record tells otherwise than the account that is here
     */
    void merge(Entry.User told, BiFunction<Entry.User, Account, Entry.User> dating) {
        String handle = WrittenHandle.check(Fields.present(told.handle(), "handle"), "handle");
        // A question with many columns costs its time even where there is no answer, as for most users of a first
        // import.
        Optional<Account> known = stores.users().findId(Handles.fold(handle)).map(stores.users()::account);
        Entry.User user = known.map(present -> dating.apply(told, present)).orElse(told);
        Level level = user.level() == null ? null : Fields.oneOf(Level.class, user.level(), "level");
        Long createdAt = times.millis(user.createdAt(), "createdAt");
        String into = user.mergedInto() == null ? null : WrittenHandle.check(user.mergedInto(), MERGED_INTO);
        checkTexts(user);
        if (into != null && Handles.fold(into).equals(Handles.fold(handle))) {
            throw new BadRecordException("mergedInto: a user cannot be merged into itself");
        }
        Map<String, Entry.Setting> set = registers.check(user.set());
        List<VoteStore.Favorite> kept = favorites.check(user.favorites());

        if (deleted.holds(Handles.fold(handle))) {
            registers.mention(set); // who else is named is here, as where the record came first
            people.find(into, MERGED_INTO);
            transaction.stampClock().witness(times.latest());
            summary.count(ImportSummary.Kind.USER, Outcome.UNCHANGED);
            return;
        }
        Account named = known.isPresent() ? people.spelled(known.get(), handle) : people.add(handle, createdAt);
        boolean mentions = registers.mention(set);
        Long heir = people.find(into, MERGED_INTO);
        long id = named.id();
        Account before = mentions ? stores.users().account(id) : named; // a mention may spell the handle otherwise
        account = before;
        fresh = known.isEmpty();
        boolean changed = joinCreated(createdAt);
        changed |= joinAttributes(user, handle, level, set);
        changed |= joinAlias(heir, set.get(MERGED_INTO));
        if (!account.equals(before)) {
            stores.users().save(account);
        }
        for (VoteStore.Favorite favorite : kept) {
            changed |= favorites.join(favorite.of(id, favorite.stamp()));
        }
        if (!fresh && account.bonus() != before.bonus()) {
            transaction.touched().user(id);
        }
        transaction.stampClock().witness(times.latest());
        changed |= !known.orElse(account).handle().equals(account.handle()); // it may be spelled anew already
        summary.count(ImportSummary.Kind.USER, fresh ? Outcome.ADDED : changed ? Outcome.UPDATED : Outcome.UNCHANGED);
    }

    /** Follows the aliases, once all users are in. */
    void finish() {
        if (aliased) {
            transaction.touched().votesOfRenamed();
            new Survivors(stores.sql()).settleUsers();
        }
    }

    private static void checkTexts(Entry.User user) {
        Fields.text(user.name(), "name");
        Fields.text(user.location(), "location");
        Fields.text(user.website(), "website");
        Fields.text(user.about(), "about");
    }

    private boolean joinCreated(Long createdAt) {
        if (createdAt == null || account.createdKnown() && account.createdAt() <= createdAt) {
            return false;
        }
        account = account.withCreated(createdAt, true);
        return true;
    }

    private boolean joinAttributes(Entry.User user, String handle, Level level, Map<String, Entry.Setting> set) {
        boolean changed = join(set, new Attribute("handle", handle, account.handle(), account.withHandle(handle)));
        if (level != null || set.containsKey("level")) {
            int number = level == null ? 0 : level.number();
            changed |= join(
                    set, new Attribute("level", said(number, 0), said(account.level(), 0), account.withLevel(number)));
        }
        if (user.blocked() != null || set.containsKey("blocked")) {
            boolean blocked = Boolean.TRUE.equals(user.blocked());
            changed |= join(
                    set,
                    new Attribute(
                            "blocked",
                            said(blocked, false),
                            said(account.blocked(), false),
                            account.withBlocked(blocked)));
        }
        if (user.bonus() != null || set.containsKey("bonus")) {
            long bonus = user.bonus() == null ? 0 : user.bonus();
            changed |= join(
                    set, new Attribute("bonus", said(bonus, 0L), said(account.bonus(), 0L), account.withBonus(bonus)));
        }
        changed |= joinProfile("name", user.name(), set);
        changed |= joinProfile("location", user.location(), set);
        changed |= joinProfile("website", user.website(), set);
        changed |= joinProfile("about", user.about(), set);
        return changed;
    }

    private boolean joinProfile(String field, String told, Map<String, Entry.Setting> set) {
        String value = told == null || told.isEmpty() ? null : told;
        String present = account.profileField(field);
        if (value == null && present == null && !set.containsKey(field)) {
            return false;
        }
        return join(set, new Attribute(field, value, present, account.withProfile(field, value)));
    }

    private boolean join(Map<String, Entry.Setting> set, Attribute merged) {
        Entry.Setting setting = set.get(merged.name());
        boolean wins = wins(merged.name(), setting, merged.candidate(), merged.present());
        if (wins) {
            account = merged.taken();
            registers.put(account.id(), merged.name(), setting);
        }
        return wins;
    }

    private boolean wins(String register, Entry.Setting setting, String candidate, String present) {
        return fresh
                ? Registers.wins(registers.stamp(setting, register), candidate, Stamp.ZERO, present)
                : registers.wins(account.id(), register, setting, candidate, present);
    }

    private boolean joinAlias(Long heir, Entry.Setting setting) {
        if (heir == null && setting == null) {
            return false;
        }
        String present = account.alias() == null
                ? null
                : stores.users().account(account.alias()).folded();
        String candidate = heir == null ? null : stores.users().account(heir).folded();
        if (!wins(RegisterStore.ALIAS, setting, candidate, present)) {
            return false;
        }
        transaction.touched().user(account.id());
        account = account.withAlias(heir);
        registers.put(account.id(), RegisterStore.ALIAS, setting);
        aliased = true;
        return true;
    }

    /** What an attribute says; null for what it is while nobody has said anything, which loses to all that was said. */
    private static String said(Object value, Object unsaid) {
        return value.equals(unsaid) ? null : String.valueOf(value);
    }
}
