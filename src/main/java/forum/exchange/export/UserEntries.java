package forum.exchange.export;

import forum.exchange.Entry;
import forum.exchange.Stores;
import forum.model.Level;
import forum.model.Stamp;
import forum.model.Uid;
import forum.store.Sql;
import forum.store.log.RegisterStore;
import forum.store.post.VoteStore;
import forum.store.user.Account;
import forum.store.user.DeletedUsers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Users as entries of the exchange format; addresses are not read at all. */
final class UserEntries {

    private final Stores stores;

    UserEntries(Sql sql) {
        this.stores = Stores.on(sql);
    }

    /** Hands on those who were deleted. */
    void eachDeleted(Consumer<Entry> taker) {
        new DeletedUsers(stores.sql()).each(uid -> taker.accept(deleted(uid)));
    }

    /**
     * Hands on users in the order of their handles.
     *
     * @param chosen the numbers of the wanted ones, whose favourites stay at home; null for all
     */
    void each(Set<Long> chosen, Consumer<Entry> taker) {
        stores.users().eachAccount(account -> {
            if (chosen == null || chosen.contains(account.id())) {
                taker.accept(entry(account, chosen == null));
            }
        });
    }

    private static Entry.User deleted(Uid uid) {
        return new Entry.User(
                uid.toString(), null, null, null, null, null, null, null, null, null, null, true, null, null);
    }

    private Entry.User entry(Account account, boolean whole) {
        Map<String, Entry.Setting> set = settings(RegisterStore.Owner.USER, account.id());
        return new Entry.User(
                Uid.ofUser(account.folded()).toString(),
                account.handle(),
                account.level() == 0 ? null : Level.numbered(account.level()).word(),
                account.blocked() ? true : null,
                account.bonus() == 0 ? null : account.bonus(),
                account.name(),
                account.location(),
                account.website(),
                account.about(),
                account.createdKnown() ? Instant.ofEpochMilli(account.createdAt()) : null,
                account.alias() == null
                        ? null
                        : stores.users().account(account.alias()).handle(),
                null,
                whole ? favorites(account.id()) : null,
                set.isEmpty() ? null : set);
    }

    private List<Entry.Favorite> favorites(long user) {
        List<Entry.Favorite> favorites = stores.votes().favorites(user).stream()
                .map(UserEntries::favorite)
                .toList();
        return favorites.isEmpty() ? null : favorites;
    }

    private static Entry.Favorite favorite(VoteStore.Favorite favorite) {
        boolean byHand = favorite.stamp().equals(Stamp.ZERO);
        return new Entry.Favorite(
                favorite.kind().word(),
                favorite.subject(),
                favorite.kept() ? null : false,
                byHand ? null : favorite.at(),
                byHand ? null : favorite.stamp().toString());
    }

    private Map<String, Entry.Setting> settings(RegisterStore.Owner owner, long id) {
        return settings(stores, owner, id);
    }

    /** The registers of something; an alias goes by the name that the format has for it. */
    static Map<String, Entry.Setting> settings(Stores stores, RegisterStore.Owner owner, long id) {
        Map<String, Entry.Setting> set = new TreeMap<>();
        stores.registers()
                .all(owner, id)
                .forEach((name, setting) -> set.put(
                        name.equals(RegisterStore.ALIAS) ? "mergedInto" : name,
                        new Entry.Setting(
                                setting.at(),
                                setting.by() == null
                                        ? null
                                        : stores.users().account(setting.by()).handle(),
                                setting.stamp().toString())));
        return set;
    }
}
