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
     * Going back to an earlier text.
     *
     * @param revision the number of the text to go back to
     * @param latest the number of the text now; when it is another one, somebody has edited since
     */
    record Revert(PostId post, int revision, int latest) implements Deed {}

    /** Hiding a post. */
    record Hide(PostId post) implements Deed {}
}
