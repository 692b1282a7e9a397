package forum.model;

import java.util.Optional;

/** Why a question takes no more answers. */
public sealed interface Closing {

    /** Closed with a note in free text. */
    record WithReason(String reason) implements Closing {}

    /**
     * Closed as a copy of another question.
     *
     * @param of the other question, which this copy of the forum may not hold
     * @param id its number here, when it is here
     */
    record AsDuplicate(Uid of, Optional<PostId> id) implements Closing {}
}
