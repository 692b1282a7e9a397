package forum.domain;

import forum.model.Uid;
import forum.store.user.Account;
import forum.store.user.DeletedUsers;
import java.util.Collection;
import java.util.List;

/** Takes deleted users out of a forum, for a command and an import alike; what they wrote stays, by nobody. */
public final class Departure {

    private final Transaction transaction;
    private final DeletedUsers deleted;

    /** Works in this transaction. */
    public Departure(Transaction transaction) {
        this.transaction = transaction;
        this.deleted = new DeletedUsers(transaction.sql());
    }

    /** Deletes a person, under every handle they have had, in this copy and all that learn of it. */
    void delete(long user) {
        List<Account> handles = transaction.users().handlesOf(user);
        handles.forEach(account -> deleted.add(Uid.ofUser(account.folded())));
        erase(handles.stream().map(Account::id).toList());
    }

    /** Takes out these users, whom a record may have named since they were deleted. */
    public void erase(Collection<Long> users) {
        transaction.touched().goneUsers(users);
        deleted.erase(users);
        transaction.survivors().settleUsers();
    }
}
