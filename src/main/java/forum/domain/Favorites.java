package forum.domain;

import forum.model.Actor;
import forum.model.ForumException;
import forum.model.Post;
import forum.model.PostRef;
import forum.model.Uid;
import forum.rules.Handles;
import forum.rules.UserRights;
import forum.store.VoteStore;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The questions, users, tags and categories that the actor keeps in sight; private to that user. */
public final class Favorites {

    /**
     * Something kept in sight.
     *
     * @param kind question, user, tag or category
     * @param name the number, handle, tag or path that people know it by
     * @param title what else people know it by, or null
     */
    public record Favorite(String kind, String name, String title) {}

    private final Transaction transaction;
    private final Lookup lookup;

    Favorites(Transaction transaction) {
        this.transaction = transaction;
        this.lookup = new Lookup(transaction);
    }

    /** Keeps something in sight. */
    public void add(String kind, String name) {
        put(kind, name, true);
    }

    /** Lets go of something. */
    public void remove(String kind, String name) {
        put(kind, name, false);
    }

    /** Whether the reader keeps this question in sight. */
    public boolean isKept(Post.Question question) {
        return handle(transaction.reader())
                .flatMap(transaction.users()::findSurvivor)
                .flatMap(user -> transaction
                        .votes()
                        .findFavorite(user, "question", question.head().uid().toString()))
                .filter(VoteStore.Favorite::kept)
                .isPresent();
    }

    private static Optional<String> handle(Actor reader) {
        return Optional.ofNullable(reader.handle()).map(Handles::fold);
    }

    /** What the actor keeps in sight, by kind. */
    public List<Favorite> list() {
        return transaction.votes().favorites(owner()).stream()
                .filter(VoteStore.Favorite::kept)
                .map(this::named)
                .toList();
    }

    private void put(String kind, String name, boolean kept) {
        new UserRights(transaction.settings()).write(transaction.actor());
        String subject = switch (kind.toLowerCase(Locale.ROOT)) {
            case "question" -> lookup.question(ref(name)).head().uid().toString();
            case "user" -> user(name);
            case "tag" ->
                transaction
                        .tagStore()
                        .findInUse(name.toLowerCase(Locale.ROOT))
                        .orElseThrow(() -> lookup.missingTag(name))
                        .name();
            case "category" -> lookup.category(name).path();
            default ->
                throw ForumException.usage("no favourites of kind '" + kind + "'; use question, user, tag or category");
        };
        transaction
                .votes()
                .putFavorite(new VoteStore.Favorite(
                        owner(),
                        kind.toLowerCase(Locale.ROOT),
                        subject,
                        kept,
                        transaction.now(),
                        transaction.stampClock().next()));
        transaction.note(kind + " " + name);
        transaction.journal().reversedBy(kept ? new Reversal.Drop(kind, name) : new Reversal.Keep(kind, name));
    }

    private String user(String handle) {
        long id = lookup.user(handle);
        if (id == owner()) {
            throw ForumException.refused("you cannot be your own favourite; name somebody else");
        }
        return Handles.fold(transaction.users().handle(id));
    }

    private long owner() {
        Long id = transaction.actorId();
        if (id == null) {
            throw ForumException.refused("favourites need an account; name yours with --as HANDLE");
        }
        return id;
    }

    private Favorite named(VoteStore.Favorite favorite) {
        return switch (favorite.kind()) {
            case "question" ->
                transaction
                        .posts()
                        .findId(Uid.parse(favorite.subject()))
                        .flatMap(transaction.posts()::find)
                        .map(post -> new Favorite(
                                "question",
                                post.id().toString(),
                                post instanceof Post.Question question ? question.title() : null))
                        .orElse(new Favorite("question", favorite.subject(), null));
            case "user" ->
                new Favorite(
                        "user",
                        transaction
                                .users()
                                .findId(favorite.subject())
                                .map(transaction.users()::handle)
                                .orElse(favorite.subject()),
                        null);
            default -> new Favorite(favorite.kind(), favorite.subject(), null);
        };
    }

    private static PostRef ref(String name) {
        return PostRef.parse(name)
                .orElseThrow(() -> ForumException.usage("'" + name + "' is not the number of a question"));
    }
}
