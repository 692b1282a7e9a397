package forum.store.post;

import forum.model.Category;
import forum.store.Row;
import forum.store.Sql;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads and writes categories. The path of slugs is what a category is. */
public final class CategoryStore {

    /**
     * A category row.
     *
     * @param removed whether it was renamed, moved or deleted
     * @param alias the number of the category that took its questions, or null
     * @param survivor the number of the category that stands for it now, or null for none
     */
    public record Place(
            long id,
            String path,
            String title,
            String description,
            int position,
            boolean removed,
            Long alias,
            Long survivor) {

        /** The same place under another title. */
        public Place withTitle(String newTitle) {
            return new Place(id, path, newTitle, description, position, removed, alias, survivor);
        }

        /** The same place with another description. */
        public Place withDescription(String newDescription) {
            return new Place(id, path, title, newDescription, position, removed, alias, survivor);
        }

        /** The same place elsewhere among its siblings. */
        public Place withPosition(int newPosition) {
            return new Place(id, path, title, description, newPosition, removed, alias, survivor);
        }

        /** The same place, given up in favour of another, or of none when null. */
        public Place removedFor(Long heir) {
            return new Place(id, path, title, description, position, true, heir, survivor);
        }

        /** The same place, standing for itself. */
        public Place standing() {
            return new Place(id, path, title, description, position, false, null, survivor);
        }
    }

    private static final String COLUMNS = "id, path, title, description, position, removed, alias_id, survivor_id";

    private final Sql sql;

    /** Works on this connection. */
    public CategoryStore(Sql sql) {
        this.sql = sql;
    }

    /** The row with this path, a removed one included. */
    public Optional<Place> find(String path) {
        return sql.findOne("select " + COLUMNS + " from category where path = ?", CategoryStore::place, path);
    }

    /** The row with this number. */
    public Place get(long id) {
        return sql.one("select " + COLUMNS + " from category where id = ?", CategoryStore::place, id);
    }

    /** Every row in the order of the paths. */
    public List<Place> all() {
        return sql.list("select " + COLUMNS + " from category order by path", CategoryStore::place);
    }

    /** Adds a category and returns its number. */
    public long add(String path, String title, int position) {
        long id = sql.insert("insert into category (path, title, position) values (?, ?, ?)", path, title, position);
        sql.update("update category set survivor_id = id where id = ?", id);
        return id;
    }

    /** Stores all but the path and what is derived. */
    public void save(Place place) {
        sql.update(
                """
                update category
                set title = ?, description = ?, position = ?, removed = ?, alias_id = ?
                where id = ?
                """, place.title(), place.description(), place.position(), place.removed(), place.alias(), place.id());
    }

    /**
     * The categories in use as a tree: each after the nearest one above it that is in use too, siblings by position and
     * then by path. Copies that were merged may have one below another that was given up.
     */
    public List<Category> tree() {
        Map<Long, Long> counts = new HashMap<>();
        sql.each("""
                select c.survivor_id, count(*)
                from post p join category c on c.id = p.category_id
                where p.kind = 'question' and p.shown = 1 and c.survivor_id is not null
                group by c.survivor_id
                """, row -> counts.put(row.number(1), row.number(2)));
        Map<String, List<Place>> children = new HashMap<>();
        Set<String> inUse = new HashSet<>(Set.of(""));
        for (Place place : all()) { // by path, and so each after what it stands below
            if (Long.valueOf(place.id()).equals(place.survivor())) {
                inUse.add(place.path());
                children.computeIfAbsent(parent(place.path(), inUse), path -> new ArrayList<>())
                        .add(place);
            }
        }
        List<Category> tree = new ArrayList<>();
        append("", children, counts, tree);
        return tree;
    }

    private static long append(
            String parent, Map<String, List<Place>> children, Map<Long, Long> counts, List<Category> tree) {
        List<Place> siblings = children.getOrDefault(parent, List.of());
        long total = 0;
        List<Place> ordered = siblings.stream()
                .sorted(Comparator.comparingInt(Place::position).thenComparing(Place::path))
                .toList();
        for (Place place : ordered) {
            int at = tree.size();
            tree.add(null);
            long count = counts.getOrDefault(place.id(), 0L) + append(place.path(), children, counts, tree);
            tree.set(at, new Category(place.path(), place.title(), place.description(), place.position(), count));
            total += count;
        }
        return total;
    }

    private static String parent(String path, Set<String> inUse) {
        String parent = path;
        do {
            parent = parent.substring(0, Math.max(0, parent.lastIndexOf('/')));
        } while (!inUse.contains(parent));
        return parent;
    }

    private static Place place(Row row) {
        return new Place(
                row.number(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.integer(5),
                row.truth(6),
                row.numberOrNull(7),
                row.numberOrNull(8));
    }
}
