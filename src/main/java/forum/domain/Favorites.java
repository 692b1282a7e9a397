package forum.domain;

import forum.model.Actor;
import forum.model.FavoriteKind;
import forum.model.ForumException;
import forum.model.Post;
import forum.model.PostRef;
import forum.model.Uid;
import forum.rules.Handles;
import forum.rules.Tags;
import forum.rules.UserRights;
import forum.store.post.VoteStore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions, users, tags and categories that the actor keeps in sight; private to that user. */
public final class Favorites {

    /**
     * Something kept in sight.
     *
     * @param name the number, handle, tag or path that people know it by
     * @param title what else people know it by, or null; that of a question only while the actor may see it
     */
    public record Favorite(FavoriteKind kind, String name, String title) {}

    private final Transaction transaction;
    private final Lookup lookup;

    Favorites(Transaction transaction) {
        this.transaction = transaction;
        this.lookup = new Lookup(transaction);
    }

    /** Keeps something in sight; what is kept already changes nothing. */
    public Favorite add(FavoriteKind kind, String name) {
        return put(kind, name, subject(kind, name), true);
    }

    /** Lets go of something, which may be gone meanwhile; what was not kept changes nothing. */
    public Favorite remove(FavoriteKind kind, String name) {
        List<String> subjects = listed(kind, name);
        if (subjects.isEmpty()) {
            return put(kind, name, subject(kind, name), false);
        }
        subjects.forEach(subject -> put(kind, name, subject, false));
        return named(kind, subjects.get(0));
    }

    /** Whether the reader keeps this question in sight. */
    public boolean isKept(Post.Question question) {
        return handle(transaction.who().reader())
                .flatMap(transaction.users()::findSurvivor)
                .filter(user -> transaction
                        .votes()
                        .isKept(
                                user,
                                FavoriteKind.QUESTION,
                                question.head().uid().toString()))
                .isPresent();
    }

    private static Optional<String> handle(Actor reader) {
        return Optional.ofNullable(reader.handle()).map(Handles::fold);
    }

    /** What the actor keeps in sight, by kind; users that are one by now are listed once. */
    public List<Favorite> list() {
        return kept().map(this::named).distinct().toList();
    }

    /** All but whom the actor has become one with. */
    private Stream<VoteStore.Favorite> kept() {
        long owner = owner();
        return transaction.votes().kept(owner).stream()
                .filter(favorite -> favorite.kind() != FavoriteKind.USER
                        || transaction
                                .users()
                                .findSurvivor(favorite.subject())
                                .filter(user -> user == owner)
                                .isEmpty());
    }

    /** The subjects of the favorite that the list shows under this name. */
    private List<String> listed(FavoriteKind kind, String name) {
        String shown = kind == FavoriteKind.QUESTION ? ref(name).toString() : name;
        return kept().filter(favorite ->
                        favorite.kind() == kind && named(favorite).name().equalsIgnoreCase(shown))
                .map(VoteStore.Favorite::subject)
                .toList();
    }

    private String subject(FavoriteKind kind, String name) {
        return switch (kind) {
            case QUESTION -> lookup.visibleQuestion(ref(name)).head().uid().toString();
            case USER -> user(name);
            case TAG ->
                Tags.sought(name)
                        .flatMap(transaction.tagStore()::findInUse)
                        .orElseThrow(() -> lookup.missingTag(name))
                        .name();
            case CATEGORY -> lookup.category(name).path();
        };
    }

    private Favorite put(FavoriteKind kind, String name, String subject, boolean kept) {
        new UserRights(transaction.settings()).write(transaction.who().actor());
        if (transaction.votes().isKept(owner(), kind, subject) != kept) {
            transaction
                    .votes()
                    .putFavorite(new VoteStore.Favorite(
                            owner(),
                            kind,
                            subject,
                            kept,
                            transaction.now(),
                            transaction.stampClock().next()));
            transaction.note(kind.word() + " " + name);
            transaction.journal().reversedBy(new Reversal.Favorite(kind, name, !kept));
        }
        return named(kind, subject);
    }

    private String user(String handle) {
        long id = lookup.user(handle);
        if (id == owner()) {
            throw ForumException.refused("you cannot be your own favorite; name somebody else");
        }
        return Handles.fold(transaction.users().handle(id));
    }

    private long owner() {
        Long id = transaction.who().id();
        if (id == null) {
            throw ForumException.refused("favorites need an account; name yours with --as HANDLE");
        }
        return id;
    }

    private Favorite named(VoteStore.Favorite favorite) {
        return named(favorite.kind(), favorite.subject());
    }

    private Favorite named(FavoriteKind kind, String subject) {
        return switch (kind) {
            case QUESTION ->
                transaction
                        .posts()
                        .findId(Uid.parse(subject))
                        .flatMap(transaction.posts()::find)
                        .map(post ->
                                new Favorite(FavoriteKind.QUESTION, post.id().toString(), titleSeen(post)))
                        .orElse(new Favorite(FavoriteKind.QUESTION, subject, null));
            case USER ->
                new Favorite(
                        FavoriteKind.USER,
                        transaction
                                .users()
                                .findId(subject)
                                .map(transaction.users()::handle)
                                .orElse(subject),
                        null);
            case TAG, CATEGORY -> new Favorite(kind, subject, null);
        };
    }

    /** The title of a question, null for one that is out of the reader's sight by now. */
    private String titleSeen(Post post) {
        return lookup.sees(post) && post instanceof Post.Question question ? question.title() : null;
    }

    private static PostRef ref(String name) {
        return PostRef.parse(name)
                .orElseThrow(() -> ForumException.usage("'" + name + "' is not the number of a question"));
    }
}
