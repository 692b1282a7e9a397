package forum.exchange.merge;

import forum.domain.Categories;
import forum.domain.Transaction;
import forum.exchange.BadRecordException;
import forum.exchange.Entry;
import forum.exchange.Stores;
import forum.exchange.merge.ImportSummary.Outcome;
import forum.exchange.parse.Fields;
import forum.exchange.parse.RevisionParser;
import forum.exchange.parse.Times;
import forum.store.figures.Survivors;
import forum.store.log.RegisterStore;
import forum.store.post.CategoryStore;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/** Merges categories: title, description, position and what took over are registers of their own. */
final class CategoryMerge {

    private static final String MERGED_INTO = "mergedInto";

    private final Transaction transaction;
    private final Stores stores;
    private final Places places;
    private final Times times;
    private final RegisterMerge registers;
    private final ImportSummary summary;
    private boolean changedTree;

    CategoryMerge(Transaction transaction, Stores stores, People people, Places places, ImportSummary summary) {
        this.transaction = transaction;
        this.stores = stores;
        this.places = places;
        this.times = new Times(transaction.now());
        this.registers = new RegisterMerge(stores.registers(), RegisterStore.Owner.CATEGORY, people, times);
        this.summary = summary;
    }

    /**
     * Merges a category, or throws before anything is written.
     *
     * @param dating gives a time to what the record tells otherwise than the category that is here
     */
    void merge(Entry.Category told, BiFunction<Entry.Category, CategoryStore.Place, Entry.Category> dating) {
        String path = RevisionParser.category(Fields.present(told.path(), "path"));
        Optional<CategoryStore.Place> known = stores.categories().find(path);
        Entry.Category category =
                known.map(present -> dating.apply(told, present)).orElse(told);
        if (path.isEmpty()) {
            throw new BadRecordException("path is empty");
        }
        Fields.text(category.title(), "title");
        Fields.text(category.description(), "description");
        String into = category.mergedInto() == null ? null : RevisionParser.category(category.mergedInto());
        if (path.equals(into)) {
            throw new BadRecordException("mergedInto: a category cannot be merged into itself");
        }
        Map<String, Entry.Setting> set = registers.check(category.set());

        long id = places.find(path);
        registers.mention(set);
        boolean changed = joinTitle(id, path, category.title(), set);
        changed |= joinDescription(id, category.description(), set);
        changed |= joinPosition(id, category.position(), set);
        changed |= joinAlias(id, category, into, set.get(MERGED_INTO));
        transaction.stampClock().witness(times.latest());
        summary.count(
                ImportSummary.Kind.CATEGORY,
                known.isEmpty() ? Outcome.ADDED : changed ? Outcome.UPDATED : Outcome.UNCHANGED);
    }

    /** Follows the aliases once all categories are in. */
    void finish() {
        if (changedTree) {
            new Survivors(stores.sql()).settleCategories();
        }
    }

    private boolean joinTitle(long id, String path, String title, Map<String, Entry.Setting> set) {
        CategoryStore.Place place = stores.categories().get(id);
        String present = place.title().equals(Places.defaultTitle(path)) ? null : place.title();
        String candidate = title == null || title.equals(Places.defaultTitle(path)) ? null : title;
        return join(
                id,
                Categories.TITLE,
                candidate,
                present,
                set,
                place.withTitle(title == null ? Places.defaultTitle(path) : title));
    }

    private boolean joinDescription(long id, String description, Map<String, Entry.Setting> set) {
        CategoryStore.Place place = stores.categories().get(id);
        String present = place.description().isEmpty() ? null : place.description();
        String candidate = description == null || description.isEmpty() ? null : description;
        return join(
                id,
                Categories.DESCRIPTION,
                candidate,
                present,
                set,
                place.withDescription(Objects.requireNonNullElse(description, "")));
    }

    private boolean joinPosition(long id, Integer position, Map<String, Entry.Setting> set) {
        CategoryStore.Place place = stores.categories().get(id);
        String present = place.position() == 0 ? null : String.valueOf(place.position());
        String candidate = position == null || position == 0 ? null : String.valueOf(position);
        return join(
                id, Categories.POSITION, candidate, present, set, place.withPosition(position == null ? 0 : position));
    }

    private boolean joinAlias(long id, Entry.Category category, String into, Entry.Setting setting) {
        CategoryStore.Place place = stores.categories().get(id);
        String present = !place.removed()
                ? null
                : place.alias() == null
                        ? ""
                        : stores.categories().get(place.alias()).path();
        boolean removed = Boolean.TRUE.equals(category.removed()) || into != null;
        String candidate = !removed ? null : into == null ? "" : into;
        Map<String, Entry.Setting> set = setting == null ? Map.of() : Map.of(RegisterStore.ALIAS, setting);
        Long heir = into == null ? null : places.find(into);
        boolean changed = join(
                id, RegisterStore.ALIAS, candidate, present, set, removed ? place.removedFor(heir) : place.standing());
        changedTree |= changed;
        return changed;
    }

    private boolean join(
            long id,
            String register,
            String candidate,
            String present,
            Map<String, Entry.Setting> set,
            CategoryStore.Place taken) {
        Entry.Setting setting = set.get(register);
        if (!registers.wins(id, register, setting, candidate, present)) {
            return false;
        }
        stores.categories().save(taken);
        registers.put(id, register, setting);
        return true;
    }
}
