package forum.output;

import forum.model.ForumException;
import forum.rules.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How one sort of record is shown: its fields in the order of JSON, the first of which names the record, and those that
 * a list shows when nobody chose.
 */
public record View<T>(List<Column<T>> columns, List<String> defaults) {

    public View {
        columns = List.copyOf(columns);
        defaults = List.copyOf(defaults);
    }

    /** The first column, by whose value a person names a record. */
    public Column<T> id() {
        return columns.get(0);
    }

    /** The columns that a list shows when nobody chose. */
    List<Column<T>> listed() {
        return select(defaults);
    }

    /**
     * The columns with these names, in this order.
     *
     * @throws ForumException of kind usage when a name is unknown
     */
    List<Column<T>> select(List<String> names) {
        List<Column<T>> selected = new ArrayList<>(names.size());
        for (String name : names) {
            selected.add(find(name));
        }
        return selected;
    }

    private Column<T> find(String name) {
        for (Column<T> column : columns) {
            if (column.name().equalsIgnoreCase(name)) {
                return column;
            }
        }
        throw unknownField(name, names());
    }

    /** That there is no field with this name, with the likeliest one of those there are. */
    public static ForumException unknownField(String name, List<String> known) {
        return ForumException.usage(
                "no field '" + name + "'" + Nearest.question(name, known), "fields are " + String.join(", ", known));
    }

    /** The names of all fields, in order. */
    public List<String> names() {
        List<String> names = new ArrayList<>(columns.size());
        for (Column<T> column : columns) {
            names.add(column.name());
        }
        return names;
    }

    /** The same view with one column changed. */
    View<T> with(String name, UnaryOperator<Column<T>> change) {
        List<Column<T>> changed = new ArrayList<>(columns);
        changed.replaceAll(column -> column.name().equals(name) ? change.apply(column) : column);
        return new View<>(changed, defaults);
    }

    /** The view of a record that holds this one and has fields of its own after those. */
    <U> View<U> inside(Function<U, T> part, List<Column<U>> more) {
        List<Column<U>> all = new ArrayList<>(columns.size() + more.size());
        for (Column<T> column : columns) {
            all.add(column.inside(part));
        }
        all.addAll(more);
        return new View<>(all, defaults);
    }
}
