package forum.domain;

import forum.model.Change;
import forum.model.ForumException;
import forum.model.Post;
import forum.model.PostId;
import forum.model.Update;
import forum.rules.NewestUpdates;
import forum.store.user.UpdateQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What happened lately that concerns the reader: Question2Answer's "my updates". */
public final class Updates {

    /** What is looked at. */
    public enum Of {
        /** One's own posts and one's favourites. */
        ALL,
        /** One's own posts, what others wrote below them and did with them. */
        MINE,
        /** One's favourite questions, users, tags and categories. */
        FAVORITES
    }

    private final Transaction transaction;

    Updates(Transaction transaction) {
        this.transaction = transaction;
    }

    /**
     * One line for each question, newest first.
     *
     * @throws ForumException refused, for somebody without an account
     */
    public List<Update> list(Of of) {
        Long user = transaction.who().id();
        if (user == null) {
            throw ForumException.refused("updates need an account; name yours with --as HANDLE");
        }
        UpdateQuery query = new UpdateQuery(transaction.sql());
        List<UpdateQuery.Event> events = new ArrayList<>();
        if (of != Of.FAVORITES) {
            events.addAll(query.own(user));
        }
        if (of != Of.MINE) {
            events.addAll(query.favorites(user));
        }
        return NewestUpdates.of(updates(events));
    }

    private List<Update> updates(List<UpdateQuery.Event> events) {
        Set<PostId> ids = new HashSet<>();
        events.forEach(event -> ids.add(event.post()));
        Map<PostId, Post> posts = byId(ids);
        Set<PostId> questions = new HashSet<>();
        posts.values().forEach(post -> questions.add(post.question()));
        Map<PostId, Post> tops = byId(questions);
        Lookup lookup = new Lookup(transaction);
        return events.stream()
                .map(event -> {
                    Post post = posts.get(event.post());
                    Optional<Change> change =
                            event.written() ? Optional.empty() : post.head().lastChange();
                    Instant at = change.map(Change::at).orElse(post.head().createdAt());
                    Post.Question top = (Post.Question) tops.get(post.question());
                    return new Update(post, lookup.sees(top) ? top.title() : null, at, change, event.tie());
                })
                .toList();
    }

    private Map<PostId, Post> byId(Set<PostId> ids) {
        Map<PostId, Post> posts = new HashMap<>();
        transaction.posts().list(ids).forEach(post -> posts.put(post.id(), post));
        return posts;
    }
}
