package forum.store.post;

import forum.model.Format;
import forum.model.Revision;
import forum.model.Stamp;
import forum.model.Uid;
import forum.model.Utf8Text;
import forum.rules.PlainText;
import forum.store.Row;
import forum.store.Sql;
import forum.store.search.SearchIndex;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The history of each post's text. Revisions are a set, each with the fields that it changed; the present post takes
 * every field from the revision with the greatest stamp that changed it. A post without rows here was never edited: the
 * post itself is its only revision.
 */
public final class Revisions {

    private static final Comparator<StoredRevision> OLDEST_FIRST =
            Comparator.comparing(StoredRevision::stamp).thenComparing(StoredRevision::uid);
    private static final String COLUMNS =
            "uid, original, silent, by_id, at, stamp, replica, title, body, format, tags, category";
    private static final String INSERT = """
            insert into revision (
                uid, post_id, original, silent, by_id, at, stamp, replica, title, body, format, tags, category
            ) values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as text), ?, ?, ?)
            """;

    private final Sql sql;
    private final PostRows posts;
    private final CategoryStore categories;
    private final SearchIndex index;

    /** Works on this connection. */
    public Revisions(Sql sql, PostRows posts, CategoryStore categories, SearchIndex index) {
        this.sql = sql;
        this.posts = posts;
        this.categories = categories;
        this.index = index;
    }

    /** The rows of a post, oldest first; none when it was never edited. */
    public List<StoredRevision> stored(long post) {
        return sql.list("select " + COLUMNS + " from revision where post_id = ?", Revisions::entry, post).stream()
                .sorted(OLDEST_FIRST)
                .toList();
    }

    /** All revisions of a post, oldest first; at least the original unless the post is deleted. */
    public List<StoredRevision> all(StoredPost post) {
        List<StoredRevision> stored = stored(post.id());
        return stored.isEmpty() && post.body() != null ? List.of(StoredRevision.original(post)) : stored;
    }

    /** The history as people see it, numbered from 1. */
    public List<Revision> history(StoredPost post, Function<Long, String> handle) {
        List<StoredRevision> entries = all(post);
        return IntStream.range(0, entries.size())
                .mapToObj(i -> revision(i + 1, entries.get(i), handle))
                .toList();
    }

    /** Adds a revision that was made here, and brings the present text up to date. */
    public void add(StoredPost post, StoredRevision revision) {
        join(post, post, List.of(revision));
    }

    /**
     * Adds the revisions of a post that has just been made from them.
     *
     * @param original what the post was first, if it was never edited; its uid takes a while, so it is asked for last
     * @return whether there are rows for them now, and the post itself does not tell all
     */
    public boolean addAll(long post, List<StoredRevision> entries, Supplier<StoredRevision> original) {
        if (entries.size() == 1 && isAlone(entries, original.get())) {
            return false;
        }
        entries.forEach(entry -> insert(post, entry));
        return true;
    }

    /**
     * Joins what somebody tells of a post's history with what is known, and brings the present text up to date.
     *
     * @param before the post as it was, to tell what its only revision was
     * @param now the post with what has been learned of its author and time
     * @return whether that changed the history
     */
    public boolean join(StoredPost before, StoredPost now, List<StoredRevision> told) {
        List<StoredRevision> rows = stored(before.id());
        Map<Uid, StoredRevision> history = new LinkedHashMap<>();
        (rows.isEmpty() ? List.of(StoredRevision.original(before)) : rows)
                .forEach(entry -> history.put(entry.uid(), entry));
        told.forEach(entry -> history.merge(entry.uid(), entry, this::joined));
        List<StoredRevision> joined =
                StandIns.giveWay(history.values()).stream().sorted(OLDEST_FIRST).toList();
        boolean alone = isOriginalAlone(joined, now);
        if (alone ? rows.isEmpty() : joined.equals(rows)) {
            return false;
        }
        sql.update("delete from revision where post_id = ?", before.id());
        if (!alone) {
            joined.forEach(entry -> insert(before.id(), entry));
        }
        settle(before.id(), joined);
        return true;
    }

    /** Two tellings of one revision: the better, and of two names the lesser. */
    private StoredRevision joined(StoredRevision known, StoredRevision told) {
        return RevisionTelling.better(known, told).by(lesser(known.by(), told.by()));
    }

    private Long lesser(Long one, Long other) {
        if (one == null || other == null || one.equals(other)) {
            return one == null ? other : one;
        }
        return sql.one(
                "select id from user where id in (?, ?) order by folded limit 1", row -> row.number(1), one, other);
    }

    /** Whether these are no more than the post itself tells, once it reads like they say. */
    private static boolean isOriginalAlone(List<StoredRevision> entries, StoredPost post) {
        StoredRevision first = entries.get(0);
        return first.original()
                && first.body() != null
                && isAlone(
                        entries,
                        StoredRevision.original(
                                post, first.title(), first.body(), first.format(), first.tags(), first.category()));
    }

    /** Whether these are no more than the post itself tells; of an unknown time only the arrival here is stored. */
    private static boolean isAlone(List<StoredRevision> entries, StoredRevision original) {
        if (entries.size() != 1) {
            return false;
        }
        StoredRevision entry = entries.get(0);
        return original.equals(entry.stamp().equals(Stamp.ZERO) ? entry.at(original.at()) : entry);
    }

    /** Takes each field of the present post from the revision that wins it. */
    private void settle(long post, List<StoredRevision> entries) {
        StoredRevision text = latest(entries, StoredRevision::body).orElseThrow();
        index.remove(post);
        posts.setText(
                post,
                latest(entries, StoredRevision::title)
                        .map(StoredRevision::title)
                        .orElse(null),
                text.body(),
                plain(text.body(), text.format()),
                text.format(),
                latest(entries, StoredRevision::tags).map(StoredRevision::tags).orElse(""),
                latest(entries, StoredRevision::category)
                        .map(StoredRevision::category)
                        .filter(path -> !path.isEmpty())
                        .map(this::categoryId)
                        .orElse(null));
        index.add(post);
    }

    /** What a body reads like without markup, null where that is the body itself. */
    public static Utf8Text plain(Utf8Text body, Format format) {
        return format == Format.HTML ? Utf8Text.of(PlainText.of(body.toString(), format)) : null;
    }

    /** The number of the post that holds the revision with this uid, if it is kept. */
    public Optional<Long> owner(Uid uid) {
        return sql.findOne("select post_id from revision where uid = ?", row -> row.number(1), uid);
    }

    private static Optional<StoredRevision> latest(
            List<StoredRevision> oldestFirst, Function<StoredRevision, ?> field) {
        return oldestFirst.stream().filter(entry -> field.apply(entry) != null).reduce((earlier, later) -> later);
    }

    private long categoryId(String path) {
        return categories.find(path).orElseThrow().id();
    }

    private void insert(long post, StoredRevision entry) {
        sql.update(
                INSERT,
                entry.uid(),
                post,
                entry.original(),
                entry.silent(),
                entry.by(),
                entry.at(),
                entry.stamp().time(),
                entry.stamp().replica(),
                entry.title(),
                entry.body(),
                entry.format() == null ? null : entry.format().word(),
                entry.tags(),
                entry.category());
    }

    private static Revision revision(int number, StoredRevision entry, Function<Long, String> handle) {
        return new Revision(
                number,
                entry.uid(),
                entry.by() == null ? null : handle.apply(entry.by()),
                Instant.ofEpochMilli(entry.at()),
                entry.title(),
                entry.body() == null ? null : entry.body().toString(),
                entry.format(),
                tags(entry.tags()),
                entry.category());
    }

    private static List<String> tags(String joined) {
        return joined == null ? null : joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }

    private static StoredRevision entry(Row row) {
        return new StoredRevision(
                row.uid(1),
                row.truth(2),
                row.truth(3),
                row.numberOrNull(4),
                row.number(5),
                row.stamp(6),
                row.text(8),
                row.utf8(9),
                row.text(10) == null ? null : Format.valueOf(row.text(10).toUpperCase(Locale.ROOT)),
                row.text(11),
                row.text(12));
    }
}
