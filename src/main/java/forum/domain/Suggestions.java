package forum.domain;

import forum.model.Actor;
import forum.model.FavoriteKind;
import forum.model.PostRef;
import forum.model.Revision;
import forum.model.State;
import forum.model.Suggestion;
import forum.rules.Handles;
import forum.rules.Option;
import forum.rules.ReadingRights;
import forum.store.search.PostChoice;
import forum.store.search.SuggestionStore;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** What a person who is typing may mean, of all that is in the forum and that this person may see. */
public final class Suggestions {

    private static final int LONGEST_NUMBER = 18;

    private final SuggestionStore store;
    private final Supplier<Transaction> transaction;

    /**
     * Looks into a store.
     *
     * @param transaction for what takes the rules to answer, which is more to load
     */
    Suggestions(SuggestionStore store, Supplier<Transaction> transaction) {
        this.store = store;
        this.transaction = transaction;
    }

    /** Numbers of posts. */
    public List<Suggestion> posts(PostChoice choice, String prefix) {
        if (!isNumber(prefix)) {
            return List.of();
        }
        return switch (choice) {
            case HIDDEN -> unseen(choice, State.HIDDEN, prefix);
            case QUEUED -> unseen(choice, State.QUEUED, prefix);
            default -> store.posts(choice, prefix, null);
        };
    }

    /** Hidden and queued posts are for their authors and for those who may show and approve posts. */
    private List<Suggestion> unseen(PostChoice choice, State state, String prefix) {
        Transaction forum = transaction.get();
        if (new ReadingRights(forum.settings()).seeAll(forum.who().reader(), EnumSet.of(state))) {
            return store.posts(choice, prefix, null);
        }
        Optional<Long> author = person(forum);
        return author.isPresent() ? store.posts(choice, prefix, author.get()) : List.of();
    }

    /** The number of the user who is typing; empty for somebody without an account. */
    private static Optional<Long> person(Transaction forum) {
        Actor reader = forum.who().reader();
        return reader.isAnonymous() ? Optional.empty() : forum.users().findSurvivor(Handles.fold(reader.handle()));
    }

    /** Numbers of what the person did lately and can take back. */
    public List<Suggestion> operations() {
        Optional<Long> person = person(transaction.get());
        return person.isPresent() ? store.operations(person.get()) : List.of();
    }

    /** The options that somebody has set, with their values. */
    public List<Suggestion> setOptions() {
        List<Suggestion> found = new ArrayList<>();
        for (Configuration.Setting setting : transaction.get().configuration().list()) {
            if (setting.isSet()) {
                found.add(new Suggestion(setting.option().key(), setting.value()));
            }
        }
        return found;
    }

    /** Handles of users. */
    public List<Suggestion> users(String prefix) {
        return store.users(isAscii(prefix) ? prefix.toLowerCase(Locale.ROOT) : Handles.fold(prefix));
    }

    /** Tags. */
    public List<Suggestion> tags(String prefix) {
        return store.tags(prefix.toLowerCase(Locale.ROOT));
    }

    /** Paths of categories. */
    public List<Suggestion> categories(String prefix) {
        return store.categories(prefix.toLowerCase(Locale.ROOT));
    }

    /** Numbers of the revisions of a post, the latest first. */
    public List<Suggestion> revisions(PostRef post) {
        List<Suggestion> found = new ArrayList<>();
        for (Revision revision : transaction.get().browsing().history(post)) {
            String by = revision.by() == null ? "" : " by ".concat(revision.by());
            String time = revision.at().toString().substring(0, 16).replace('T', ' ');
            found.add(0, new Suggestion(String.valueOf(revision.number()), time.concat(by)));
        }
        return found;
    }

    /** What the person keeps in sight, of one kind; questions by their bare numbers. */
    public List<Suggestion> favorites(FavoriteKind kind) {
        List<Suggestion> found = new ArrayList<>();
        for (Favorites.Favorite favorite : transaction.get().favorites().list()) {
            if (favorite.kind() == kind) {
                String title = favorite.title() == null ? "" : favorite.title();
                String name = favorite.name();
                found.add(new Suggestion(kind == FavoriteKind.QUESTION ? name.replace("#", "") : name, title));
            }
        }
        return found;
    }

    /** The value of an option. */
    public String value(Option option) {
        return transaction.get().settings().text(option);
    }

    private static boolean isNumber(String prefix) {
        return prefix.length() <= LONGEST_NUMBER && prefix.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
