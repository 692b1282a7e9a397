package forum.exchange.stackexchange;

import java.io.IOException;

/** Takes the table of votes. */
final class Votes {

    private static final int ACCEPTED = 1;
    private static final int UP = 2;
    private static final int DOWN = 3;
    private static final int BOOKMARK = 5;

    private static final int COUNTED_BITS = 14;

    private final ThreadRows rows;
    private final Users users;

    /** Votes on posts that many votes were on lately: few rows in place of many, and few looks for a question. */
    private final long[] counted = new long[1 << COUNTED_BITS];

    private final int[] ups = new int[counted.length];
    private final int[] downs = new int[counted.length];

    Votes(ThreadRows rows, Users users) {
        this.rows = rows;
        this.users = users;
    }

    /** Takes a row. */
    void add(Row row) throws IOException, BadRow {
        long post = row.id("PostId");
        int type = row.number("VoteTypeId", 0, Threads.LAST_TYPE);
        switch (type) {
            case UP, DOWN -> count(post, type == UP ? 1 : 0);
            case ACCEPTED -> {
                long thread = rows.find(post, "votes");
                if (thread != PostThreads.LEFT_OUT) {
                    rows.packer().begin(RowKind.ACCEPTED).number(post).number(row.requiredTime("CreationDate"));
                    rows.put(thread);
                }
            }
            case BOOKMARK -> addBookmark(row, post);
            default -> rows.leftOut().vote(type);
        }
    }

    /** No more rows come. */
    void end() throws IOException {
        for (int slot = 0; slot < counted.length; slot++) {
            put(slot);
        }
    }

    private void addBookmark(Row row, long post) throws IOException, BadRow {
        long user = row.number("UserId");
        if (user == Row.NONE) {
            rows.leftOut().count("bookmarks that name no user");
            return;
        }
        long thread = rows.find(post, "bookmarks");
        if (thread != PostThreads.LEFT_OUT) {
            users.addFavorite(user, thread, row.requiredTime("CreationDate"));
        }
    }

    private void count(long post, int up) throws IOException {
        int slot = (int) (post * 0x9E3779B97F4A7C15L >>> 64 - COUNTED_BITS);
        if (counted[slot] != post) {
            put(slot);
            counted[slot] = post;
        }
        ups[slot] += up;
        downs[slot] += 1 - up;
    }

    private void put(int slot) throws IOException {
        int votes = ups[slot] + downs[slot];
        if (votes > 0) {
            long thread = rows.find(counted[slot], "votes", votes);
            if (thread != PostThreads.LEFT_OUT) {
                rows.packer()
                        .begin(RowKind.VOTES)
                        .number(counted[slot])
                        .number(ups[slot])
                        .number(downs[slot]);
                rows.put(thread);
            }
            ups[slot] = 0;
            downs[slot] = 0;
        }
    }
}
