package forum.store.user;

import forum.model.Actor;
import forum.model.Level;
import forum.model.Uid;
import forum.model.User;
import forum.store.Row;
import forum.store.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads and writes users. A handle that was renamed or merged leads to its survivor in all that people see. */
public final class UserStore {

    private static final String COLUMNS = """
            u.handle, u.folded, u.level, u.blocked, u.points, u.bonus, u.name, u.location, u.website, u.about,
            u.created_at, u.questions, u.answers, u.comments
            """;

    /** How a list of users is ordered; ties go by handle. */
    public enum Order {
        POINTS("u.points desc, u.folded", "-points, folded"),
        NEWEST("u.created_at desc, u.id desc", "-created_at, -id"),
        HANDLE("u.folded", "folded, 0"),
        LEVEL("u.level desc, u.folded", "-level, folded");

        private final String sql;
        private final String rising;

        Order(String sql, String rising) {
            this.sql = sql;
            this.rising = rising;
        }
    }

    /** Who somebody is, and how the name is written. */
    public record Named(long id, String handle) {}

    private final Sql sql;

    /** Works on this connection. */
    public UserStore(Sql sql) {
        this.sql = sql;
    }

    /** The number of the user with this handle, an old handle included. */
    public Optional<Long> findId(String folded) {
        return sql.findOne("select id from user where folded = ?", row -> row.number(1), folded);
    }

    /** The user whose handle folds to this, whether or not it stands for itself. */
    public Optional<Named> findNamed(String folded) {
        return sql.findOne(
                "select id, handle from user where folded = ?", row -> new Named(row.number(1), row.text(2)), folded);
    }

    /** The number of the user who now stands for the one with this handle. */
    public Optional<Long> findSurvivor(String folded) {
        return sql.findOne("select survivor_id from user where folded = ?", row -> row.number(1), folded);
    }

    /** Adds a user and returns the number. */
    public long add(String handle, String folded, long createdAt, boolean createdKnown) {
        return sql.insert("""
                insert into user (handle, folded, created_at, created_known, id, survivor_id)
                values (
                    ?, ?, ?, ?,
                    (select coalesce(max(id), 0) + 1 from user),
                    (select coalesce(max(id), 0) + 1 from user)
                )
                """, handle, folded, createdAt, createdKnown);
    }

    /** The user as somebody who acts, with the rights of the survivor. */
    public Optional<Actor> findActor(String folded) {
        return sql.findOne(
                """
                select s.handle, s.level, s.blocked, s.points
                from user u join user s on s.id = u.survivor_id
                where u.folded = ?
                """,
                row -> new Actor(row.text(1), Level.numbered(row.integer(2)), row.truth(3), row.number(4)),
                folded);
    }

    /** The profile of the user who stands for this handle. */
    public Optional<User> find(String folded) {
        return sql.findOne(
                "select " + COLUMNS + " from user o join user u on u.id = o.survivor_id where o.folded = ?",
                UserStore::user,
                folded);
    }

    /**
     * Users that were not renamed or merged away.
     *
     * @param after the number of the user that the list begins after, or null
     */
    public List<User> list(Order order, boolean blockedOnly, Long after, int limit) {
        return sql.list(
                "select " + COLUMNS + " from user u where u.survivor_id = u.id"
                        + (blockedOnly ? " and u.blocked = 1" : "")
                        + " and (?1 is null or (%1$s) > (select %1$s from user where id = ?1))".formatted(order.rising)
                        + " order by " + order.sql + " limit ?2",
                UserStore::user,
                after,
                limit == 0 ? -1 : limit);
    }

    /** Handles to suggest from, the ones with most points first. */
    public List<String> handles(int limit) {
        return sql.list(
                "select handle from user where survivor_id = id order by points desc, id limit ?",
                row -> row.text(1),
                limit);
    }

    /** The handle of the user who stands for this number. */
    public String handle(long id) {
        return sql.one(
                "select s.handle from user u join user s on s.id = u.survivor_id where u.id = ?",
                row -> row.text(1),
                id);
    }

    /** The row itself. */
    public Account account(long id) {
        return sql.one("""
                select id, handle, folded, level, blocked, bonus, name, location, website, about, created_at,
                       created_known, alias_id
                from user
                where id = ?
                """, UserStore::account, id);
    }

    /** The rows of every handle that a person has had, by the number of the one who stands for them. */
    public List<Account> handlesOf(long survivor) {
        return sql.list("""
                select id, handle, folded, level, blocked, bonus, name, location, website, about, created_at,
                       created_known, alias_id
                from user
                where survivor_id = ?
                """, UserStore::account, survivor);
    }

    /** Hands on every row, in the order of the folded handles, which no copy disagrees about. */
    public void eachAccount(Consumer<Account> reader) {
        sql.each("""
                select id, handle, folded, level, blocked, bonus, name, location, website, about, created_at,
                       created_known, alias_id
                from user
                order by folded
                """, row -> reader.accept(account(row)));
    }

    /** Stores all that is not derived. */
    public void save(Account account) {
        sql.update(
                """
                update user
                set handle = ?, level = ?, blocked = ?, bonus = ?, name = ?, location = ?, website = ?, about = ?,
                    created_at = ?, created_known = ?, alias_id = ?
                where id = ?
                """,
                account.handle(),
                account.level(),
                account.blocked(),
                account.bonus(),
                account.name(),
                account.location(),
                account.website(),
                account.about(),
                account.createdAt(),
                account.createdKnown(),
                account.alias(),
                account.id());
    }

    /** The address that notifications go to; it is read for nothing else and leaves the file in no other way. */
    public Optional<String> findEmail(long id) {
        return sql.findOne("select email from user where id = ?", row -> row.text(1), id);
    }

    /** Sets or, with null, forgets the address that notifications go to. */
    public void setEmail(long id, String email) {
        sql.update("update user set email = ? where id = ?", email, id);
    }

    /** Forgets the addresses that a person gave under other handles than this one; returns whether there were any. */
    public boolean forgetOtherEmails(long id) {
        return sql.update("""
                update user set email = null
                where id <> ?1 and survivor_id = (select survivor_id from user where id = ?1) and email is not null
                """, id) > 0;
    }

    /** Whether nobody here may administrate yet. */
    public boolean hasNoAdministrator() {
        return sql.findOne(
                        "select 1 from user where level >= ? and survivor_id = id limit 1",
                        row -> 1,
                        Level.ADMIN.number())
                .isEmpty();
    }

    /** How many users there are, the ones merged away not counted. */
    public long count() {
        return sql.one("select count(*) from user where survivor_id = id", row -> row.number(1));
    }

    private static User user(Row row) {
        return new User(
                row.text(1),
                Uid.ofUser(row.text(2)),
                Level.numbered(row.integer(3)),
                row.truth(4),
                row.number(5),
                row.number(6),
                new User.Profile(row.text(7), row.text(8), row.text(9), row.text(10)),
                Instant.ofEpochMilli(row.number(11)),
                row.number(12),
                row.number(13),
                row.number(14));
    }

    private static Account account(Row row) {
        return new Account(
                row.number(1),
                row.text(2),
                row.text(3),
                row.integer(4),
                row.truth(5),
                row.number(6),
                row.text(7),
                row.text(8),
                row.text(9),
                row.text(10),
                row.number(11),
                row.truth(12),
                row.numberOrNull(13));
    }
}
