package forum.rules;

import forum.model.Actor;
import forum.model.Level;
import forum.model.Uid;
import forum.model.User;
import java.time.Instant;

/** People to try the rules on. */
final class People {

    static final Actor AMBER = actor("amber", Level.REGISTERED);
    static final Actor APPROVED = actor("apollo", Level.APPROVED);
    static final Actor EXPERT = actor("erin", Level.EXPERT);
    static final Actor EDITOR = actor("edith", Level.EDITOR);
    static final Actor MODERATOR = actor("moira", Level.MODERATOR);
    static final Actor ADMIN = actor("adam", Level.ADMIN);
    static final Actor SUPER = actor("susan", Level.SUPER);

    private People() {}

    static Actor actor(String handle, Level level) {
        return new Actor(handle, level, false, 100);
    }

    static Actor blocked(Actor actor) {
        return new Actor(actor.handle(), actor.level(), true, actor.points());
    }

    static Actor withPoints(Actor actor, long points) {
        return new Actor(actor.handle(), actor.level(), false, points);
    }

    static User user(String handle, Level level) {
        User.Profile profile = new User.Profile(null, null, null, null);
        return new User(handle, Uid.ofUser(handle), level, false, 100, 0, profile, Instant.EPOCH, 0, 0, 0);
    }

    static User blockedUser(String handle, Level level) {
        User.Profile profile = new User.Profile(null, null, null, null);
        return new User(handle, Uid.ofUser(handle), level, true, 100, 0, profile, Instant.EPOCH, 0, 0, 0);
    }
}
