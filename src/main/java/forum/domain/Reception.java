package forum.domain;

import forum.model.Reaction;
import forum.store.post.VoteStore;
import java.util.List;

/**
 * How a post was received.
 *
 * @param reactions of people here
 * @param counted votes that other sites only counted
 */
public record Reception(List<Reaction> reactions, List<VoteStore.Tally> counted) {}
