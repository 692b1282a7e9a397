package forum.exchange.stackexchange;

import java.io.IOException;

/** Takes the table of comments. */
final class Comments {

    private final ThreadRows rows;

    Comments(ThreadRows rows) {
        this.rows = rows;
    }

    /** Takes a row. */
    void add(Row row) throws IOException, BadRow {
        long post = row.id("PostId");
        long thread = rows.find(post, "comments");
        if (thread == PostThreads.LEFT_OUT) {
            return;
        }
        Packer packer = rows.packer();
        packer.begin(RowKind.COMMENT)
                .number(post)
                .number(row.id("Id"))
                .number(row.requiredTime("CreationDate"))
                .number(row.number("Score", PostRow.NO_SCORE, Integer.MAX_VALUE))
                .number(row.number("UserId"));
        row.pack("UserDisplayName", packer);
        row.pack("Text", packer);
        rows.put(thread);
    }
}
