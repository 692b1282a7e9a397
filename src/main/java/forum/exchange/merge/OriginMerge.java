package forum.exchange.merge;

import forum.exchange.Stores;
import forum.exchange.parse.ParsedThread.ParsedPost;
import forum.rules.Handles;
import forum.store.figures.Touched;
import forum.store.post.StoredPost;

/** Joins when and by whom a post was made, which no register holds: what is known stays; of two times
 * the later, and of two authors the smaller. */
final class OriginMerge {

    private final Stores stores;
    private final People people;
    private final Touched touched;

    OriginMerge(Stores stores, People people, Touched touched) {
        this.stores = stores;
        this.people = people;
        this.touched = touched;
    }

    /**
     * When a post was made differs between copies only where a hand-written record knows more, or where another forum has
     * moved the time, as Question2Answer does when it approves a post. Returns whether that changed anything.
     */
    boolean joinCreated(StoredPost stored, ParsedPost post) {
        int order = Boolean.compare(stored.createdKnown(), post.createdAt() != null);
        if (order == 0 && stored.createdKnown()) {
            order = Long.compare(stored.createdAt(), post.createdAt());
        }
        if (order > 0 || order == 0 && post.stamp().compareTo(stored.stamp()) >= 0) {
            return false;
        }
        long createdAt = post.createdAt() == null ? stored.createdAt() : post.createdAt();
        stores.posts().setCreated(stored.id(), createdAt, post.createdAt() != null, post.stamp());
        return true;
    }

    /** By whom a post was made cannot differ either. Returns whether that changed anything. */
    boolean joinAuthor(StoredPost stored, ParsedPost post) {
        Long told = people.find(post.author(), "author");
        if (told != null && told.equals(stored.author())) {
            return false;
        }
        String author = stored.author() == null
                ? null
                : stores.users().account(stored.author()).folded();
        String newAuthor = told == null ? null : Handles.fold(post.author());
        if (isSmaller(newAuthor, author)) {
            touched.user(told);
            if (stored.author() != null) {
                touched.user(stored.author());
            }
            stores.posts().setAuthor(stored.id(), told, null);
            return true;
        }
        if (author == null && isSmaller(post.authorName(), stored.authorName())) {
            stores.posts().setAuthor(stored.id(), null, post.authorName());
            return true;
        }
        return false;
    }

    private static boolean isSmaller(String candidate, String present) {
        return candidate != null && (present == null || candidate.compareTo(present) < 0);
    }
}
