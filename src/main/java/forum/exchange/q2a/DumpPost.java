package forum.exchange.q2a;

import java.time.Instant;

/**
 * A post as a row tells it.
 *
 * @param parent null for most questions
 * @param category the number of its category, or null
 * @param selected of a question: the answer that was chosen, or null
 * @param closedBy of a question: the question that it is a copy of, or the note that says why it is closed, or null
 * @param user who wrote it, null for somebody without an account
 * @param lastUser who changed it last, or null
 * @param change what was done to it last, as a letter, or null
 * @param ups how many voted for it as the site counts them, 0 where the dump does not tell
 */
record DumpPost(
        Row row,
        long id,
        PostType type,
        Long parent,
        Long category,
        Long selected,
        Long closedBy,
        String user,
        String lastUser,
        Instant created,
        Instant updated,
        String change,
        int views,
        int ups,
        int downs) {

    /** Reads a row, or throws when it does not hold what it should. */
    static DumpPost of(Row row, LocalTimes times) {
        return new DumpPost(
                row,
                row.requireId("postid"),
                PostType.of(row.text("type")),
                row.id("parentid"),
                row.id("categoryid"),
                row.id("selchildid"),
                row.id("closedbyid"),
                row.text("userid"),
                row.text("lastuserid"),
                times.at(row, "created"),
                times.at(row, "updated"),
                row.text("updatetype"),
                Math.max(0, row.number("views")),
                Math.max(0, row.number("upvotes")),
                Math.max(0, row.number("downvotes")));
    }

    boolean isQuestion() {
        return type.kind() == PostType.Kind.QUESTION;
    }

    /** Whether this was done to it last. */
    boolean isChange(char letter) {
        return updated != null && change != null && change.length() == 1 && change.charAt(0) == letter;
    }

    String title() {
        return row.text("title");
    }

    String content() {
        String content = row.text("content");
        return content == null ? "" : content;
    }

    String format() {
        return row.text("format");
    }

    String tags() {
        return row.text("tags");
    }

    String name() {
        return row.text("name");
    }

    String notifyTo() {
        return row.text("notify");
    }
}
