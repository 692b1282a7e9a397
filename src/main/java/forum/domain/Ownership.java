package forum.domain;

import forum.model.Level;
import forum.rules.Handles;
import forum.store.log.RegisterStore;
import forum.store.user.Account;
import forum.store.user.UserStore;

/** Whose a forum is: whoever first writes to one that has no administrator becomes it. */
final class Ownership {

    private final Transaction transaction;
    private String claimed;

    Ownership(Transaction transaction) {
        this.transaction = transaction;
    }

    /** Whether who acts would become the administrator by a write. */
    boolean wouldClaim() {
        return transaction.who().handle().isPresent() && transaction.users().hasNoAdministrator();
    }

    /** Makes who acts the administrator of a forum that has none; the user is added when new. */
    void claim() {
        if (wouldClaim()) {
            String handle = transaction.who().handle().orElseThrow();
            claimed = Handles.fold(handle);
            claim(handle, claimed);
        }
    }

    /** Whether this user became the administrator by this very write. */
    boolean isClaimedNow(String folded) {
        return folded.equals(claimed);
    }

    private void claim(String handle, String folded) {
        UserStore users = transaction.users();
        long id = users.findSurvivor(folded)
                .orElseGet(() -> users.add(
                        new Lookup(transaction).newHandle(handle),
                        folded,
                        transaction.now().toEpochMilli(),
                        true));
        Account account = users.account(id);
        users.save(account.withLevel(Level.SUPER.number()));
        transaction
                .registers()
                .put(
                        RegisterStore.Owner.USER,
                        id,
                        Accounts.LEVEL,
                        new RegisterStore.Setting(transaction.stampClock().next(), transaction.now(), id));
        transaction.touched().user(id);
        transaction.settle();
    }
}
