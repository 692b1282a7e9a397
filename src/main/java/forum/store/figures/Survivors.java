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
            select t.%2$s, heir.%2$s, r.stamp, r.replica
            from %1$s t
                join %1$s heir on heir.id = t.alias_id
                left join register r on r.owner = '%1$s' and r.owner_id = t.id and r.name = 'alias'
            """;
    private static final String RESET = "update %1$s set survivor_id = id where survivor_id is not id";
    private static final String FOLLOW = """
            update %1$s set survivor_id = heir.id
            from %1$s heir
            where %1$s.%2$s = ? and heir.%2$s = ?
            """;

    private final Sql sql;

    /** Works on this connection. */
    public Survivors(Sql sql) {
        this.sql = sql;
    }

    /** Follows the aliases of users anew. */
    public void settleUsers() {
        settle("user", "folded");
    }

    /** Follows the aliases of tags anew. */
    public void settleTags() {
        settle("tag", "name");
    }

    /** Follows the aliases of categories anew; what was removed without an heir stands for nothing. */
    public void settleCategories() {
        settle("category", "path");
        sql.update("""
                update category
                set survivor_id = null
                where survivor_id in (select id from category where removed = 1 and alias_id is null)
                """);
    }

    /** By names, since who stays of a circle may depend on which comes first, and numbers differ between copies. */
    private void settle(String table, String name) {
        Map<String, AliasChain.Alias<String>> aliases = new HashMap<>();
        sql.each(
                ALIASES.formatted(table, name),
                row -> aliases.put(row.text(1), new AliasChain.Alias<>(row.text(2), stamp(row))));
        sql.update(RESET.formatted(table));
        String follow = FOLLOW.formatted(table, name);
        AliasChain.survivors(aliases).forEach((from, survivor) -> {
            if (!from.equals(survivor)) {
                sql.update(follow, from, survivor);
            }
        });
    }

    private static Stamp stamp(Row row) {
        return row.numberOrNull(3) == null ? Stamp.ZERO : row.stamp(3);
    }
}
