package forum.domain;

import forum.model.ForumException;
import forum.rules.Limits;
import forum.rules.Option;
import forum.store.post.CategoryStore;
import java.util.Optional;

/** Where in the tree of categories a question may stand. */
final class Placement {

    private final Transaction transaction;
    private final CategoryStore categories;

    Placement(Transaction transaction) {
        this.transaction = transaction;
        this.categories = transaction.categoryStore();
    }

    /**
     * The number of the category for a question.
     *
     * @param name what was chosen; null or empty for none
     * @return null for none
     */
    Long choose(String name) {
        boolean chosen = name != null && !name.isEmpty();
        CategoryStore.Place place = chosen ? new Lookup(transaction).category(name) : null;
        try {
            new Limits(transaction.settings()).category(chosen, isDivided(place));
        } catch (ForumException e) {
            throw ForumException.refused(
                    e.getMessage(),
                    "`forum category list` shows what --category takes, and `forum config set "
                            + lifting(chosen).key() + " on` lifts the rule");
        }
        return chosen ? place.id() : null;
    }

    /** Whether a question may stand in what once was the category with this path, empty for none. */
    boolean allows(String path) {
        boolean chosen = !path.isEmpty();
        Optional<CategoryStore.Place> place = categories.all().stream()
                .filter(known -> known.path().equals(path) && known.survivor() != null)
                .findFirst()
                .map(known -> categories.get(known.survivor()));
        return chosen == place.isPresent()
                && (transaction.settings().on(lifting(chosen)) || !isDivided(place.orElse(null)));
    }

    /** Whether there are categories below this one, or any at all below none. */
    private boolean isDivided(CategoryStore.Place place) {
        return categories.all().stream()
                .filter(Lookup::isInUse)
                .anyMatch(other -> place == null || other.path().startsWith(place.path() + "/"));
    }

    /** The option that lets questions stand above the ends of the tree. */
    private static Option lifting(boolean chosen) {
        return chosen ? Option.ALLOW_NO_SUB_CATEGORY : Option.ALLOW_NO_CATEGORY;
    }
}
