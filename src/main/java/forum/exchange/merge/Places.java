package forum.exchange.merge;

import forum.exchange.Stores;
import forum.store.post.CategoryStore;
import java.util.HashMap;
import java.util.Map;

/** The categories that records name; one that is not here yet is added with all above it, titled by its slug. */
final class Places {

    private static final int REMEMBERED = 10_000;

    private final CategoryStore categories;
    private final Map<String, Long> remembered = new HashMap<>();

    Places(Stores stores) {
        this.categories = stores.categories();
    }

    /** The number of the category at this path; null for none. */
    Long find(String path) {
        if (path.isEmpty()) {
            return null;
        }
        Long known = remembered.get(path);
        if (known == null) {
            known = number(path);
            if (remembered.size() < REMEMBERED) {
                remembered.put(path, known);
            }
        }
        return known;
    }

    /** What a category is titled while nobody has said anything else. */
    static String defaultTitle(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private long number(String path) {
        int slash = path.lastIndexOf('/');
        if (slash > 0) {
            find(path.substring(0, slash));
        }
        return categories
                .find(path)
                .map(CategoryStore.Place::id)
                .orElseGet(() -> categories.add(path, defaultTitle(path), 0));
    }
}
