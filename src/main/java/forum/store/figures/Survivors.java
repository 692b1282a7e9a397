package forum.store.figures;

import forum.model.Stamp;
import forum.rules.AliasChain;
import forum.store.Row;
import forum.store.Sql;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps, for each user, category and tag, which one stands for it now: renames and merges are aliases that may form
 * chains and, when two copies disagree, circles. This is the one place that follows them.
 */
public final class Survivors {

    private static final String ALIASES = """
            select t.id, t.alias_id, r.stamp, r.replica
            from %1$s t left join register r on r.owner = '%1$s' and r.owner_id = t.id and r.name = 'alias'
            where t.alias_id is not null
            """;
    private static final String RESET = "update %1$s set survivor_id = id where survivor_id is not id";

    private final Sql sql;

    /** Works on this connection. */
    public Survivors(Sql sql) {
        this.sql = sql;
    }

    /** Follows the aliases of users anew. */
    public void settleUsers() {
        settle("user");
    }

    /** Follows the aliases of tags anew. */
    public void settleTags() {
        settle("tag");
    }

    /** Follows the aliases of categories anew; what was removed without an heir stands for nothing. */
    public void settleCategories() {
        settle("category");
        sql.update("""
                update category
                set survivor_id = null
                where survivor_id in (select id from category where removed = 1 and alias_id is null)
                """);
    }

    private void settle(String table) {
        Map<Long, AliasChain.Alias<Long>> aliases = new HashMap<>();
        sql.each(
                ALIASES.formatted(table),
                row -> aliases.put(row.number(1), new AliasChain.Alias<>(row.number(2), stamp(row))));
        sql.update(RESET.formatted(table));
        AliasChain.survivors(aliases)
                .forEach((id, survivor) -> sql.update(
                        "update " + table + " set survivor_id = ? where id = ? and survivor_id <> ?",
                        survivor,
                        id,
                        survivor));
    }

    private static Stamp stamp(Row row) {
        return row.numberOrNull(3) == null ? Stamp.ZERO : row.stamp(3);
    }
}
