package forum.exchange;

import java.time.Instant;
import java.util.List;

/**
 * Puts the record of a post together, whichever its kind, field by field. What nobody names is absent; what a kind does
 * not have is left out of its record.
 */
public final class PostBuilder {

    private String uid;
    private Entry.ForeignId id;
    private String title;
    private CharSequence body;
    private String format;
    private String author;
    private String authorName;
    private String category;
    private List<String> tags;
    private Instant createdAt;
    private String stamp;
    private Entry.ForeignId follows;
    private String state;
    private Entry.Setting stateSet;
    private String under;
    private Entry.Setting placed;
    private Entry.Closed closed;
    private Boolean accepted;
    private Entry.ForeignId acceptedAnswer;
    private String acceptedComment;
    private Entry.Setting acceptedSet;
    private Integer views;
    private List<Entry.Vote> votes;
    private List<Entry.Tally> tallies;
    private Integer upvotes;
    private Integer downvotes;
    private List<Entry.Flag> flags;
    private List<Entry.Revision> revisions;
    private List<Entry.Comment> comments;
    private List<Entry.Answer> answers;

    /** What every copy calls the post. */
    public PostBuilder uid(String value) {
        uid = value;
        return this;
    }

    /** What its writer calls the post. */
    public PostBuilder id(Entry.ForeignId value) {
        id = value;
        return this;
    }

    /** The title of a question. */
    public PostBuilder title(String value) {
        title = value;
        return this;
    }

    /** What the post says, and the word of a {@link forum.model.Format}. */
    public PostBuilder text(CharSequence newBody, String newFormat) {
        body = newBody;
        format = newFormat;
        return this;
    }

    /** Who wrote it: a handle, or the name displayed for somebody without an account. */
    public PostBuilder author(String handle, String name) {
        author = handle;
        authorName = name;
        return this;
    }

    /** Where a question stands. */
    public PostBuilder place(String newCategory, List<String> newTags) {
        category = newCategory;
        tags = newTags;
        return this;
    }

    /** When it was written. */
    public PostBuilder createdAt(Instant value) {
        createdAt = value;
        return this;
    }

    /** When it was written as a clock of ours has it; absent when that follows from the time. */
    public PostBuilder stamp(String value) {
        stamp = value;
        return this;
    }

    /** The answer or question that a question follows on from. */
    public PostBuilder follows(Entry.ForeignId value) {
        follows = value;
        return this;
    }

    /** Who sees it: the word of a {@link forum.model.State}, absent for everybody; and since when. */
    public PostBuilder state(String word, Entry.Setting set) {
        state = word;
        stateSet = set;
        return this;
    }

    /** What a comment was put on, absent where it stands there; and when it was made a comment, or an answer again. */
    public PostBuilder placed(String putOn, Entry.Setting set) {
        under = putOn;
        placed = set;
        return this;
    }

    /** Why a question takes no more answers. */
    public PostBuilder closed(Entry.Closed value) {
        closed = value;
        return this;
    }

    /** Whether an answer is the accepted one. */
    public PostBuilder accepted(Boolean value) {
        accepted = value;
        return this;
    }

    /** Which of its answers a question has accepted, and since when. */
    public PostBuilder acceptedAnswer(Entry.ForeignId answer, Entry.Setting set) {
        acceptedAnswer = answer;
        acceptedSet = set;
        return this;
    }

    /** What a question had accepted when it was an answer. */
    public PostBuilder acceptedComment(String comment) {
        acceptedComment = comment;
        return this;
    }

    /** How often a question was looked at. */
    public PostBuilder views(Integer value) {
        views = value;
        return this;
    }

    /** Votes of which it is known whose they are. */
    public PostBuilder votes(List<Entry.Vote> value) {
        votes = value;
        return this;
    }

    /** Votes that other sources only counted. */
    public PostBuilder tallies(List<Entry.Tally> value) {
        tallies = value;
        return this;
    }

    /** Votes that this source only counts. */
    public PostBuilder counted(Integer up, Integer down) {
        upvotes = up;
        downvotes = down;
        return this;
    }

    /** Reports to the moderators. */
    public PostBuilder flags(List<Entry.Flag> value) {
        flags = value;
        return this;
    }

    /** The saved states of the text. */
    public PostBuilder revisions(List<Entry.Revision> value) {
        revisions = value;
        return this;
    }

    /** What stands under a question or an answer. */
    public PostBuilder comments(List<Entry.Comment> value) {
        comments = value;
        return this;
    }

    /** What stands under a question. */
    public PostBuilder answers(List<Entry.Answer> value) {
        answers = value;
        return this;
    }

    /** The post, which is a question. */
    public Entry.Question question() {
        return new Entry.Question(
                uid,
                id,
                title,
                body,
                format,
                author,
                authorName,
                category,
                tags,
                createdAt,
                stamp,
                follows,
                state,
                stateSet,
                closed,
                acceptedAnswer,
                acceptedComment,
                acceptedSet,
                views,
                votes,
                tallies,
                upvotes,
                downvotes,
                flags,
                revisions,
                comments,
                answers);
    }

    /** The post, which is an answer. */
    public Entry.Answer answer() {
        return new Entry.Answer(
                uid,
                id,
                body,
                format,
                author,
                authorName,
                createdAt,
                stamp,
                state,
                stateSet,
                placed,
                accepted,
                votes,
                tallies,
                upvotes,
                downvotes,
                flags,
                revisions,
                comments);
    }

    /** The post, which is a comment. */
    public Entry.Comment comment() {
        return new Entry.Comment(
                uid,
                id,
                body,
                format,
                author,
                authorName,
                createdAt,
                stamp,
                state,
                stateSet,
                under,
                placed,
                votes,
                tallies,
                upvotes,
                downvotes,
                flags,
                revisions);
    }
}
