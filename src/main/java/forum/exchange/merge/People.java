package forum.exchange.merge;

import forum.exchange.Stores;
import forum.exchange.parse.WrittenHandle;
import forum.exchange.scratch.Recent;
import forum.model.Stamp;
import forum.rules.CodePointOrder;
import forum.rules.Handles;
import forum.rules.Registers;
import forum.store.figures.Touched;
import forum.store.log.RegisterStore;
import forum.store.user.Account;
import forum.store.user.DeletedUsers;
import forum.store.user.UserStore;
import java.util.Optional;

/**
 * The users that records name; who is not here yet is added, but for those who were deleted, who are nobody. Remembers
 * the latest, whatever the size of the file.
 */
final class People {

    private final UserStore users;
    private final RegisterStore registers;
    private final DeletedUsers deleted;
    private final Touched touched;
    private final long nowMillis;
    private final Recent<String, Long> recent = new Recent<>();

    People(Stores stores, DeletedUsers deleted, Touched touched, long nowMillis) {
        this.users = stores.users();
        this.registers = stores.registers();
        this.deleted = deleted;
        this.touched = touched;
        this.nowMillis = nowMillis;
    }

    /** The number of the user with this handle; null for nobody, and for who was deleted. */
    Long find(String handle, String field) {
        if (handle == null) {
            return null;
        }
        // Two spellings of one handle are told apart here and meet in the store.
        Long known = recent.get(handle);
        if (known == null && !recent.holds(handle)) {
            known = number(WrittenHandle.check(handle, field));
            recent.put(handle, known);
        }
        return known;
    }

    /** The account with its handle as it is spelled from now on, when this is how another copy spells it. */
    Account spelled(Account known, String handle) {
        recent.put(handle, known.id());
        boolean wins = Registers.wins(Stamp.ZERO, handle, Stamp.ZERO, known.handle())
                && registers
                        .find(RegisterStore.Owner.USER, known.id(), "handle")
                        .isEmpty();
        if (!wins) {
            return known;
        }
        Account spelled = known.withHandle(handle);
        users.save(spelled);
        return spelled;
    }

    /**
     * Adds a user who is not here.
     *
     * @param createdAt when the account was made, in milliseconds; null where that is not known
     */
    Account add(String handle, Long createdAt) {
        String folded = Handles.fold(handle);
        long at = createdAt == null ? nowMillis : createdAt;
        long added = users.add(handle, folded, at, createdAt != null);
        touched.newUser(added);
        recent.put(handle, added);
        return Account.named(added, handle, folded, at, createdAt != null);
    }

    /** Whether the one user stands before the other by handle; somebody before nobody, which is null. */
    boolean isLesser(Long user, Long other) {
        if (user == null || user.equals(other)) {
            return false;
        }
        return other == null
                || CodePointOrder.INSTANCE.compare(
                                users.account(user).folded(),
                                users.account(other).folded())
                        < 0;
    }

    private Long number(String handle) {
        String folded = Handles.fold(handle);
        Optional<UserStore.Named> found = users.findNamed(folded);
        if (found.isEmpty()) {
            return deleted.holds(folded) ? null : add(handle, null).id();
        }
        UserStore.Named known = found.get();
        if (!known.handle().equals(handle)) {
            spelled(users.account(known.id()), handle);
        }
        return known.id();
    }
}
