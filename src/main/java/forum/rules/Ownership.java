package forum.rules;

import forum.model.Actor;
import forum.model.Author;
import forum.model.Post;

/** Whose something is. Handles are compared as {@link Handles#fold} sees them. */
public final class Ownership {

    private Ownership() {}

    /** Whether the actor wrote the post; what was written without an account is nobody's own. */
    public static boolean owns(Actor actor, Post post) {
        return post.head().author() instanceof Author.Member member && is(actor, member.handle());
    }

    /** Whether the actor is the user with this handle; nobody is when it is null. */
    public static boolean is(Actor actor, String handle) {
        return !actor.isAnonymous()
                && handle != null
                && Handles.fold(actor.handle()).equals(Handles.fold(handle));
    }
}
