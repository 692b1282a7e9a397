package forum.exchange;

import java.time.Instant;
import java.util.List;

/** Puts the record of a revision together, field by field. What nobody names was left alone by it, or is not known. */
public final class RevisionBuilder {

    private final String by;
    private final Instant at;
    private String uid;
    private Boolean original;
    private Boolean silent;
    private String stamp;
    private String title;
    private CharSequence body;
    private String format;
    private List<String> tags;
    private String category;

    /**
     * Begins with who wrote it and when.
     *
     * @param by a handle, null for nobody who has one
     */
    public RevisionBuilder(String by, Instant at) {
        this.by = by;
        this.at = at;
    }

    /** What every copy calls the revision. */
    public RevisionBuilder uid(String value) {
        uid = value;
        return this;
    }

    /** Whether it is what the post was first. */
    public RevisionBuilder original(boolean value) {
        original = value ? true : null;
        return this;
    }

    /** Whether the post carries no mark of it. */
    public RevisionBuilder silent(boolean value) {
        silent = value ? true : null;
        return this;
    }

    /** When it was written as a clock of ours has it; absent when that follows from the time. */
    public RevisionBuilder stamp(String value) {
        stamp = value;
        return this;
    }

    /** The title that it gave a question. */
    public RevisionBuilder title(String value) {
        title = value;
        return this;
    }

    /** What the post said from then on, and the word of a {@link forum.model.Format}. */
    public RevisionBuilder text(CharSequence newBody, String newFormat) {
        body = newBody;
        format = newFormat;
        return this;
    }

    /** Where it put a question; the category is empty for none. */
    public RevisionBuilder place(String newCategory, List<String> newTags) {
        category = newCategory;
        tags = newTags;
        return this;
    }

    /** The record. */
    public Entry.Revision revision() {
        return new Entry.Revision(uid, original, silent, by, at, stamp, title, body, format, tags, category);
    }
}
