package forum.exchange.q2a;

import forum.rules.Slugs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The categories of a site, each with its path of slugs. */
final class CategoryTree {

    private static final int DEEPEST = 4;

    private final Map<Long, Row> rows = new LinkedHashMap<>();
    private final Map<Long, String> paths = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<Long> deep = new HashSet<>();

    /** Adds a category. */
    void add(Row row) {
        row.checkTexts();
        long id = row.requireId("categoryid");
        row.id("parentid");
        row.number("position");
        Row before = rows.get(id);
        if (before != null && row.repeated() == Row.Repeated.WRONG) {
            throw new DumpError("category " + Long.toUnsignedString(id) + " occurs twice");
        }
        if (before == null || row.repeated() == Row.Repeated.LAST) {
            rows.put(id, row);
        }
    }

    /** All of them, those above before those below. */
    List<Row> inOrder() {
        Map<Long, Row> order = new LinkedHashMap<>();
        rows.keySet().forEach(id -> place(id, order, new HashSet<>()));
        return new ArrayList<>(order.values());
    }

    private void place(Long id, Map<Long, Row> order, Set<Long> below) {
        Row row = rows.get(id);
        if (row == null || order.containsKey(id) || !below.add(id)) {
            return;
        }
        if (row.id("parentid") != null) {
            place(row.id("parentid"), order, below);
        }
        order.put(id, row);
    }

    /**
     * Gives a category its path, once the one above it has one.
     *
     * @return false when it stands too deep, and its questions go to the one above
     * @throws DumpError when the one above is not there
     */
    boolean settle(Row row) {
        long id = row.requireId("categoryid");
        Long parent = row.id("parentid");
        String above = parent == null ? null : paths.get(parent);
        if (parent != null && above == null) {
            throw new DumpError("parentid: "
                    + (rows.containsKey(parent)
                            ? "the category stands below itself or below" + " one that was left out"
                            : "there is no category " + Long.toUnsignedString(parent)));
        }
        if (above != null && above.split("/").length == DEEPEST) {
            paths.put(id, above);
            deep.add(id);
            return false;
        }
        String slug = slug(row);
        String path = above == null ? slug : above + "/" + slug;
        while (!taken.add(path)) {
            path = path + "-" + Long.toUnsignedString(id);
        }
        paths.put(id, path);
        return true;
    }

    /** The path of this category; null when there is none. */
    String path(Long id) {
        return id == null ? null : paths.get(id);
    }

    /** How many stood too deep. */
    int deep() {
        return deep.size();
    }

    private static String slug(Row row) {
        String wanted = row.text("tags") == null ? "" : row.text("tags");
        String slug = wanted.replaceAll("[\\s\\p{Cntrl}\\p{Z}/+]+", "-");
        boolean usable = !slug.isEmpty() && !slug.equals(".") && !slug.equals("..") && slug.length() <= 200;
        return usable ? Slugs.check(slug) : Slugs.fromTitle(row.text("title") == null ? "" : row.text("title"));
    }
}
