package forum.exchange.stackexchange;

import java.io.IOException;

/** Takes the table of links between posts, of which one type says that a question is a duplicate. */
final class Links {

    private static final int DUPLICATE = 3;

    private final ThreadRows rows;

    Links(ThreadRows rows) {
        this.rows = rows;
    }

    /** Takes a row. */
    void add(Row row) throws IOException, BadRow {
        long post = row.id("PostId");
        if (row.number("LinkTypeId", 0, Threads.LAST_TYPE) != DUPLICATE) {
            rows.leftOut().count("links between posts");
            return;
        }
        long thread = rows.find(post, "links");
        if (thread != PostThreads.LEFT_OUT) {
            rows.packer()
                    .begin(RowKind.DUPLICATE)
                    .number(row.id("RelatedPostId"))
                    .number(row.requiredTime("CreationDate"));
            rows.put(thread);
        }
    }
}
