package forum.store.search;

import java.util.ArrayList;
import java.util.List;

/** The conditions of a query and their values, out of fixed fragments; nothing that anybody typed becomes SQL. */
final class Conditions {

    private final List<String> fragments = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private boolean begun;

    /** Adds a condition with a question mark for each value. */
    void add(String fragment, Object... bound) {
        fragments.add(fragment);
        values.addAll(List.of(bound));
    }

    /**
     * Adds a condition.
     *
     * @param few whether few posts pass it, so that SQLite does best to begin with those
     */
    void add(boolean few, String fragment, Object... bound) {
        begun |= few;
        add(fragment, bound);
    }

    /** Whether there are few posts to begin with. */
    boolean begun() {
        return begun;
    }

    /** The conditions joined by "and". */
    String sql() {
        return String.join("\n    and ", fragments);
    }

    /** The values in the order of the question marks, after these that come first and before those that come last. */
    Object[] values(List<?> first, List<?> last) {
        List<Object> all = new ArrayList<>(first);
        all.addAll(values);
        all.addAll(last);
        return all.toArray();
    }
}
