package forum.store;

import forum.model.Format;
import forum.model.Revision;
import forum.model.Stamp;
import forum.model.Uid;
import forum.rules.Happening;
import forum.rules.PlainText;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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
            String category)
            implements StandIns.Told {

        /** What people see of it below the post; nothing where it leaves no mark. */
        public Optional<Happening> happening() {
            return original || silent
                    ? Optional.empty()
                    : Optional.of(Happening.edited(
                            category != null, title != null || body != null, tags != null, stamp, at, by, uid));
        }

        private Entry by(Long newBy) {
            return new Entry(uid, original, silent, newBy, at, stamp, title, body, format, tags, category);
        }

        private Entry at(long newAt) {
            return new Entry(uid, original, silent, by, newAt, stamp, title, body, format, tags, category);
        }
    }

    private static final Comparator<Entry> OLDEST_FIRST =
            Comparator.comparing(Entry::stamp).thenComparing(Entry::uid);
    private static final String COLUMNS =
            "uid, original, silent, by_id, at, stamp, replica, title, body, format, tags, category";
    private static final String INSERT = """
            insert into revision (
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

    /** Adds a revision that was made here, and brings the present text up to date. */
    public void add(PostRows.Stored post, Entry revision) {
        join(post, post, List.of(revision));
    }

    /**
     * Adds the revisions of a post that has just been made from them.
     *
     * @param original what the post was first, if it was never edited
     */
    public void addAll(long post, List<Entry> entries, Entry original) {
        if (!isAlone(entries, original)) {
            entries.forEach(entry -> insert(post, entry));
        }
    }

    /**
     * Joins what somebody tells of a post's history with what is known, and brings the present text up to date.
     *
     * @param before the post as it was, to tell what its only revision was
     * @param now the post with what has been learned of its author and time
     * @return whether that changed the history
     */
    public boolean join(PostRows.Stored before, PostRows.Stored now, List<Entry> told) {
        List<Entry> rows = stored(before.id());
        Map<Uid, Entry> history = new LinkedHashMap<>();
        (rows.isEmpty() ? List.of(original(before)) : rows).forEach(entry -> history.put(entry.uid(), entry));
        told.forEach(entry -> history.merge(entry.uid(), entry, this::joined));
        List<Entry> joined =
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

    /** Two tellings of one revision: the earliest time that is known or else the fuller, and of two names the lesser. */
    private Entry joined(Entry known, Entry told) {
        int order =
                Boolean.compare(told.stamp().equals(Stamp.ZERO), known.stamp().equals(Stamp.ZERO));
        order = order == 0 ? told.stamp().compareTo(known.stamp()) : order;
        boolean dated = !told.stamp().equals(Stamp.ZERO);
        boolean sameTime = order == 0 && (!dated || told.at() == known.at());
        boolean fuller = sameTime && fields(told) > fields(known);
        Entry first = order < 0 || order == 0 && dated && told.at() < known.at() || fuller ? told : known;
        return first.by(lesser(known.by(), told.by()));
    }

    private static long fields(Entry entry) {
        return Stream.of(entry.title(), entry.body(), entry.tags(), entry.category())
                .filter(Objects::nonNull)
                .count();
    }

    private Long lesser(Long one, Long other) {
        if (one == null || other == null || one.equals(other)) {
            return one == null ? other : one;
        }
        return sql.one(
                "select id from user where id in (?, ?) order by folded limit 1", row -> row.number(1), one, other);
    }

    /** Whether these are no more than the post itself tells, once it reads like they say. */
    private static boolean isOriginalAlone(List<Entry> entries, PostRows.Stored post) {
        Entry first = entries.get(0);
        return first.original()
                && first.body() != null
                && isAlone(
                        entries,
                        original(post, first.title(), first.body(), first.format(), first.tags(), first.category()));
    }

    /** Whether these are no more than the post itself tells; of an unknown time only the arrival here is stored. */
    private static boolean isAlone(List<Entry> entries, Entry original) {
        if (entries.size() != 1) {
            return false;
        }
        Entry entry = entries.get(0);
        return original.equals(entry.stamp().equals(Stamp.ZERO) ? entry.at(original.at()) : entry);
    }

    /** Takes each field of the present post from the revision that wins it. */
    private void settle(long post, List<Entry> entries) {
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

    /** The number of the post that holds the revision with this uid, if it is kept. */
    public Optional<Long> owner(Uid uid) {
        return sql.findOne("select post_id from revision where uid = ?", row -> row.number(1), uid);
    }

    /** What a post was first, as a revision; every copy that holds the same original gives it the same uid. */
    public static Entry original(PostRows.Stored post) {
        String category = post.category() == null ? "" : post.category();
        return original(post, post.title(), post.body(), post.format(), post.tags(), category);
    }

    private static Entry original(
            PostRows.Stored post, String title, String body, Format format, String tags, String category) {
        return new Entry(
                originalUid(post.uid(), title, body, format, tags, category),
                true,
                false,
                post.author(),
                post.createdAt(),
                post.stamp(),
                title,
                body,
                format,
                tags,
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
