package forum.exchange.merge;

import forum.exchange.Stores;
import forum.exchange.parse.ParsedThread.ParsedPost;
import forum.exchange.parse.ParsedThread.Revision;
import forum.model.State;
import forum.model.Utf8Text;
import forum.store.post.StoredPost;
import forum.store.post.StoredRevision;
import java.util.Objects;

/**
 * Counts the texts that somebody may have corrected in a file, and that nobody sees here: those of posts that the file
 * only adds, and those that are no later than what they differ from, of which the merge takes one or the other.
 */
final class UnshownTexts {

    private final Stores stores;
    private long leftAlone;
    private long undecided;

    UnshownTexts(Stores stores) {
        this.stores = stores;
    }

    /** Looks at a post that stays as it is, whatever the record says. */
    void leftAlone(StoredPost stored, ParsedPost post) {
        if (stored.state() != State.DELETED && tellsOneText(post)) {
            Revision told = post.revisions().get(0);
            boolean same =
                    told.body().equals(Utf8Text.of(stored.body())) && Objects.equals(told.title(), stored.title());
            leftAlone += same ? 0 : 1;
        }
    }

    /** Looks at a post whose history the record has changed. */
    void joined(long id, ParsedPost post) {
        if (tellsOneText(post)) {
            Revision told = post.revisions().get(0);
            StoredPost now = stores.posts().get(id);
            boolean hidden = stores.revisions().stored(id).stream().anyMatch(other -> hides(other, told, now));
            undecided += hidden ? 1 : 0;
        }
    }

    /** Whether the record says what the post reads like and nothing of how that came to be. */
    private static boolean tellsOneText(ParsedPost post) {
        return !post.listed() && !post.revisions().isEmpty();
    }

    /** Whether the post reads as another revision of the same time has it. */
    private static boolean hides(StoredRevision other, Revision told, StoredPost now) {
        Utf8Text text = Utf8Text.of(now.body());
        boolean body = !told.body().equals(text) && text.equals(other.body());
        boolean title = told.title() != null
                && !told.title().equals(now.title())
                && now.title().equals(other.title());
        return other.stamp().equals(told.stamp()) && (body || title);
    }

    /** Says how many there were. */
    void tell(ImportSummary summary) {
        if (leftAlone > 0) {
            summary.note(leftAlone + (leftAlone == 1 ? " post reads" : " posts read")
                    + " otherwise in the file but was here before and stays as it is; use `forum edit`");
        }
        if (undecided > 0) {
            summary.note(undecided + (undecided == 1 ? " changed text is" : " changed texts are")
                    + " in the history only, since nothing says which is the later; give the time of the change as"
                    + " edited_at (table) or in a revision (JSON)");
        }
    }
}
