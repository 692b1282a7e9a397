package forum.domain;

import forum.model.ForumException;
import forum.rules.Limits;
import forum.store.CategoryStore;
import java.util.List;

/** Where in the tree of categories a question may stand. */
final class Placement {

    private final Transaction transaction;

    Placement(Transaction transaction) {
        this.transaction = transaction;
    }

    /**
     * The number of the category for a question.
     *
     * @param name what was chosen; null or empty for none
     * @return null for none
     */
    Long choose(String name) {
        List<CategoryStore.Place> inUse = transaction.categoryStore().all().stream()
                .filter(Lookup::isInUse)
                .toList();
        boolean chosen = name != null && !name.isEmpty();
        CategoryStore.Place place = chosen ? new Lookup(transaction).category(name) : null;
        boolean divided = chosen
                ? inUse.stream().anyMatch(other -> other.path().startsWith(place.path() + "/"))
                : !inUse.isEmpty();
        try {
            new Limits(transaction.settings()).category(chosen, divided);
        } catch (ForumException e) {
            String option = chosen ? "allow_no_sub_category" : "allow_no_category";
            throw ForumException.refused(
                    e.getMessage(),
                    "`forum category list` shows what there is, and `forum config set " + option
                            + " on` lifts the rule");
        }
        return chosen ? place.id() : null;
    }
}
