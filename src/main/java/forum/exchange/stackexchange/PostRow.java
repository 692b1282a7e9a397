package forum.exchange.stackexchange;

import forum.model.Utf8Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A question or an answer as the table of posts has it. Times are milliseconds, {@link Row#NONE} where there is none.
 *
 * @param owner the number of the author, {@link Row#NONE} for none
 * @param ownerName the name that a deleted author had, or null
 * @param accepted the number of an answer, {@link Row#NONE} for none
 * @param body HTML
 */
record PostRow(
        long line,
        long column,
        long id,
        boolean question,
        long created,
        int score,
        long owner,
        String ownerName,
        long edited,
        boolean deleted,
        boolean wiki,
        int views,
        long accepted,
        long closed,
        String title,
        List<String> tags,
        Utf8Text body) {

    /** What stands for no score. */
    static final int NO_SCORE = Integer.MIN_VALUE + 1;

    /** Packs a row of the table, in the order in which {@link #of} reads it. */
    static void pack(Row row, long id, long created, boolean question, Packer packer) throws BadRow {
        packer.begin(question ? RowKind.QUESTION : RowKind.ANSWER)
                .number(row.line())
                .number(row.column())
                .number(id)
                .number(created)
                .number(row.number("Score", NO_SCORE, Integer.MAX_VALUE))
                .number(row.number("OwnerUserId"));
        row.pack("OwnerDisplayName", packer);
        packer.number(row.time("LastEditDate"))
                .number(row.time("DeletionDate") == Row.NONE ? 0 : 1)
                .number(row.time("CommunityOwnedDate") == Row.NONE ? 0 : 1);
        if (question) {
            packer.number(row.number("ViewCount", 0, Integer.MAX_VALUE))
                    .number(row.number("AcceptedAnswerId"))
                    .number(row.time("ClosedDate"));
            require(row, "Title");
            row.pack("Title", packer);
            row.pack("Tags", packer);
        }
        require(row, "Body");
        row.pack("Body", packer);
    }

    private static void require(Row row, String name) throws BadRow {
        if (!row.has(name)) {
            throw new BadRow(name + " is missing");
        }
    }

    static PostRow of(Packed packed, boolean question) {
        return new PostRow(
                packed.number(),
                packed.number(),
                packed.number(),
                question,
                packed.number(),
                packed.integer(),
                packed.number(),
                packed.text(),
                packed.number(),
                packed.number() != 0,
                packed.number() != 0,
                question ? packed.integer() : 0,
                question ? packed.number() : Row.NONE,
                question ? packed.number() : Row.NONE,
                question ? packed.text().strip() : null,
                question ? tags(packed.text()) : List.of(),
                packed.utf8());
    }

    /** The tags in {@code <a><b>}, as dumps wrote them until 2023, or {@code |a|b|}, as they do since. */
    static List<String> tags(String text) {
        List<String> tags = new ArrayList<>();
        if (text != null) {
            for (String tag : text.split("[<>|]+")) {
                if (!tag.isBlank()) {
                    tags.add(tag);
                }
            }
        }
        return tags;
    }
}
