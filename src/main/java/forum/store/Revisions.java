package forum.store;

import forum.model.Format;
import forum.model.Revision;
import forum.model.Stamp;
import forum.model.Uid;
import forum.rules.PlainText;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The history of each post's text. Revisions are a set, each with the fields that it changed; the present post takes
 * every field from the revision with the greatest stamp that changed it. A post without rows here was never edited: the
 * post itself is its only revision.
 */
public final class Revisions {

    /**
     * One revision as it is stored; fields that it left alone are null.
     *
     * @param original whether it is what the post was first
     * @param silent whether the post carries no mark of it
     * @param by the number of who made it, null when nobody is named
     * @param category the path of the category, empty for none
     */
    public record Entry(
            Uid uid,
            boolean original,
            boolean silent,
            Long by,
            long at,
            Stamp stamp,
            String title,
            String body,
            Format format,
            String tags,
            String category) {}

    private static final Comparator<Entry> OLDEST_FIRST =
            Comparator.comparing(Entry::stamp).thenComparing(Entry::uid);
    private static final String COLUMNS =
            "uid, original, silent, by_id, at, stamp, replica, title, body, format, tags, category";
    private static final String INSERT = """
            insert or ignore into revision (
                uid, post_id, original, silent, by_id, at, stamp, replica, title, body, format, tags, category
            ) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
    public List<Entry> stored(long post) {
        return sql.list("select " + COLUMNS + " from revision where post_id = ?", Revisions::entry, post).stream()
                .sorted(OLDEST_FIRST)
                .toList();
    }

    /** All revisions of a post, oldest first; at least the original unless the post is deleted. */
    public List<Entry> all(PostRows.Stored post) {
        List<Entry> stored = stored(post.id());
        return stored.isEmpty() && post.body() != null ? List.of(original(post)) : stored;
    }

    /** The history as people see it, numbered from 1. */
    public List<Revision> history(PostRows.Stored post, Function<Long, String> handle) {
        List<Entry> entries = all(post);
        return java.util.stream.IntStream.range(0, entries.size())
                .mapToObj(i -> revision(i + 1, entries.get(i), handle))
                .toList();
    }

    /**
     * Adds a revision unless it is known, and brings the present text up to date.
     *
     * @return whether it was new
     */
    public boolean add(PostRows.Stored post, Entry revision) {
        if (isKnown(post, revision)) {
            return false;
        }
        if (stored(post.id()).isEmpty()) {
            insert(post.id(), original(post));
        }
        insert(post.id(), revision);
        settle(post.id());
        return true;
    }

    /** Adds revisions of a post that has just been made from the oldest of them. */
    public void addAll(long post, List<Entry> entries) {
        entries.forEach(entry -> insert(post, entry));
    }

    private boolean isKnown(PostRows.Stored post, Entry revision) {
        List<Entry> known = all(post);
        return known.stream().anyMatch(entry -> entry.uid().equals(revision.uid()));
    }

    /** Takes each field of the present post from the revision that wins it. */
    private void settle(long post) {
        List<Entry> entries = stored(post);
        Entry text = latest(entries, entry -> entry.body()).orElseThrow();
        index.remove(post);
        posts.setText(
                post,
                latest(entries, Entry::title).map(Entry::title).orElse(null),
                text.body(),
                plain(text.body(), text.format()),
                text.format(),
                latest(entries, Entry::tags).map(Entry::tags).orElse(""),
                latest(entries, Entry::category)
                        .map(Entry::category)
                        .filter(path -> !path.isEmpty())
                        .map(this::categoryId)
                        .orElse(null));
        index.add(post);
    }

    /** What a body reads like without markup, null where that is the body itself. */
    public static String plain(String body, Format format) {
        return format == Format.HTML ? PlainText.of(body, format) : null;
    }

    /** What a post was first, as a revision; every copy that holds the same original gives it the same uid. */
    public static Entry original(PostRows.Stored post) {
        String category = post.category() == null ? "" : post.category();
        return new Entry(
                originalUid(post.uid(), post.title(), post.body(), post.format(), post.tags(), category),
                true,
                false,
                post.author(),
                post.createdAt(),
                post.stamp(),
                post.title(),
                post.body(),
                post.format(),
                post.tags(),
                category);
    }

    /** The uid of an original with this content. */
    public static Uid originalUid(Uid post, String title, String body, Format format, String tags, String category) {
        return Uid.named("revision", post.toString(), title == null ? "" : title, body, format.word(), tags, category);
    }

    private static Optional<Entry> latest(List<Entry> oldestFirst, Function<Entry, String> field) {
        return oldestFirst.stream().filter(entry -> field.apply(entry) != null).reduce((earlier, later) -> later);
    }

    private long categoryId(String path) {
        return categories.find(path).orElseThrow().id();
    }

    private void insert(long post, Entry entry) {
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

    private static Revision revision(int number, Entry entry, Function<Long, String> handle) {
        return new Revision(
                number,
                entry.uid(),
                entry.by() == null ? null : handle.apply(entry.by()),
                Instant.ofEpochMilli(entry.at()),
                entry.title(),
                entry.body(),
                entry.format(),
                tags(entry.tags()),
                entry.category());
    }

    private static List<String> tags(String joined) {
        return joined == null ? null : joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }

    private static Entry entry(Row row) {
        return new Entry(
                row.uid(1),
                row.truth(2),
                row.truth(3),
                row.numberOrNull(4),
                row.number(5),
                row.stamp(6),
                row.text(8),
                row.text(9),
                row.text(10) == null ? null : Format.valueOf(row.text(10).toUpperCase(Locale.ROOT)),
                row.text(11),
                row.text(12));
    }
}
