package forum.rules;

import forum.model.Actor;
import forum.model.Level;

/**
 * Whose posts wait for approval (Question2Answer: never those of experts and above or of who may approve; all of it is
 * off until somebody sets it).
 */
public final class Approval {

    private final Settings settings;
    private final Gate gate;

    /** The approval that a forum with these settings asks for. */
    public Approval(Settings settings) {
        this.settings = settings;
        this.gate = new Gate(settings);
    }

    /** Whether a new post of the actor waits for approval first. */
    public boolean startsQueued(Actor actor) {
        if (actor.level().isAtLeast(Level.EXPERT) || gate.permits(actor, Option.PERMIT_MODERATE)) {
            return false;
        }
        if (actor.isAnonymous()) {
            return settings.on(Option.MODERATE_ANON_POST);
        }
        boolean approving = settings.on(Option.MODERATE_USERS) && settings.on(Option.MODERATE_UNAPPROVED);
        boolean poor = actor.points() < settings.number(Option.MODERATE_POINTS_LIMIT);
        return (approving && actor.level() == Level.REGISTERED) || (settings.on(Option.MODERATE_BY_POINTS) && poor);
    }

    /** Whether a visible post waits again once the actor has edited its text or tags; who may do so silently never waits. */
    public boolean requeuesEdited(Actor actor) {
        return settings.on(Option.MODERATE_EDITED_AGAIN) && startsQueued(actor);
    }

    /** Whether a post that the actor shows again waits first; who may hide and show any post brings it back at once. */
    public boolean requeuesReshown(Actor actor) {
        return !gate.permits(actor, Option.PERMIT_HIDE_SHOW) && startsQueued(actor);
    }
}
