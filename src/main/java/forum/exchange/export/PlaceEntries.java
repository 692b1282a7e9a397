package forum.exchange.export;

import forum.exchange.Entry;
import forum.exchange.Stores;
import forum.model.Uid;
import forum.store.Sql;
import forum.store.log.RegisterStore;
import forum.store.post.CategoryStore;
import forum.store.post.TagStore;
import java.util.Map;
import java.util.function.Consumer;

/** Categories, and the tags that were renamed, as entries of the exchange format. */
final class PlaceEntries {

    private final Stores stores;

    PlaceEntries(Sql sql) {
        this.stores = Stores.on(sql);
    }

    /** Hands on categories in the order of their paths, then tags in the order of their names. */
    void each(Consumer<Entry> taker) {
        stores.categories().all().forEach(place -> taker.accept(category(place)));
        stores.tags().aliases().forEach(label -> taker.accept(tag(label)));
    }

    private Entry.Category category(CategoryStore.Place place) {
        Map<String, Entry.Setting> set = UserEntries.settings(stores, RegisterStore.Owner.CATEGORY, place.id());
        return new Entry.Category(
                Uid.ofCategory(place.path()).toString(),
                place.path(),
                place.title(),
                place.description().isEmpty() ? null : place.description(),
                place.position() == 0 ? null : place.position(),
                place.removed() ? true : null,
                place.alias() == null
                        ? null
                        : stores.categories().get(place.alias()).path(),
                set.isEmpty() ? null : set);
    }

    private Entry.Tag tag(TagStore.Label label) {
        Map<String, Entry.Setting> set = UserEntries.settings(stores, RegisterStore.Owner.TAG, label.id());
        return new Entry.Tag(
                label.name(),
                label.alias() == null ? null : stores.tags().get(label.alias()).name(),
                set.isEmpty() ? null : set);
    }
}
