package forum.exchange.stackexchange;

import forum.exchange.scratch.IdMap;
import forum.exchange.scratch.RowSorter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Puts what a dump says of posts aside, so that what belongs to one question comes together. */
final class Threads implements Closeable {

    /** Types are counted each, so there cannot be any number of them. */
    static final int LAST_TYPE = 999;

    private static final int QUESTION = 1;
    private static final int ANSWER = 2;

    private static final int VOTED_BITS = 14;

    private final RowSorter rows;
    private final IdMap threads;
    private final LeftOut leftOut;
    private final HomeThreads homes;
    private final Packer packer = new Packer();

    /** Votes on posts that many votes were on lately: few rows in place of many. */
    private final long[] voted = new long[1 << VOTED_BITS];

    private final int[] ups = new int[voted.length];
    private final int[] downs = new int[voted.length];

    private long packedBytes;
    private long firstPost = Long.MAX_VALUE;
    private long firstPostAt = Row.NONE;

    Threads(Path scratch, LeftOut leftOut) throws IOException {
        this.rows = new RowSorter(scratch);
        this.threads = new IdMap(scratch);
        this.leftOut = leftOut;
        this.homes = new HomeThreads(threads, leftOut);
    }

    /** Takes a row of the table of posts, which comes before all others. */
    void addPost(Row row) throws IOException, BadRow {
        long id = row.id("Id");
        int type = row.number("PostTypeId", 0, LAST_TYPE);
        if (!row.has("PostTypeId")) {
            throw new BadRow("PostTypeId is missing");
        }
        if (threads.get(id) != IdMap.NONE) {
            throw new BadRow("post " + id + " occurs twice");
        }
        long created = row.requiredTime("CreationDate");
        if (id < firstPost) {
            firstPost = id;
            firstPostAt = created;
        }
        if (type != QUESTION && type != ANSWER) {
            threads.put(id, HomeThreads.NONE);
            leftOut.post(type);
            return;
        }
        long thread = type == QUESTION ? id : row.id("ParentId");
        PostRow.pack(row, id, created, type == QUESTION, packer);
        threads.put(id, thread);
        put(thread);
    }

    /** When the post with the least number was made; {@link Row#NONE} when there are none. */
    long firstPostAt() {
        return firstPostAt;
    }

    /** Takes a row of the table of comments. */
    void addComment(Row row) throws IOException, BadRow {
        long post = row.id("PostId");
        long thread = homes.find(post, "comments");
        if (thread != HomeThreads.NONE) {
            packer.begin(RowKind.COMMENT)
                    .number(post)
                    .number(row.id("Id"))
                    .number(row.requiredTime("CreationDate"))
                    .number(row.number("Score", PostRow.NO_SCORE, Integer.MAX_VALUE))
                    .number(row.number("UserId"));
            row.pack("UserDisplayName", packer);
            row.pack("Text", packer);
            put(thread);
        }
    }

    /** Where another thread puts the history aside, once all posts are here. */
    HistoryRows history() {
        return new HistoryRows(rows.lane(), threads);
    }

    /** Takes a row of the table of links between posts. */
    void addLink(Row row) throws IOException, BadRow {
        long post = row.id("PostId");
        if (row.number("LinkTypeId", 0, LAST_TYPE) != 3) {
            leftOut.count("links between posts");
            return;
        }
        long thread = homes.find(post, "links");
        if (thread != HomeThreads.NONE) {
            packer.begin(RowKind.DUPLICATE).number(row.id("RelatedPostId")).number(row.requiredTime("CreationDate"));
            put(thread);
        }
    }

    /** Takes a row of the table of votes. */
    void addVote(Row row, Users users) throws IOException, BadRow {
        long post = row.id("PostId");
        int type = row.number("VoteTypeId", 0, LAST_TYPE);
        switch (type) {
            case 2, 3 -> {
                if (homes.find(post, "votes") != HomeThreads.NONE) {
                    countVote(post, type == 2 ? 1 : 0);
                }
            }
            case 1 -> {
                long thread = homes.find(post, "votes");
                if (thread != HomeThreads.NONE) {
                    packer.begin(RowKind.ACCEPTED).number(post).number(row.requiredTime("CreationDate"));
                    put(thread);
                }
            }
            case 5 -> addBookmark(row, post, users);
            default -> leftOut.vote(type);
        }
    }

    private void addBookmark(Row row, long post, Users users) throws IOException, BadRow {
        long user = row.number("UserId");
        if (user == Row.NONE) {
            leftOut.count("bookmarks that name no user");
            return;
        }
        long thread = homes.find(post, "bookmarks");
        if (thread != HomeThreads.NONE) {
            users.addFavorite(user, thread, row.requiredTime("CreationDate"));
        }
    }

    private void countVote(long post, int up) throws IOException {
        int slot = (int) (post * 0x9E3779B97F4A7C15L >>> 64 - VOTED_BITS);
        if (voted[slot] != post) {
            packVotes(slot);
            voted[slot] = post;
        }
        ups[slot] += up;
        downs[slot] += 1 - up;
    }

    private void packVotes(int slot) throws IOException {
        if (ups[slot] + downs[slot] > 0) {
            packer.begin(RowKind.VOTES).number(voted[slot]).number(ups[slot]).number(downs[slot]);
            ups[slot] = 0;
            downs[slot] = 0;
            put(homes.find(voted[slot], "votes"));
        }
    }

    /** How many bytes were put aside. */
    long packedBytes() {
        return packedBytes;
    }

    /** Hands over all rows in the order of their questions. */
    void forEach(RowSorter.Taker taker) throws IOException {
        for (int slot = 0; slot < voted.length; slot++) {
            packVotes(slot);
        }
        rows.forEach(taker);
    }

    @Override
    public void close() {
        rows.close();
        threads.close();
    }

    private void put(long thread) throws IOException {
        packedBytes += packer.row().remaining();
        rows.add(thread, packer.row());
    }
}
