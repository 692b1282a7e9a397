package forum.store.export;

import forum.store.Sql;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which posts have anything attached. Most have nothing of most, and to look for it at each of them takes several times
 * as long as to go through all that there is once. Connections that see the same state can share it.
 */
public final class Attachments {

    /** What can be attached to a post. */
    enum Table {
        VOTE("select distinct post_id from vote"),
        FLAG("select distinct post_id from flag"),
        TALLY("select distinct post_id from tally"),
        REVISION("select distinct post_id from revision"),
        REGISTER("select distinct owner_id from register where owner = 'post'");

        private final String posts;

        Table(String posts) {
            this.posts = posts;
        }
    }

    /** For 8 MB each; posts with greater numbers share the places of others, and are looked at in vain now and then. */
    private static final int PLACES = 1 << 26;

    private final Map<Table, BitSet> having = new EnumMap<>(Table.class);

    /** Those of the posts that may have something in this table, in the same order. */
    List<Long> among(List<Long> posts, Table table, Sql sql) {
        BitSet found = having(table, sql);
        return posts.stream().filter(post -> found.get(place(post))).toList();
    }

    private synchronized BitSet having(Table table, Sql sql) {
        return having.computeIfAbsent(table, wanted -> {
            BitSet found = new BitSet();
            sql.each(wanted.posts, row -> found.set(place(row.number(1))));
            return found;
        });
    }

    private static int place(long post) {
        return (int) (post % PLACES);
    }
}
