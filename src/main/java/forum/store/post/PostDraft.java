package forum.store.post;

import forum.model.Format;
import forum.model.Kind;
import forum.model.Stamp;
import forum.model.State;
import forum.model.Uid;
import forum.model.Utf8Text;

/**
 * A post to add.
 *
 * @param parent the number of the post above, null for a question
 * @param author the number of the author, null for somebody without an account
 * @param category the number of the category, null for none
 * @param tags joined by spaces
 * @param follows the answer or question that a question follows on from, or null
 * @param createdKnown false when the time is only that of the arrival here
 * @param plain the body without markup, null where that is the body itself
 */
public record PostDraft(
        Uid uid,
        Kind kind,
        Long parent,
        Long question,
        Long author,
        String authorName,
        Long category,
        String tags,
        Format format,
        State state,
        Uid follows,
        int views,
        String notifyTo,
        long createdAt,
        boolean createdKnown,
        Stamp stamp,
        String title,
        Utf8Text body,
        Utf8Text plain) {

    /** The same draft of a question, in a category, with tags, following on from an answer; each may be null. */
    public PostDraft filed(Long newCategory, String newTags, Uid newFollows) {
        return new PostDraft(
                uid,
                kind,
                parent,
                question,
                author,
                authorName,
                newCategory,
                newTags,
                format,
                state,
                newFollows,
                views,
                notifyTo,
                createdAt,
                createdKnown,
                stamp,
                title,
                body,
                plain);
    }

    /** The same draft of an answer or comment, in the thread of this question. */
    public PostDraft below(long newQuestion) {
        return new PostDraft(
                uid,
                kind,
                parent,
                newQuestion,
                author,
                authorName,
                category,
                tags,
                format,
                state,
                follows,
                views,
                notifyTo,
                createdAt,
                createdKnown,
                stamp,
                title,
                body,
                plain);
    }
}
