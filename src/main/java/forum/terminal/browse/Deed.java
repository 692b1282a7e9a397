package forum.terminal.browse;

import forum.model.PostId;
import forum.model.Vote;
import java.util.Optional;

/** Something that a person does to the forum. */
public sealed interface Deed {

    /** Voting. */
    record Cast(PostId post, Vote vote) implements Deed {}

    /**
     * Accepting an answer.
     *
     * @param answer empty for none
     */
    record Accept(PostId question, Optional<PostId> answer) implements Deed {}

    /** Making a question a favorite, or letting go of it. */
    record Keep(PostId question, boolean kept) implements Deed {}

    /** Posting or editing a text. */
    record Write(Writing writing, String text) implements Deed {}

    /**
     * Taking an operation of the log back.
     *
     * @param said what was said when it was done
     * @param post to look at then
     */
    record Undo(long operation, String said, PostId post) implements Deed {}
}
