package forum.store.user;

import forum.model.Uid;
import forum.store.Sql;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * Users who were deleted. Nothing is kept of them but the uid of every handle they had, by which a copy that still has
 * them is recognised: it tells nobody what they were called who does not know it.
 */
public final class DeletedUsers {

    private final Sql sql;
    private boolean some;

    /** Works on this connection. */
    public DeletedUsers(Sql sql) {
        this.sql = sql;
        this.some = sql.findOne("select 1 from deleted_user limit 1", row -> 1).isPresent();
    }

    /** Whether the user with this handle was deleted. */
    public boolean holds(String folded) {
        // Most forums have deleted nobody, and a uid takes a while.
        return some
                && sql.findOne("select 1 from deleted_user where uid = ?", row -> 1, Uid.ofUser(folded))
                        .isPresent();
    }

    /** Keeps that a user was deleted, and returns whether that is news. */
    public boolean add(Uid uid) {
        some = true;
        return sql.update("insert or ignore into deleted_user (uid) values (?)", uid) > 0;
    }

    /** Hands on every one, in the order of the uids. */
    public void each(Consumer<Uid> reader) {
        sql.each("select uid from deleted_user order by uid", row -> reader.accept(row.uid(1)));
    }

    /**
     * Takes these users out of all that they have written and done and that others keep of them, and then themselves. A
     * silent edit leaves a mark from now on: one by nobody would stand in for history that is not known, see {@code
     * StandIns}.
     */
    public void erase(Collection<Long> users) {
        String gone = Sql.json(users);
        for (String deed : new String[] {"vote", "flag", "favorite", "account"}) {
            sql.update("delete from " + deed + " where user_id in (select value from json_each(?))", gone);
        }
        sql.list("select distinct subject from favorite where kind = 'user'", row -> row.text(1)).stream()
                .filter(this::holds)
                .forEach(subject -> sql.update("delete from favorite where kind = 'user' and subject = ?", subject));
        sql.update("""
                update post set author_id = null, author_name = null, notify = null
                where author_id in (select value from json_each(?))
                """, gone);
        sql.update("update post set edited_by_id = null where edited_by_id in (select value from json_each(?))", gone);
        sql.update(
                "update post set changed_by_id = null where changed_by_id in (select value from json_each(?))", gone);
        sql.update(
                "update revision set by_id = null, silent = 0 where by_id in (select value from json_each(?))", gone);
        sql.update("update register set by_id = null where by_id in (select value from json_each(?))", gone);
        sql.update("""
                delete from register
                where owner = 'user' and owner_id in (select value from json_each(?))
                """, gone);
        sql.update("update operation set by_id = null where by_id in (select value from json_each(?))", gone);
        sql.update("update user set alias_id = null where alias_id in (select value from json_each(?))", gone);
        sql.update("update user set survivor_id = id where survivor_id in (select value from json_each(?))", gone);
        sql.update("delete from user where id in (select value from json_each(?))", gone);
    }
}
