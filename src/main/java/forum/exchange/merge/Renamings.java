package forum.exchange.merge;

import forum.exchange.Entry;
import forum.exchange.Stores;
import forum.exchange.Unwritten;
import forum.model.Stamp;
import forum.store.log.RegisterStore;
import forum.store.user.Account;
import forum.store.user.SiteAccounts;
import forum.store.user.SiteAccounts.Holder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds users whom their site has renamed since it was imported last: an account keeps its number there. A user here is
 * a handle, so the old handle becomes an alias of the new one, as when somebody is renamed here. Where the old handle is
 * somebody else's by now, that would give them what another wrote, and what was told under it stays under it.
 */
final class Renamings {

    private record Renamed(long from, long to) {}

    private final Stores stores;
    private final People people;
    private final UserMerge users;
    private final ImportSummary summary;
    private final SiteAccounts accounts;
    private final List<Renamed> renamed = new ArrayList<>();
    private final Map<Long, Long> heirs = new HashMap<>();
    private long toldAt;

    Renamings(Stores stores, People people, UserMerge users, ImportSummary summary) {
        this.stores = stores;
        this.people = people;
        this.users = users;
        this.summary = summary;
        this.accounts = new SiteAccounts(stores.sql());
    }

    /** What follows is told as of this time. */
    void asOf(Instant time) {
        toldAt = time.toEpochMilli();
    }

    /** Takes who an account is now; what an older dump tells of it is no news. */
    void take(Unwritten.Account told) {
        Long user = people.find(told.handle(), "handle");
        if (user == null) {
            return; // deleted here, whatever the site does
        }
        Holder now = new Holder(user, toldAt);
        if (accounts.putNew(told.account(), now)) {
            return;
        }
        Holder before = accounts.find(told.account()).orElseThrow();
        if (before.toldAt() < toldAt) {
            accounts.put(told.account(), now);
            if (before.user() != user) {
                renamed.add(new Renamed(before.user(), user));
                heirs.putIfAbsent(before.user(), user);
            }
        }
    }

    /** The user who has the account of this one now; the user itself unless the site has renamed it. */
    long heir(long user) {
        Long heir = heirs.get(user);
        return heir == null || accounts.isHolder(user) ? user : heir;
    }

    /** Renames, once all accounts are known. */
    void finish() {
        for (Renamed user : renamed) {
            if (accounts.isHolder(user.from())) {
                summary.leaveOut(
                        "new names of users whose old one is somebody else's now; what was theirs stays under it", 1);
            } else if (isImported(user.to())) {
                rename(stores.users().account(user.from()), stores.users().account(user.to()));
            }
        }
    }

    private void rename(Account old, Account heir) {
        if (isImported(old.id())) {
            if (heir.alias() != null) {
                alias(heir.handle(), null);
            }
            alias(old.handle(), heir.handle());
        } else if (!isSame(old, heir)) {
            // What somebody is called here stays, and is what the new name stands for too.
            alias(heir.handle(), old.handle());
        }
    }

    private boolean isSame(Account one, Account other) {
        return stores.users().findSurvivor(one.folded()).equals(stores.users().findSurvivor(other.folded()));
    }

    /** Whether nobody here, or in another forum of this kind, has said what the user is called. */
    private boolean isImported(long user) {
        return stores.registers()
                .find(RegisterStore.Owner.USER, user, RegisterStore.ALIAS)
                .map(RegisterStore.Setting::stamp)
                .map(Stamp::replica)
                .orElse(0L)
                .equals(0L);
    }

    private void alias(String handle, String into) {
        Map<String, Entry.Setting> set =
                Collections.singletonMap("mergedInto", new Entry.Setting(Instant.ofEpochMilli(toldAt), null));
        users.merge(
                new Entry.User(null, handle, null, null, null, null, null, null, null, null, into, null, null, set));
    }
}
