package forum.domain;

import forum.model.Category;
import forum.model.ForumException;
import forum.rules.Handles;
import forum.rules.Limits;
import forum.rules.Slugs;
import forum.rules.UserRights;
import forum.store.log.RegisterStore;
import forum.store.post.CategoryStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The tree of categories. A category is its path: another slug or place makes another category that takes over. */
public final class Categories {

    /** What a category is called, as a register. */
    public static final String TITLE = "title";

    /** What a category is for, as a register. */
    public static final String DESCRIPTION = "description";

    /** Where a category stands among its siblings, as a register. */
    public static final String POSITION = "position";

    private final Transaction transaction;
    private final Lookup lookup;
    private final Limits limits;
    private final CategoryStore store;
    private boolean changed;

    Categories(Transaction transaction) {
        this.transaction = transaction;
        this.lookup = new Lookup(transaction);
        this.limits = new Limits(transaction.settings());
        this.store = transaction.categoryStore();
    }

    /** All categories, each after its parent. */
    public List<Category> tree() {
        return store.tree();
    }

    /** The category with this path or slug. */
    public Category category(String name) {
        String path = lookup.category(name).path();
        return tree().stream()
                .filter(category -> category.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Adds a category.
     *
     * @param parent the path of the parent, null or empty for the top
     * @param slug null to make one from the title
     * @param position the place among the siblings from 1, null for the last
     */
    public Category add(String parent, String title, String slug, String description, Integer position) {
        administer();
        String above = parent == null || parent.isEmpty()
                ? ""
                : lookup.category(parent).path();
        String name = limits.categoryTitle(title);
        refuseTakenTitle(above, name, null);
        String path = join(above, slug == null ? freeSlug(above, name) : Slugs.check(slug));
        Slugs.checkPath(path);
        refuseTakenPath(path, null);
        establish(path, name, description == null ? "" : limits.categoryDescription(description), nextPosition(above));
        if (position != null) {
            reorder(path, position);
        }
        return done(path);
    }

    /** Changes a category; what is null stays as it is, and so does what is so already. */
    public Category edit(String name, String title, String slug, String description, Integer position) {
        administer();
        String path = lookup.category(name).path();
        if (title != null) {
            String newTitle = limits.categoryTitle(title);
            refuseTakenTitle(parent(path), newTitle, path);
            settle(TITLE, path, place -> place.withTitle(newTitle));
        }
        if (description != null) {
            String newDescription = limits.categoryDescription(description);
            settle(DESCRIPTION, path, place -> place.withDescription(newDescription));
        }
        if (position != null) {
            reorder(path, position);
        }
        if (slug != null && !Slugs.check(slug).equals(last(path))) {
            path = relocate(path, join(parent(path), Slugs.check(slug)));
        }
        return changed ? done(path) : category(path);
    }

    /**
     * Moves a category with all below it under another parent, empty for the top, where it comes last; under the one that
     * it has it stays where it is.
     */
    public Category move(String name, String newParent) {
        administer();
        String path = lookup.category(name).path();
        String above = newParent.isEmpty() ? "" : lookup.category(newParent).path();
        if (above.equals(path) || above.startsWith(path + "/")) {
            throw ForumException.refused("a category cannot be moved below itself; name another parent");
        }
        if (above.equals(parent(path))) {
            return category(path);
        }
        refuseTakenTitle(above, store.find(path).orElseThrow().title(), null);
        int position = nextPosition(above);
        String moved = relocate(path, join(above, last(path)));
        set(POSITION, store.find(moved).orElseThrow().withPosition(position));
        closeUp(parent(path));
        return done(moved);
    }

    /**
     * Deletes a category without subcategories.
     *
     * @param heir the path of the category that its questions go to, null for its parent
     * @param toNone whether its questions go to none at all
     */
    public void delete(String name, String heir, boolean toNone) {
        administer();
        CategoryStore.Place place = lookup.category(name);
        if (subtree(place.path()).size() > 1) {
            throw ForumException.refused(
                    "category '" + place.path() + "' has subcategories; move or delete them first");
        }
        String heirPath =
                heir == null ? parent(place.path()) : lookup.category(heir).path();
        if (heirPath.equals(place.path())) {
            throw ForumException.refused("a category cannot take its own questions; name another");
        }
        Long to = toNone || heirPath.isEmpty()
                ? null
                : store.find(heirPath).orElseThrow().id();
        set(RegisterStore.ALIAS, place.removedFor(to));
        closeUp(parent(place.path()));
        transaction.note(place.path());
    }

    private void administer() {
        new UserRights(transaction.settings()).administer(transaction.who().actor());
    }

    private Category done(String path) {
        transaction.survivors().settleCategories();
        transaction.note(path);
        return category(path);
    }

    /** Makes the category, or lets one that was there before stand for itself again. */
    private void establish(String path, String title, String description, int position) {
        CategoryStore.Place place = store.find(path)
                .orElseGet(() -> store.get(store.add(path, title, position)))
                .withTitle(title)
                .withDescription(description)
                .withPosition(position)
                .standing();
        for (String register : List.of(TITLE, DESCRIPTION, POSITION, RegisterStore.ALIAS)) {
            set(register, place);
        }
    }

    /** Lets another path take over from this one, and so for all below it. */
    private String relocate(String path, String newPath) {
        refuseTakenPath(newPath, path);
        List<CategoryStore.Place> places = subtree(path);
        int deepest = places.stream()
                .mapToInt(place -> depth(newPath + place.path().substring(path.length())))
                .max()
                .orElse(1);
        Slugs.checkDepth(deepest);
        for (CategoryStore.Place place : places) {
            String target = newPath + place.path().substring(path.length());
            establish(target, place.title(), place.description(), place.position());
            set(
                    RegisterStore.ALIAS,
                    place.removedFor(store.find(target).orElseThrow().id()));
        }
        return newPath;
    }

    private List<CategoryStore.Place> subtree(String path) {
        return store.all().stream()
                .filter(Lookup::isInUse)
                .filter(place -> place.path().equals(path) || place.path().startsWith(path + "/"))
                .toList();
    }

    private List<CategoryStore.Place> siblings(String parent) {
        return store.all().stream()
                .filter(Lookup::isInUse)
                .filter(place -> parent(place.path()).equals(parent))
                .sorted(Comparator.comparingInt(CategoryStore.Place::position).thenComparing(CategoryStore.Place::path))
                .toList();
    }

    private void reorder(String path, int position) {
        List<CategoryStore.Place> order = new ArrayList<>(siblings(parent(path)));
        CategoryStore.Place moved = store.find(path).orElseThrow();
        order.removeIf(place -> place.id() == moved.id());
        order.add(Math.max(0, Math.min(position - 1, order.size())), moved);
        number(order);
    }

    private void closeUp(String parent) {
        transaction.survivors().settleCategories();
        number(siblings(parent));
    }

    private void number(List<CategoryStore.Place> order) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).position() != i + 1) {
                set(POSITION, order.get(i).withPosition(i + 1));
            }
        }
    }

    private int nextPosition(String parent) {
        return siblings(parent).stream()
                        .mapToInt(CategoryStore.Place::position)
                        .max()
                        .orElse(0)
                + 1;
    }

    private String freeSlug(String parent, String title) {
        String wanted = Slugs.fromTitle(title);
        String slug = wanted;
        for (int attempt = 1; takenBy(join(parent, slug)).isPresent(); attempt++) {
            slug = Slugs.alternative(wanted, attempt);
        }
        return slug;
    }

    /** The category that takes the path, as Question2Answer's collation has it: accents do not tell slugs apart. */
    private Optional<String> takenBy(String path) {
        String slug = Handles.fold(last(path));
        return siblings(parent(path)).stream()
                .map(CategoryStore.Place::path)
                .filter(other -> Handles.fold(last(other)).equals(slug))
                .findFirst();
    }

    private void refuseTakenPath(String path, String exceptPath) {
        takenBy(path).filter(taken -> !taken.equals(exceptPath)).ifPresent(taken -> {
            throw ForumException.refused("there is a category '" + taken + "' already; choose another slug");
        });
    }

    private void refuseTakenTitle(String parent, String title, String exceptPath) {
        boolean taken = siblings(parent).stream()
                .anyMatch(place ->
                        place.title().equalsIgnoreCase(title) && !place.path().equals(exceptPath));
        if (taken) {
            throw ForumException.refused("there is a category with the title '" + title + "' here already");
        }
    }

    private void settle(String register, String path, UnaryOperator<CategoryStore.Place> change) {
        CategoryStore.Place place = store.find(path).orElseThrow();
        CategoryStore.Place wanted = change.apply(place);
        if (!wanted.equals(place)) {
            set(register, wanted);
        }
    }

    private void set(String register, CategoryStore.Place place) {
        changed = true;
        store.save(place);
        transaction.registers().put(RegisterStore.Owner.CATEGORY, place.id(), register, transaction.settingNow());
    }

    private static String join(String parent, String slug) {
        return parent.isEmpty() ? slug : parent + "/" + slug;
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == '/').count() + 1;
    }
}
