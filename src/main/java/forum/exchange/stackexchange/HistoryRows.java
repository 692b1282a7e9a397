package forum.exchange.stackexchange;

import forum.exchange.scratch.IdMap;
import forum.exchange.scratch.RowSorter;
import java.io.IOException;
import java.util.UUID;

/** Puts the history of posts aside. It is half of a dump, so a thread of its own reads it beside the other tables. */
final class HistoryRows {

    private final RowSorter.Lane rows;
    private final LeftOut leftOut = new LeftOut();
    private final HomeThreads homes;
    private final Packer packer = new Packer();
    private long packedBytes;

    HistoryRows(RowSorter.Lane rows, IdMap threads) {
        this.rows = rows;
        this.homes = new HomeThreads(threads, leftOut);
    }

    /** Takes a row of the table. */
    void add(Row row) throws IOException, BadRow {
        long post = row.id("PostId");
        int type = row.number("PostHistoryTypeId", 0, Threads.LAST_TYPE);
        boolean text = HistoryType.isText(type);
        if (!text && !HistoryType.isEvent(type)) {
            leftOut.history(type);
            return;
        }
        long thread = homes.find(post, "history entries");
        if (thread == HomeThreads.NONE) {
            return;
        }
        packer.begin(text ? RowKind.REVISION : RowKind.EVENT).number(post).number(type);
        if (text) {
            packRevision(row.text("RevisionGUID"));
        }
        packer.number(row.requiredTime("CreationDate")).number(row.number("UserId"));
        if (!text) {
            row.pack("Comment", packer);
        }
        row.pack("Text", packer);
        packedBytes += packer.row().remaining();
        rows.add(thread, packer.row());
    }

    private void packRevision(String id) throws BadRow {
        try {
            UUID uuid = id == null ? new UUID(0, 0) : UUID.fromString(id);
            packer.number(uuid.getMostSignificantBits()).number(uuid.getLeastSignificantBits());
        } catch (IllegalArgumentException e) {
            throw new BadRow("RevisionGUID: '" + id.substring(0, Math.min(40, id.length())) + "' is not a UUID");
        }
    }

    /** How many bytes were put aside. */
    long packedBytes() {
        return packedBytes;
    }

    /** What of the table is no part of a forum here. */
    LeftOut leftOut() {
        return leftOut;
    }
}
