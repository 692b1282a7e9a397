package forum.exchange.stackexchange;

import java.io.IOException;

/** Takes the table of posts. */
final class Posts {

    private static final int QUESTION = 1;
    private static final int ANSWER = 2;

    private final ThreadRows rows;
    private final PostThreads threads;
    private long first = Long.MAX_VALUE;
    private long firstAt = Row.NONE;

    Posts(ThreadRows rows, PostThreads threads) {
        this.rows = rows;
        this.threads = threads;
    }

    /** Takes a row. */
    void add(Row row) throws IOException, BadRow {
        long id = row.id("Id");
        int type = row.number("PostTypeId", 0, Threads.LAST_TYPE);
        if (!row.has("PostTypeId")) {
            throw new BadRow("PostTypeId is missing");
        }
        long created = row.requiredTime("CreationDate");
        boolean left = type != QUESTION && type != ANSWER;
        long thread = left ? PostThreads.LEFT_OUT : type == QUESTION ? id : row.id("ParentId");
        if (!left) {
            PostRow.pack(row, id, created, type == QUESTION, rows.packer());
        }
        if (!threads.add(id, thread)) {
            throw new BadRow("post " + id + " occurs twice");
        }
        if (id < first) {
            first = id;
            firstAt = created;
        }
        if (left) {
            rows.leftOut().post(type);
        } else {
            rows.put(thread);
        }
    }

    /** No more rows come. */
    void end() {
        threads.complete();
    }

    /** When the post with the least number was made; {@link Row#NONE} when there are none. */
    long firstAt() {
        return firstAt;
    }
}
