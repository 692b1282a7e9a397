package forum.domain;

import forum.model.Author;
import forum.model.ForumException;
import forum.model.Post;
import forum.model.PostId;
import forum.model.PostRef;
import forum.model.State;
import forum.model.Tag;
import forum.model.Uid;
import forum.rules.Handles;
import forum.rules.Nearest;
import forum.rules.ReadingRights;
import forum.store.log.RegisterStore;
import forum.store.post.CategoryStore;
import forum.store.post.PostStore;
import forum.store.user.DeletedUsers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what people name, and says what they may have meant when it is not there. */
final class Lookup {

    /** How many names are compared when one is mistyped. */
    static final int SUGGESTED_FROM = 20_000;

    private final Transaction transaction;
    private final PostStore posts;

    Lookup(Transaction transaction) {
        this.transaction = transaction;
        this.posts = transaction.posts();
    }

    /** The number of the post that is named; deleted posts are not found. */
    PostId id(PostRef ref) {
        return find(ref).orElseThrow(() -> missing(ref));
    }

    private Optional<PostId> find(PostRef ref) {
        if (ref instanceof PostRef.ById byId) {
            return posts.find(byId.id()).map(Post::id);
        }
        if (ref instanceof PostRef.ByUid byUid) {
            return posts.findId(byUid.uid());
        }
        if (ref instanceof PostRef.ByEither either) {
            return find(either.number()).or(() -> find(either.prefix()));
        }
        return findPrefix(((PostRef.ByPrefix) ref).digits());
    }

    private Optional<PostId> findPrefix(String digits) {
        List<PostId> found = posts.between(Uid.beginning(digits, '0'), Uid.beginning(digits, 'f'));
        if (found.size() > 1) {
            throw ForumException.notFound("more than one post begins with " + digits + "; give more digits of the uid");
        }
        return found.stream().findFirst();
    }

    /** The post that is named, for somebody who acts on it. */
    Post post(PostRef ref) {
        PostId id = id(ref);
        Post post = posts.find(id).orElseThrow(() -> missing(ref));
        if (post.head().state() == State.DELETED) {
            throw ForumException.notFound("post " + id + " was deleted");
        }
        return post;
    }

    /** The post that is named, for somebody who only looks at it. */
    Post visiblePost(PostRef ref) {
        Post post = post(ref);
        if (!sees(post) || !sees(thread(post))) {
            throw unseen(post);
        }
        return post;
    }

    /** Whether the reader may see the post; for what stands below another that must be asked too. */
    boolean sees(Post post) {
        return new ReadingRights(transaction.settings()).see(transaction.who().reader(), post);
    }

    /** Why a post is not to be seen: Question2Answer's four reasons, of the post or of what it stands below. */
    private ForumException unseen(Post post) {
        Post parent = post instanceof Post.Comment comment
                ? posts.find(comment.parent()).orElseThrow()
                : post;
        Post cause = Stream.of(post, parent, thread(post))
                .filter(one -> one.head().state() != State.VISIBLE)
                .findFirst()
                .orElse(post);
        String name = cause.kind().word() + " " + cause.id();
        return ForumException.refused(
                (cause.equals(post) ? name : post.kind().word() + " " + post.id() + " stands below " + name + ", which")
                        + " " + reason(cause));
    }

    private String reason(Post post) {
        if (post.head().state() == State.QUEUED) {
            return "is waiting for approval";
        }
        String by = new Visibility(transaction).lastSetBy(post, RegisterStore.STATE);
        boolean byAuthor = by != null
                && post.head().author() instanceof Author.Member author
                && author.handle().equals(by);
        return byAuthor
                ? "was hidden by its author"
                : by == null && post.head().flags() > 0 ? "was flagged and is hidden" : "is hidden";
    }

    /** The question that is named. */
    Post.Question question(PostRef ref) {
        return question(post(ref));
    }

    /** The question that is named, for somebody who only looks at it. */
    Post.Question visibleQuestion(PostRef ref) {
        return question(visiblePost(ref));
    }

    private static Post.Question question(Post post) {
        if (post instanceof Post.Question question) {
            return question;
        }
        throw notA("a question", post, "its question is " + post.question());
    }

    /** The answer that is named. */
    Post.Answer answer(PostRef ref) {
        Post post = post(ref);
        if (post instanceof Post.Answer answer) {
            return answer;
        }
        throw notA("an answer", post, "`forum show " + post.question().value() + "` lists the answers");
    }

    /** The question of the thread that the post stands in. */
    Post.Question thread(Post post) {
        return post instanceof Post.Question question
                ? question
                : (Post.Question) posts.find(post.question()).orElseThrow();
    }

    /** The number of the user who stands for this handle now. */
    long user(String handle) {
        return transaction.users().findSurvivor(Handles.fold(handle)).orElseThrow(() -> missingUser(handle));
    }

    /** A handle that somebody may take, if it is free: nobody takes the place of who was deleted. */
    String newHandle(String handle) {
        String name = Handles.check(handle, transaction.settings());
        if (new DeletedUsers(transaction.sql()).holds(Handles.fold(name))) {
            throw ForumException.refused("the user '" + name
                    + "' was deleted, and no copy of the forum takes them back; choose another handle");
        }
        return name;
    }

    /** That there is no user with this handle, with the likeliest one. */
    ForumException missingUser(String handle) {
        return missing("user", handle, transaction.users().handles(SUGGESTED_FROM), "forum user list");
    }

    /** The category in use that is named by its path, an old path, or a slug that only one has. */
    CategoryStore.Place category(String name) {
        String path = name.strip().toLowerCase(Locale.ROOT);
        CategoryStore store = transaction.categoryStore();
        List<CategoryStore.Place> all = store.all();
        List<CategoryStore.Place> named =
                all.stream().filter(place -> place.path().equals(path)).toList();
        if (named.isEmpty()) {
            named = all.stream()
                    .filter(place -> isInUse(place) && place.path().endsWith("/" + path))
                    .toList();
        }
        if (named.size() > 1) {
            throw ForumException.notFound("more than one category is called '" + name
                    + "'; give the whole path, such as " + named.get(0).path());
        }
        if (named.isEmpty() || named.get(0).survivor() == null) {
            List<String> paths = all.stream()
                    .filter(Lookup::isInUse)
                    .map(CategoryStore.Place::path)
                    .toList();
            throw missing("category", name, paths, "forum category list");
        }
        return store.get(named.get(0).survivor());
    }

    /** That there is no tag with this name, with the likeliest one. */
    ForumException missingTag(String name) {
        return missing("tag", name, tagsInUse(), "forum tag list");
    }

    /** The same in one sentence, for somebody who only looks for questions with the tag. */
    String unusedTag(String name) {
        String meant = Nearest.question(name, tagsInUse());
        return "no tag '" + name + "'" + (meant.isEmpty() ? "; `forum tag list` shows what there is" : meant);
    }

    private List<String> tagsInUse() {
        return transaction.tagStore().list(false, null, SUGGESTED_FROM).stream()
                .map(Tag::name)
                .toList();
    }

    static boolean isInUse(CategoryStore.Place place) {
        return Long.valueOf(place.id()).equals(place.survivor());
    }

    private static ForumException missing(PostRef ref) {
        return ForumException.notFound("no post " + ref, "`forum list` shows questions and their numbers");
    }

    private static ForumException missing(String kind, String name, List<String> known, String command) {
        return ForumException.notFound(
                "no " + kind + " '" + name + "'" + Nearest.question(name, known),
                "`" + command + "` shows what there is");
    }

    private static ForumException notA(String wanted, Post post, String hint) {
        return ForumException.refused(post.id() + " is " + (post instanceof Post.Answer ? "an " : "a ")
                + post.kind().word() + ", not " + wanted + "; " + hint);
    }
}
