package forum.exchange;

import forum.model.Utf8Text;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One record of the exchange format, version 1. The names of the components are the names of the fields; what is absent
 * is null. A question carries its whole thread.
 */
public sealed interface Entry permits Entry.Header, Entry.User, Entry.Category, Entry.Tag, Entry.Question, Unwritten {

    /** The word in the field {@code type}. */
    String type();

    /**
     * What a file says of itself, first.
     *
     * @param version of the format; 1
     */
    record Header(String format, Integer version, String title, Instant exportedAt) implements Entry {

        /** The version of the format that is written, and the latest that can be read. */
        public static final int VERSION = 1;

        @Override
        public String type() {
            return "forum";
        }
    }

    /**
     * When and by whom a register was last set.
     *
     * @param by a handle, null when nobody is named
     * @param stamp three groups of hexadecimal digits, see {@link forum.model.Stamp}
     */
    record Setting(Instant at, String by, String stamp) {

        /** Set by a clock that is none of ours. */
        public Setting(Instant at, String by) {
            this(at, by, null);
        }
    }

    /**
     * A user. No address is ever part of it.
     *
     * @param level the word of a {@link forum.model.Level}
     * @param mergedInto the handle that this user was renamed to or merged into
     * @param deleted whether the user is no more; nothing else is told of them but the uid
     * @param set when each attribute was last set, by its name; {@code mergedInto} included
     */
    record User(
            String uid,
            String handle,
            String level,
            Boolean blocked,
            Long bonus,
            String name,
            String location,
            String website,
            String about,
            Instant createdAt,
            String mergedInto,
            Boolean deleted,
            List<Favorite> favorites,
            Map<String, Setting> set)
            implements Entry {
        @Override
        public String type() {
            return "user";
        }
    }

    /**
     * Something that a user keeps in sight.
     *
     * @param kind question, user, tag or category
     * @param subject a uid, a handle, a tag or a path
     * @param kept false when it was let go
     */
    record Favorite(String kind, String subject, Boolean kept, Instant at, String stamp) {}

    /**
     * A category.
     *
     * @param path slugs from the top, joined by {@code /}
     * @param removed whether it was renamed, moved or deleted
     * @param mergedInto the path of the category that took its questions
     * @param set when each attribute was last set, by its name; {@code mergedInto} stands for {@code removed} too
     */
    record Category(
            String uid,
            String path,
            String title,
            String description,
            Integer position,
            Boolean removed,
            String mergedInto,
            Map<String, Setting> set)
            implements Entry {
        @Override
        public String type() {
            return "category";
        }
    }

    /**
     * A tag that was renamed or merged; others need no record.
     *
     * @param mergedInto what it is called now, null when the renaming was taken back
     */
    record Tag(String name, String mergedInto, Map<String, Setting> set) implements Entry {
        @Override
        public String type() {
            return "tag";
        }
    }

    /** What questions, answers and comments have in common. */
    sealed interface Post {

        String uid();

        ForeignId id();

        /** A string, or a {@link Utf8Text} where it comes in UTF-8 from where it was read. */
        CharSequence body();

        String format();

        String author();

        String authorName();

        Instant createdAt();

        String stamp();

        String state();

        Setting stateSet();

        List<Vote> votes();

        List<Tally> tallies();

        Integer upvotes();

        Integer downvotes();

        List<Flag> flags();

        List<Revision> revisions();
    }

    /**
     * A question with its thread.
     *
     * @param id the writer's own name for it, instead of a uid
     * @param author a handle, null for somebody without an account
     * @param authorName the name displayed for somebody without an account
     * @param follows the uid of the answer or question that it follows on from, or the writer's id of the answer
     * @param state visible, queued, hidden or deleted
     * @param acceptedAnswer the uid, or the writer's id, of an answer below
     * @param acceptedComment the uid of a comment below that was accepted when it was an answer
     */
    record Question(
            String uid,
            ForeignId id,
            String title,
            CharSequence body,
            String format,
            String author,
            String authorName,
            String category,
            List<String> tags,
            Instant createdAt,
            String stamp,
            ForeignId follows,
            String state,
            Setting stateSet,
            Closed closed,
            ForeignId acceptedAnswer,
            String acceptedComment,
            Setting acceptedSet,
            Integer views,
            List<Vote> votes,
            List<Tally> tallies,
            Integer upvotes,
            Integer downvotes,
            List<Flag> flags,
            List<Revision> revisions,
            List<Comment> comments,
            List<Answer> answers)
            implements Entry, Post {
        @Override
        public String type() {
            return "question";
        }
    }

    /**
     * An answer.
     *
     * @param placed when it was made an answer again
     * @param accepted true as another way to say that it is the accepted one
     */
    record Answer(
            String uid,
            ForeignId id,
            CharSequence body,
            String format,
            String author,
            String authorName,
            Instant createdAt,
            String stamp,
            String state,
            Setting stateSet,
            Setting placed,
            Boolean accepted,
            List<Vote> votes,
            List<Tally> tallies,
            Integer upvotes,
            Integer downvotes,
            List<Flag> flags,
            List<Revision> revisions,
            List<Comment> comments)
            implements Post {}

    /**
     * A comment.
     *
     * @param under the uid of the comment that it was put on when that was an answer; absent where it stands on what it
     *     was put on
     * @param placed when an answer was made this comment
     */
    record Comment(
            String uid,
            ForeignId id,
            CharSequence body,
            String format,
            String author,
            String authorName,
            Instant createdAt,
            String stamp,
            String state,
            Setting stateSet,
            String under,
            Setting placed,
            List<Vote> votes,
            List<Tally> tallies,
            Integer upvotes,
            Integer downvotes,
            List<Flag> flags,
            List<Revision> revisions)
            implements Post {}

    /** Why a question takes no more answers; with neither reason nor duplicateOf, that it was opened again. */
    record Closed(String reason, ForeignId duplicateOf, Instant at, String by, String stamp) {}

    /**
     * A user's vote.
     *
     * @param value 1, -1 or, withdrawn, 0
     */
    record Vote(String by, Integer value, Instant at, String stamp) {}

    /** Votes that the source only counted. */
    record Tally(String source, Integer up, Integer down) {}

    /**
     * A report to the moderators.
     *
     * @param raised false when it was taken back
     */
    record Flag(String by, String reason, Boolean raised, Instant at, String stamp) {}

    /**
     * A saved state of a post's text; what it left alone is absent.
     *
     * @param original whether it is what the post was first
     * @param silent whether the post carries no mark of it
     * @param category a path, empty for none
     */
    record Revision(
            String uid,
            Boolean original,
            Boolean silent,
            String by,
            Instant at,
            String stamp,
            String title,
            CharSequence body,
            String format,
            List<String> tags,
            String category) {}

    /**
     * What a writer calls a post: a text, or the text of a number; also the place of a reference to one.
     *
     * @param numbering a word for the posts among which the text means one; null for those of one kind
     */
    record ForeignId(String text, String numbering) {

        /** What a writer calls a post among those of its kind. */
        public ForeignId(String text) {
            this(text, null);
        }
    }
}
