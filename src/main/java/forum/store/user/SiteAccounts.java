package forum.store.user;

import forum.model.Uid;
import forum.store.Sql;
import java.util.Optional;

/** Which users here stand for the accounts of imported sites. */
public final class SiteAccounts {

    /**
     * Who an account is.
     *
     * @param toldAt when its site told so, in milliseconds
     */
    public record Holder(long user, long toldAt) {}

    private final Sql sql;

    /** Works on this connection. */
    public SiteAccounts(Sql sql) {
        this.sql = sql;
    }

    /** Who this account was when its site told so last. */
    public Optional<Holder> find(Uid account) {
        return sql.findOne(
                "select user_id, told_at from account where uid = ?",
                row -> new Holder(row.number(1), row.number(2)),
                account);
    }

    /** Keeps who this account is, unless that was told before; returns whether it was not. */
    public boolean putNew(Uid account, Holder holder) {
        return sql.update(
                        "insert or ignore into account (uid, user_id, told_at) values (?, ?, ?)",
                        account,
                        holder.user(),
                        holder.toldAt())
                > 0;
    }

    /** Keeps who this account is. */
    public void put(Uid account, Holder holder) {
        sql.update(
                "insert or replace into account (uid, user_id, told_at) values (?, ?, ?)",
                account,
                holder.user(),
                holder.toldAt());
    }

    /** Whether the user stands for any account. */
    public boolean isHolder(long user) {
        return sql.findOne("select 1 from account where user_id = ? limit 1", row -> 1, user)
                .isPresent();
    }
}
