package forum.cli.converter;

import forum.model.Vote;
import java.util.List;

/** Reads a vote. */
public final class VoteConverter extends Choice<Vote> {

    public VoteConverter() {
        super("a vote", List.of(Vote.values()), Vote::word);
    }
}
