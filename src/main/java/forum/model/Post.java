package forum.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has an author, a text and a number, and can be edited, voted on and flagged. */
public sealed interface Post {

    /** What every post has, whatever its kind. */
    Head head();

    /** The kind of this post. */
    Kind kind();

    /** The question at the top of the thread, which is the post itself for a question. */
    PostId question();

    /** Where the thread stands now, null when nowhere. */
    Category category();

    /** The post's number in this file. */
    default PostId id() {
        return head().id();
    }

    /** Compares posts by the time of writing, the oldest first; ties go by number. */
    static int byTime(Post one, Post other) {
        // Written out, since a comparison that Comparator composes takes longer to link than a thread to sort.
        int time = one.head().createdAt().compareTo(other.head().createdAt());
        return time != 0 ? time : one.id().compareTo(other.id());
    }

    /** Posts of two sorts in one list, the oldest first. */
    static List<Post> together(List<? extends Post> some, List<? extends Post> others) {
        List<Post> all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(Post::byTime);
        return all;
    }

    /**
     * What every post has.
     *
     * @param shown whether the post and all above it are visible
     * @param commentCount visible comments directly below the post
     * @param activeAt the last time something visible was written or changed here or, for a question, in its thread
     * @param edited who changed the text last and when; {@code what} is always an edit
     * @param lastChange the last change of any sort
     */
    record Head(
            PostId id,
            Uid uid,
            String body,
            Format format,
            Author author,
            State state,
            boolean shown,
            Votes votes,
            int flags,
            int commentCount,
            Instant createdAt,
            Instant activeAt,
            Optional<Change> edited,
            Optional<Change> lastChange) {}

    /**
     * What the votes and tallies of a post come to.
     *
     * @param up votes and tallies up, not below 0
     * @param down votes and tallies down, not below 0
     */
    record Votes(int up, int down) {

        /** Ups minus downs. */
        public int score() {
            return up - down;
        }
    }

    /**
     * A question.
     *
     * @param answerCount visible answers
     * @param closing why the question was closed
     * @param closed whether it takes no more answers: for that reason, or by its accepted answer where the forum is set
     *     so
     * @param accepted the answer that the asker chose
     * @param follows the answer or question that this question follows on from
     */
    record Question(
            Head head,
            String title,
            Category category,
            List<String> tags,
            Optional<Closing> closing,
            boolean closed,
            Optional<PostId> accepted,
            Optional<PostId> follows,
            int answerCount,
            int views,
            double hotness)
            implements Post {

        @Override
        public Kind kind() {
            return Kind.QUESTION;
        }

        @Override
        public PostId question() {
            return head.id();
        }
    }

    /**
     * An answer.
     *
     * @param accepted whether it is the answer that the asker chose
     */
    record Answer(Head head, PostId question, Category category, boolean accepted) implements Post {

        /** Whether people see that it is the accepted one; an answer that waits for approval does not show it. */
        public boolean showsAccepted() {
            return accepted && head.state() == State.VISIBLE;
        }

        @Override
        public Kind kind() {
            return Kind.ANSWER;
        }
    }

    /**
     * A comment.
     *
     * @param parent the question or answer it stands under
     */
    record Comment(Head head, PostId question, Category category, PostId parent) implements Post {

        @Override
        public Kind kind() {
            return Kind.COMMENT;
        }
    }
}
