package forum.rules;

import static forum.rules.Ownership.owns;

import forum.model.Actor;
import forum.model.Post;
import forum.model.State;
import java.util.Set;

/** Who may see what is not there for everybody. */
public final class ReadingRights {

    private final Gate gate;

    /** The rights in a forum with these settings. */
    public ReadingRights(Settings settings) {
        this.gate = new Gate(settings);
    }

    /** Whether the actor may see the post, which matters where it is hidden, waiting, or below something that is. */
    public boolean see(Actor actor, Post post) {
        if (post.head().state() == State.DELETED) {
            return false;
        }
        if (post.head().state() == State.QUEUED) {
            return owns(actor, post) || gate.permits(actor, Option.PERMIT_MODERATE);
        }
        return post.head().shown()
                || (owns(actor, post) && !actor.blocked())
                || gate.permits(actor, Option.PERMIT_HIDE_SHOW);
    }

    /** Whether the actor may see who voted and who flagged. */
    public boolean seeReception(Actor actor) {
        return gate.permits(actor, Option.PERMIT_VIEW_VOTERS_FLAGGERS);
    }

    /** Seeing who voted and who flagged; refuses with what is missing otherwise. */
    public void reception(Actor actor) {
        gate.require(actor, Option.PERMIT_VIEW_VOTERS_FLAGGERS, "seeing who voted and who flagged");
    }

    /** Whether the actor may see everybody's posts in these states. */
    public boolean seeAll(Actor actor, Set<State> states) {
        return (!states.contains(State.HIDDEN) || gate.permits(actor, Option.PERMIT_HIDE_SHOW))
                && (!states.contains(State.QUEUED) || gate.permits(actor, Option.PERMIT_MODERATE));
    }

    /** Seeing everybody's posts in these states; refuses with what is missing otherwise. */
    public void requireAll(Actor actor, Set<State> states) {
        if (states.contains(State.HIDDEN)) {
            gate.require(actor, Option.PERMIT_HIDE_SHOW, "listing hidden posts of others");
        }
        if (states.contains(State.QUEUED)) {
            gate.require(actor, Option.PERMIT_MODERATE, "listing posts of others that wait for approval");
        }
    }
}
