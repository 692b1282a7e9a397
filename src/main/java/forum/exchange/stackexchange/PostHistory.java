package forum.exchange.stackexchange;

import java.io.IOException;
import java.util.UUID;

/** Takes the table of the history of posts. */
final class PostHistory {

    private final ThreadRows rows;

    PostHistory(ThreadRows rows) {
        this.rows = rows;
    }

    /** Takes a row. */
    void add(Row row) throws IOException, BadRow {
        long post = row.id("PostId");
        int type = row.number("PostHistoryTypeId", 0, Threads.LAST_TYPE);
        boolean text = HistoryType.isText(type);
        if (!text && !HistoryType.isEvent(type)) {
            rows.leftOut().history(type);
            return;
        }
        long thread = rows.find(post, "history entries");
        if (thread == PostThreads.LEFT_OUT) {
            return;
        }
        Packer packer = rows.packer();
        packer.begin(text ? RowKind.REVISION : RowKind.EVENT).number(post).number(type);
        if (text) {
            packRevision(row.text("RevisionGUID"), packer);
        }
        packer.number(row.requiredTime("CreationDate")).number(row.number("UserId"));
        if (!text) {
            row.pack("Comment", packer);
        }
        row.pack("Text", packer);
        rows.put(thread);
    }

    private static void packRevision(String id, Packer packer) throws BadRow {
        try {
            UUID uuid = id == null ? new UUID(0, 0) : UUID.fromString(id);
            packer.number(uuid.getMostSignificantBits()).number(uuid.getLeastSignificantBits());
        } catch (IllegalArgumentException e) {
            throw new BadRow("RevisionGUID: '" + id.substring(0, Math.min(40, id.length())) + "' is not a UUID");
        }
    }
}
