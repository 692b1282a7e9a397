package forum.exchange.stackexchange;

import forum.exchange.Entry;
import java.io.IOException;
import java.time.Instant;

/**
 * The votes on a post and whether it is to be seen. A dump does not hold deleted posts; should it say of one that it was
 * deleted, it comes hidden, so that its text stays.
 */
record Marks(Integer ups, Integer downs, String state, Entry.Setting stateSet) {

    static Marks of(Collected post, Users users, LeftOut leftOut) throws IOException {
        PostRow row = post.row();
        long ups = post.ups();
        long downs = post.downs();
        if (row.score() != PostRow.NO_SCORE && row.score() != ups - downs) {
            // The fewest votes that could have been, so that a fuller dump never counts fewer.
            ups = Math.max(ups, downs + row.score());
            downs = Math.max(downs, ups - row.score());
            leftOut.count("voters of posts whose votes the dump holds in part; the tally follows their score");
        }
        Collected.Event deletion = post.last(HistoryType.DELETED, HistoryType.UNDELETED);
        boolean hidden = deletion == null ? row.deleted() : deletion.type() == HistoryType.DELETED;
        return new Marks(
                count(ups),
                count(downs),
                hidden ? "hidden" : null,
                deletion == null ? null : setting(deletion.at(), deletion.by(), users));
    }

    /** When and by whom something was set; a millisecond earlier while the dump does not hold who it was. */
    static Entry.Setting setting(long at, long by, Users users) throws IOException {
        String handle = users.handle(by);
        return new Entry.Setting(Instant.ofEpochMilli(by != Row.NONE && handle == null ? at - 1 : at), handle);
    }

    private static Integer count(long votes) {
        return votes == 0 ? null : (int) Math.min(votes, Integer.MAX_VALUE);
    }
}
