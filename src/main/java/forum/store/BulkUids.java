package forum.store;

import forum.model.Uid;
import java.util.UUID;

/**
 * The uids that a bulk load brings into a new store. No two posts and no two revisions may have the same one, which
 * indexes see to; as uids come in no order, an index that grows with each row costs as much as the row, so these two are
 * made at the end. Until then the uids are remembered here, each as one number: as soon as one may have come before the
 * indexes are made, and the store decides.
 */
public final class BulkUids {

    /** How many uids are remembered, in 16 MB; whoever brings more gets the indexes while it still is cheap. */
    private static final int MOST = 1_500_000;

    /** How far a number may lie from its place; of uids that nobody has chosen none comes near it. */
    private static final int FARTHEST = 1_000;

    private static final String DROP = """
            drop index post_by_uid;
            drop index revision_by_uid;
            """;

    private static final String MAKE = """
            create unique index post_by_uid on post (uid);
            create unique index revision_by_uid on revision (uid);
            """;

    private final Sql sql;
    private long[] numbers = new long[1 << 12]; // each near its place; 0 for none; null once there are indexes
    private int count;

    /** Begins with an empty store, which loses its indexes. */
    BulkUids(Sql sql) {
        this.sql = sql;
        sql.script(DROP);
    }

    /**
     * Notes that a post or revision has come with this uid.
     *
     * @throws forum.model.ForumException a duplicate key, when another one has it
     */
    public void add(Uid uid) {
        if (numbers == null) {
            return; // the index has seen to it
        }
        if (count == MOST || !put(numbers, number(uid))) {
            index();
            return;
        }
        count++;
        if (count > numbers.length / 4 * 3) {
            grow();
        }
    }

    /** Makes the indexes, unless they are there; before anything is looked for by its uid, and at the end. */
    public void index() {
        if (numbers != null) {
            numbers = null;
            sql.script(MAKE);
        }
    }

    private void grow() {
        long[] larger = new long[2 * numbers.length];
        for (long number : numbers) {
            if (number != 0 && !put(larger, number)) {
                index();
                return;
            }
        }
        numbers = larger;
    }

    /** Whether the number was not there, and there was room for it near its place. */
    private static boolean put(long[] numbers, long number) {
        int place = (int) (number >>> 32) & numbers.length - 1;
        for (int i = 0; i < FARTHEST; i++) {
            int at = place + i & numbers.length - 1;
            if (numbers[at] == 0) {
                numbers[at] = number;
                return true;
            }
            if (numbers[at] == number) {
                return false;
            }
        }
        return false;
    }

    /** Two uids that have the same number are taken for one, which costs time and nothing else. */
    private static long number(Uid uid) {
        UUID value = uid.value();
        long mixed = (value.getMostSignificantBits() ^ value.getLeastSignificantBits()) * 0x9E3779B97F4A7C15L;
        return mixed == 0 ? 1 : mixed;
    }
}
