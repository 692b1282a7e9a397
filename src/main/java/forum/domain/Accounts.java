package forum.domain;

import forum.model.ForumException;
import forum.model.Level;
import forum.model.Standing;
import forum.model.User;
import forum.rules.Handles;
import forum.rules.Limits;
import forum.rules.Quoted;
import forum.rules.UserRights;
import forum.store.log.RegisterStore;
import forum.store.user.Account;
import forum.store.user.StandingQuery;
import forum.store.user.UserStore;
import java.util.List;
import java.util.Objects;

/** Users: who they are, what they may do, and what they were called before. */
public final class Accounts {

    /** The level of a user, as a register. */
    public static final String LEVEL = "level";

    /** Whether a user may write, as a register. */
    public static final String BLOCKED = "blocked";

    /** Points that an administrator gave or took, as a register. */
    public static final String BONUS = "bonus";

    /** How a handle is spelled, as a register. */
    public static final String HANDLE = "handle";

    /** The order of a list of users; ties go by handle. */
    public enum Order {
        POINTS,
        NEWEST,
        HANDLE,
        LEVEL
    }

    private final Transaction transaction;
    private final Lookup lookup;
    private final UserRights rights;
    private final Limits limits;
    private final UserStore users;

    Accounts(Transaction transaction) {
        this.transaction = transaction;
        this.lookup = new Lookup(transaction);
        this.rights = new UserRights(transaction.settings());
        this.limits = new Limits(transaction.settings());
        this.users = transaction.users();
    }

    /**
     * Adds a user, as anyone may; a level above the first needs the right to give it.
     *
     * @param level null for a registered user
     * @param profile nulls for what is not said
     * @param email where notifications go, or null
     */
    public User add(String handle, Level level, User.Profile profile, String email) {
        rights.write(transaction.who().reader());
        String name = lookup.newHandle(handle);
        String folded = Handles.fold(name);
        long id = users.findId(folded).orElse(-1L);
        // Whoever first adds a user to a new forum became its administrator by doing so, perhaps under this very
        // handle.
        if (id >= 0 && !transaction.ownership().isClaimedNow(folded)) {
            throw ForumException.refused("there is a user '" + users.account(id).handle() + "' already");
        }
        if (id < 0) {
            id = users.add(name, folded, transaction.now().toEpochMilli(), true);
        }
        set(id, HANDLE, users.account(id).withHandle(name));
        transaction.touched().user(id);
        transaction.note(name);
        edit(id, profile, email);
        if (level != null && level != Level.REGISTERED) {
            rights.assignLevel(transaction.who().actor(), found(folded), level);
            set(id, LEVEL, users.account(id).withLevel(level.number()));
        }
        transaction.settle();
        return found(folded);
    }

    /** The user with this handle, or an earlier handle of it. */
    public User user(String handle) {
        return users.find(Handles.fold(handle)).orElseThrow(() -> lookup.missingUser(handle));
    }

    /** Refuses what nobody can be called: neither somebody who is here nor a new user. */
    public void mayBeCalled(String handle) {
        if (users.findSurvivor(Handles.fold(handle)).isEmpty()) {
            lookup.newHandle(handle);
        }
    }

    /**
     * Users in this order.
     *
     * @param after the handle of the user that the list begins after, or null
     * @param limit 0 for all
     */
    public List<User> list(Order order, boolean blockedOnly, String after, int limit) {
        Long last = after == null ? null : lookup.user(after);
        return users.list(UserStore.Order.valueOf(order.name()), blockedOnly, last, limit);
    }

    /** The same user, with what the forum has come to for them. */
    public Standing standing(String handle) {
        return new StandingQuery(transaction.sql()).of(user(handle), lookup.user(handle));
    }

    /**
     * Changes what users say about themselves: their own, or anybody's for an administrator. What says so already
     * changes nothing.
     */
    public User edit(String handle, User.Profile profile, String email) {
        User user = user(handle);
        rights.editProfile(transaction.who().actor(), user);
        if (edit(lookup.user(handle), profile, email)) {
            transaction.note(user.handle());
        }
        return user(handle);
    }

    /** Gives a user another handle; the old one leads to it from now on. The present one again changes nothing. */
    public User rename(String handle, String newHandle) {
        User user = user(handle);
        rights.rename(transaction.who().actor(), user, user.questions() + user.answers() + user.comments() > 0);
        String name = lookup.newHandle(newHandle);
        if (name.equals(user.handle())) {
            return user;
        }
        long from = lookup.user(handle);
        transaction.note(user.handle() + " to " + name);
        if (Handles.fold(name).equals(Handles.fold(user.handle()))) {
            set(from, HANDLE, users.account(from).withHandle(name));
            return user(name);
        }
        users.findSurvivor(Handles.fold(name)).filter(id -> id != from).ifPresent(id -> {
            throw ForumException.refused(
                    "there is a user '" + users.handle(id) + "' already",
                    "`forum user merge " + Quoted.word(user.handle()) + " " + Quoted.word(name)
                            + "` makes one user of the two");
        });
        Account old = users.account(from);
        long to = users.findId(Handles.fold(name))
                .orElseGet(() -> users.add(name, Handles.fold(name), old.createdAt(), old.createdKnown()));
        takeOver(old, to, name);
        alias(from, to);
        return user(name);
    }

    /** Makes one user of two; the first handle leads to the second from now on. */
    public User merge(String from, String into) {
        rights.merge(transaction.who().actor(), user(from), user(into));
        long source = lookup.user(from);
        long target = lookup.user(into);
        if (source == target) {
            throw ForumException.refused("'" + from + "' and '" + into + "' are the same user already");
        }
        transaction.note(from + " into " + into);
        alias(source, target);
        return user(into);
    }

    /**
     * Deletes a user for good, under every handle they have had; their posts stay, by nobody.
     *
     * @return the user as they were
     */
    public User delete(String handle) {
        User user = user(handle);
        rights.delete(transaction.who().actor(), user);
        new Departure(transaction).delete(lookup.user(handle));
        transaction.settle();
        transaction.note(user.handle());
        return user;
    }

    /** Sets a user's level; the same level again changes nothing. */
    public User role(String handle, Level level) {
        User user = user(handle);
        rights.assignLevel(transaction.who().actor(), user, level);
        if (user.level() == level) {
            return user;
        }
        long id = lookup.user(handle);
        set(id, LEVEL, users.account(id).withLevel(level.number()));
        transaction.journal().reversedBy(new Reversal.Role(user.handle(), user.level()));
        transaction.note(user.handle() + " " + level.word());
        return user(handle);
    }

    /** Stops a user from writing; of one who is blocked already nothing changes. */
    public User block(String handle) {
        return setBlocked(handle, true);
    }

    /** Lets a user write again; of one who is not blocked nothing changes. */
    public User unblock(String handle) {
        return setBlocked(handle, false);
    }

    /** Sets the points that an administrator gives or, negative, takes; as many again change nothing. */
    public User bonus(String handle, long points) {
        rights.bonus(transaction.who().actor());
        long id = lookup.user(handle);
        Account account = users.account(id);
        if (account.bonus() == points) {
            return user(handle);
        }
        transaction.journal().reversedBy(new Reversal.Bonus(users.handle(id), account.bonus()));
        set(id, BONUS, account.withBonus(points));
        transaction.touched().user(id);
        transaction.settle();
        transaction.note(user(handle).handle() + " " + points);
        return user(handle);
    }

    private User setBlocked(String handle, boolean blocked) {
        User user = user(handle);
        rights.block(transaction.who().actor(), user);
        if (user.blocked() == blocked) {
            return user;
        }
        long id = lookup.user(handle);
        set(id, BLOCKED, users.account(id).withBlocked(blocked));
        transaction.journal().reversedBy(new Reversal.Blocking(user.handle(), user.blocked()));
        transaction.note(user.handle());
        return user(handle);
    }

    /** Returns whether anything changed. */
    private boolean edit(long id, User.Profile profile, String email) {
        Account before = users.account(id);
        Account account = before;
        account = field(account, "name", profile.name(), account.name());
        account = field(account, "location", profile.location(), account.location());
        account = field(account, "website", profile.website(), account.website());
        account = field(account, "about", profile.about(), account.about());
        boolean moves = email != null && setEmail(id, email.isEmpty() ? null : limits.email(email));
        return moves || account != before;
    }

    /** Keeps one address of a person; returns whether that is news. */
    private boolean setEmail(long id, String email) {
        boolean forgot = users.forgetOtherEmails(id);
        if (Objects.equals(users.findEmail(id).orElse(null), email)) {
            return forgot;
        }
        users.setEmail(id, email);
        return true;
    }

    private Account field(Account account, String field, String wanted, String present) {
        if (wanted == null) {
            return account;
        }
        String said = limits.profileField(field, wanted);
        String value = said.isEmpty() ? null : said;
        if (Objects.equals(value, present)) {
            return account;
        }
        Account changed = account.withProfile(field, value);
        set(account.id(), field, changed);
        return changed;
    }

    private void takeOver(Account old, long to, String name) {
        Account account = users.account(to).withAlias(null);
        set(to, RegisterStore.ALIAS, account);
        set(to, HANDLE, account = account.withHandle(name));
        set(to, LEVEL, account = account.withLevel(old.level()));
        set(to, BLOCKED, account = account.withBlocked(old.blocked()));
        set(to, BONUS, account = account.withBonus(old.bonus()));
        for (String field : List.of("name", "location", "website", "about")) {
            set(to, field, account = account.withProfile(field, old.profileField(field)));
        }
        users.setEmail(to, users.findEmail(old.id()).orElse(null));
        users.setEmail(old.id(), null);
    }

    private void alias(long from, long to) {
        set(from, RegisterStore.ALIAS, users.account(from).withAlias(to));
        transaction.survivors().settleUsers();
        transaction.touched().votesOf(from);
        transaction.settle();
    }

    private void set(long id, String register, Account account) {
        users.save(account);
        transaction.registers().put(RegisterStore.Owner.USER, id, register, transaction.settingNow());
    }

    private User found(String folded) {
        return users.find(folded).orElseThrow();
    }
}
