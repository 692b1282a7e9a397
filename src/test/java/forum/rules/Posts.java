package forum.rules;

import forum.model.Author;
import forum.model.Closing;
import forum.model.Format;
import forum.model.Post;
import forum.model.PostId;
import forum.model.State;
import forum.model.Uid;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Posts to try the rules on; the question is #1, its answer #2, a comment on that #3. */
record Posts(Author author, State state, boolean shown, int flags, boolean closed, boolean accepted) {

    /** Visible posts by this user. */
    static Posts by(String handle) {
        return new Posts(new Author.Member(handle, 100), State.VISIBLE, true, 0, false, false);
    }

    /** Visible posts by somebody without an account. */
    static Posts byNobody() {
        return new Posts(new Author.Anonymous(null), State.VISIBLE, true, 0, false, false);
    }

    Posts in(State newState) {
        return new Posts(author, newState, newState == State.VISIBLE, flags, closed, accepted);
    }

    Posts belowSomethingHidden() {
        return new Posts(author, State.VISIBLE, false, flags, closed, accepted);
    }

    Posts flagged() {
        return new Posts(author, state, shown, 1, closed, accepted);
    }

    Posts withClosing() {
        return new Posts(author, state, shown, flags, true, accepted);
    }

    Posts withAcceptedAnswer() {
        return new Posts(author, state, shown, flags, closed, true);
    }

    Post.Question question() {
        Optional<Closing> closing = closed ? Optional.of(new Closing.WithReason("enough")) : Optional.empty();
        Optional<PostId> best = accepted ? Optional.of(new PostId(2)) : Optional.empty();
        return new Post.Question(
                head(1), "What is fear?", null, List.of(), closing, closed, best, Optional.empty(), 0, 0, 0);
    }

    Post.Answer answer() {
        return new Post.Answer(head(2), new PostId(1), null, accepted);
    }

    Post.Comment comment() {
        return new Post.Comment(head(3), new PostId(1), null, new PostId(2));
    }

    private Post.Head head(long id) {
        return new Post.Head(
                new PostId(id),
                Uid.named("test", "" + id),
                "text",
                Format.MARKDOWN,
                author,
                state,
                shown,
                new Post.Votes(0, 0),
                flags,
                0,
                Instant.EPOCH,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty());
    }
}
