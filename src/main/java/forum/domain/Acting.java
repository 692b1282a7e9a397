package forum.domain;

import forum.model.Actor;
import forum.model.ForumException;
import forum.rules.Handles;
import forum.rules.Nearest;
import forum.rules.Quoted;
import forum.store.user.UserStore;
import java.util.Optional;

/** Who acts in a transaction, with what the forum knows of them. */
final class Acting {

    private final Who who;
    private final UserStore users;
    private Actor actor;

    Acting(Who who, UserStore users) {
        this.who = who;
        this.users = users;
    }

    /**
     * Who acts, with the rights of the user that the handle leads to.
     *
     * @throws ForumException not found, with likely handles, when there is no such user
     */
    Actor actor() {
        return actor(false);
    }

    /** Who posts: like {@link #actor}, but somebody unknown also hears that one can post without an account. */
    Actor author() {
        return actor(true);
    }

    private Actor actor(boolean posts) {
        if (actor == null) {
            actor = handle().map(
                            handle -> users.findActor(Handles.fold(handle)).orElseThrow(() -> unknown(handle, posts)))
                    .orElse(Actor.ANONYMOUS);
        }
        return actor;
    }

    /** Who looks on: like {@link #actor}, but somebody unknown may look like anyone without an account. */
    Actor reader() {
        return handle().flatMap(handle -> users.findActor(Handles.fold(handle))).orElse(Actor.ANONYMOUS);
    }

    /** The number of the user who acts, null for somebody without an account. */
    Long id() {
        Actor acting = actor();
        return acting.isAnonymous()
                ? null
                : users.findSurvivor(Handles.fold(acting.handle())).orElseThrow();
    }

    /** The handle that was given, known or not; empty for somebody without an account. */
    Optional<String> handle() {
        return who instanceof Who.Member member ? Optional.of(member.handle()) : Optional.empty();
    }

    /** The name that somebody without an account wants displayed, or null. */
    String anonymousName() {
        return who instanceof Who.Anonymous anonymous ? anonymous.name() : null;
    }

    private ForumException unknown(String handle, boolean posts) {
        String register = "register with `forum user add " + Quoted.word(handle) + "`";
        return ForumException.notFound(
                "no user '" + handle + "'" + Nearest.question(handle, users.handles(Lookup.SUGGESTED_FROM)),
                "name who you are with --as HANDLE, "
                        + (posts ? register + ", or post with --anonymous" : "or " + register));
    }
}
