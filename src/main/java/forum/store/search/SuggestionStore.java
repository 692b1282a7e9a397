package forum.store.search;

import forum.model.Suggestion;
import forum.store.Row;
import forum.store.Sql;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a word that is being typed may become, at once and on a store of any size: every statement reads a bounded
 * number of rows along an index.
 */
public final class SuggestionStore {

    private static final int MOST = 50;

    /** The most posts of each length of number, so that the newest are among them. */
    private static final int MOST_OF_A_LENGTH = 12;

    private static final int LONGEST_NUMBER = 18;

    private static final String RANGE = """
            select id from post where id between ?1 and ?4 order by id desc limit 500
            """;

    private static final String CHOSEN_FROM = """
            select c.id, c.kind, t.title, coalesce(author.handle, c.author_name)
            from (
                select p.id, p.kind, p.question_id, p.author_id, p.author_name, p.created_at,
                    ?2 is null or q.shown = 1 or q.author_id in (select id from user where survivor_id = ?2) as titled
                from (
            """;

    private static final String WHERE = """
                    ) w
                    cross join post p on p.id = w.id
                    cross join post q on q.id = p.question_id
                where (?2 is null or p.author_id in (select id from user where survivor_id = ?2)) and
            """;

    private static final String IN_ORDER = """
                order by p.created_at desc, p.id desc
                limit ?3) c
                left join post_text t on t.post_id = c.question_id and c.titled
                left join user raw_author on raw_author.id = c.author_id
                left join user author on author.id = raw_author.survivor_id
            order by c.created_at desc, c.id desc
            """;

    private static final String USERS = """
            select handle, points from user where survivor_id = id order by points desc, id desc limit ?
            """;

    private static final String USERS_FROM = """
            select handle, points
            from (select * from user where folded >= ? and folded < ? order by folded limit 500)
            where survivor_id = id
            order by folded
            limit ?
            """;

    private static final String TAGS = """
            select name, question_count from tag where survivor_id = id and question_count > 0
            order by question_count desc, name desc limit ?
            """;

    private static final String TAGS_FROM = """
            select name, question_count
            from (select * from tag where name >= ? and name < ? order by name limit 500)
            where survivor_id = id and question_count > 0
            order by question_count desc, name
            limit ?
            """;

    private static final String OPERATIONS = """
            select o.id, trim(o.operation || ' ' || o.detail)
            from (select * from operation order by id desc limit 500) o
            where o.undo is not null and o.undoes is null
                and o.by_id in (select id from user where survivor_id = ?)
                and not exists (select 1 from operation later where later.undoes = o.id)
            order by o.id desc
            limit ?
            """;

    private static final String CATEGORIES = """
            select path, title from category
            where path >= ? and path < ? and survivor_id = id
            order by path
            limit 200
            """;

    /** Above every character that a name can hold. */
    private static final String LAST = "\udbff\udfff";

    private final Sql sql;

    /** Works on this connection. */
    public SuggestionStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * Numbers of posts with what the posts are, newest first.
     *
     * @param digits what the number begins with, empty for any
     * @param author only posts of the user with this number; null for all
     */
    public List<Suggestion> posts(PostChoice choice, String digits, Long author) {
        if (choice.isRare() || digits.isEmpty()) {
            return sql.list(statement(choice.window(), choice), SuggestionStore::post, digits, author, (long) MOST);
        }
        return postsFrom(choice, digits, author);
    }

    /** The posts whose numbers begin with these digits, the shortest numbers first. */
    private List<Suggestion> postsFrom(PostChoice choice, String digits, Long author) {
        List<Suggestion> found = new ArrayList<>();
        if (digits.charAt(0) == '0') {
            return found;
        }
        String statement = statement(RANGE, choice);
        long greatest = sql.one("select max(id) from post", row -> row.number(1));
        long first = Long.parseLong(digits);
        long last = first;
        for (int length = digits.length(); first <= greatest && length <= LONGEST_NUMBER; length++) {
            found.addAll(sql.list(statement, SuggestionStore::post, first, author, (long) MOST_OF_A_LENGTH, last));
            first *= 10;
            last = last * 10 + 9;
        }
        return found;
    }

    private static String statement(String window, PostChoice choice) {
        return CHOSEN_FROM
                .concat(window)
                .concat(WHERE)
                .concat(choice.condition())
                .concat("\n")
                .concat(IN_ORDER);
    }

    private static Suggestion post(Row row) {
        String title = row.text(3) == null ? "" : row.text(3);
        String kind = row.text(2);
        if (kind.equals("question")) {
            return new Suggestion(row.text(1), title);
        }
        String author = row.text(4) == null ? "anonymous" : row.text(4);
        return new Suggestion(row.text(1), String.join("", kind, " by ", author, ": ", title));
    }

    /** Handles of users, those with the most points first; from a prefix on by name. */
    public List<Suggestion> users(String folded) {
        return folded.isEmpty()
                ? sql.list(USERS, row -> counted(row, " point"), (long) MOST)
                : sql.list(USERS_FROM, row -> counted(row, " point"), folded, folded.concat(LAST), (long) MOST);
    }

    /** Tags that questions carry, the most used first. */
    public List<Suggestion> tags(String prefix) {
        return prefix.isEmpty()
                ? sql.list(TAGS, row -> counted(row, " question"), (long) MOST)
                : sql.list(TAGS_FROM, row -> counted(row, " question"), prefix, prefix.concat(LAST), (long) MOST);
    }

    /** Paths of categories with their titles. */
    public List<Suggestion> categories(String prefix) {
        return sql.list(CATEGORIES, row -> new Suggestion(row.text(1), row.text(2)), prefix, prefix.concat(LAST));
    }

    /** The latest operations that a user can take back, the last one first, with what was done. */
    public List<Suggestion> operations(long user) {
        return sql.list(OPERATIONS, row -> new Suggestion(row.text(1), row.text(2)), user, (long) MOST);
    }

    private static Suggestion counted(Row row, String unit) {
        String count = row.text(2);
        return new Suggestion(row.text(1), String.join("", count, unit, count.equals("1") ? "" : "s"));
    }
}
