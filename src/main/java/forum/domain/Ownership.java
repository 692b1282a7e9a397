package forum.domain;

import forum.model.Level;
import forum.rules.Handles;
import forum.store.log.RegisterStore;
import forum.store.user.Account;
import forum.store.user.UserStore;

/** Who a forum belongs to: the first user of a new file is its administrator. */
final class Ownership {

    private final Transaction transaction;

    Ownership(Transaction transaction) {
        this.transaction = transaction;
    }

    /** Makes this user, who is added when new, the administrator. */
    void claim(String handle) {
        UserStore users = transaction.users();
        String folded = Handles.fold(handle);
        long id = users.findSurvivor(folded)
                .orElseGet(() -> users.add(
                        Handles.check(handle, transaction.settings()),
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
