package forum.domain;

import forum.model.FavoriteKind;
import forum.model.ForumException;
import forum.model.Level;
import forum.model.PostId;
import forum.model.PostRef;
import forum.model.Stamp;
import forum.model.Vote;
import java.util.List;

/** What takes one step of an operation back, for whoever did it and as far as the rules of the forum let them. */
sealed interface Reversal {

    /** Takes the step back. */
    void apply(Transaction forum);

    /** The words that {@link #of} reads. */
    List<String> words();

    /** The step with these words, the first of which says what sort it is. */
    static Reversal of(List<String> words) {
        return switch (words.get(0)) {
            case "hide", "reshow" ->
                new Showing(Long.parseLong(words.get(1)), words.get(0).equals("reshow"));
            case "text" -> new Text(Long.parseLong(words.get(1)), Integer.parseInt(words.get(2)));
            case "unconvert" ->
                new Unconvert(
                        Long.parseLong(words.get(1)),
                        Stamp.parse(words.get(2)),
                        words.get(3).equals("silent"));
            case "ballot" -> new Ballot(Long.parseLong(words.get(1)), Vote.valueOf(words.get(2)));
            case "flag" -> new Flag(Long.parseLong(words.get(1)), words.get(2));
            case "unflag" -> new Unflag(Long.parseLong(words.get(1)));
            case "accept" -> new Accept(Long.parseLong(words.get(1)));
            case "accept-none" -> new AcceptNone(Long.parseLong(words.get(1)));
            case "reopen" -> new Reopen(Long.parseLong(words.get(1)));
            case "close" -> new Close(Long.parseLong(words.get(1)), words.get(2));
            case "close-as-duplicate" ->
                new CloseAsDuplicate(Long.parseLong(words.get(1)), Long.parseLong(words.get(2)));
            case "keep", "drop" ->
                new Favorite(
                        FavoriteKind.find(words.get(1)).orElseThrow(Reversal::tooNew),
                        words.get(2),
                        words.get(0).equals("keep"));
            case "setting" -> new Setting(words.get(1), words.get(2));
            case "default" -> new Setting(words.get(1), null);
            case "tag" -> new Tag(words.get(1));
            case "role" -> new Role(words.get(1), Level.valueOf(words.get(2)));
            case "block", "unblock" -> new Blocking(words.get(1), words.get(0).equals("block"));
            case "bonus" -> new Bonus(words.get(1), Long.parseLong(words.get(2)));
            default -> throw tooNew();
        };
    }

    private static ForumException tooNew() {
        return ForumException.failure("a newer forum wrote how to take this back; upgrade it to undo it", null);
    }

    /** Shows what was hidden, or hides what was written or shown. */
    record Showing(long post, boolean shown) implements Reversal {

        @Override
        public void apply(Transaction forum) {
            if (shown) {
                forum.moderation().reshow(ref(post));
            } else {
                forum.moderation().hide(ref(post));
            }
        }

        @Override
        public List<String> words() {
            return List.of(shown ? "reshow" : "hide", String.valueOf(post));
        }
    }

    /** Brings back the text of a revision, if the post reads as it did at the one after it. */
    record Text(long post, int revision) implements Reversal {

        @Override
        public void apply(Transaction forum) {
            if (!forum.editing().readsAsAt(ref(post), revision + 1)) {
                throw ForumException.refused(
                        "#" + post + " was changed again since",
                        "`forum history " + post + "` lists its revisions, and `forum revert` goes back to one");
            }
            forum.editing().revert(ref(post), revision);
        }

        @Override
        public List<String> words() {
            return List.of("text", String.valueOf(post), String.valueOf(revision));
        }
    }

    /** Makes an answer again of what was made a comment, if it was placed then for the last time. */
    record Unconvert(long post, Stamp placed, boolean unmarked) implements Reversal {

        @Override
        public void apply(Transaction forum) {
            forum.converting().takeBack(ref(post), placed, unmarked);
        }

        @Override
        public List<String> words() {
            return List.of("unconvert", String.valueOf(post), placed.toString(), unmarked ? "silent" : "marked");
        }
    }

    /** Votes as before. */
    record Ballot(long post, Vote vote) implements Reversal {

        @Override
        public void apply(Transaction forum) {
            forum.voting().cast(ref(post), vote);
        }

        @Override
        public List<String> words() {
            return List.of("ballot", String.valueOf(post), vote.name());
        }
    }

    /** Flags again, for the reason given before; empty for none. */
    record Flag(long post, String reason) implements Reversal {

        @Override
        public void apply(Transaction forum) {
            forum.voting().flag(ref(post), reason);
        }

        @Override
        public List<String> words() {
            return List.of("flag", String.valueOf(post), reason);
        }
    }

    /** Takes a flag back. */
    record Unflag(long post) implements Reversal {

        @Override
        public void apply(Transaction forum) {
            forum.voting().unflag(ref(post));
        }

        @Override
        public List<String> words() {
            return List.of("unflag", String.valueOf(post));
        }
    }

    /** Accepts an answer as before. */
    record Accept(long answer) implements Reversal {

        @Override
        public void apply(Transaction forum) {
            forum.voting().accept(ref(answer));
        }

        @Override
        public List<String> words() {
            return List.of("accept", String.valueOf(answer));
        }
    }

    /** Accepts no answer, as before. */
    record AcceptNone(long question) implements Reversal {

        @Override
        public void apply(Transaction forum) {
            forum.voting().acceptNone(ref(question));
        }

        @Override
        public List<String> words() {
            return List.of("accept-none", String.valueOf(question));
        }
    }

    /** Opens what was closed. */
    record Reopen(long question) implements Reversal {

        @Override
        public void apply(Transaction forum) {
            forum.moderation().reopen(ref(question));
        }

        @Override
        public List<String> words() {
            return List.of("reopen", String.valueOf(question));
        }
    }

    /** Closes what was opened, with the note it had. */
    record Close(long question, String reason) implements Reversal {

        @Override
        public void apply(Transaction forum) {
            forum.moderation().close(ref(question), reason);
        }

        @Override
        public List<String> words() {
            return List.of("close", String.valueOf(question), reason);
        }
    }

    /** Closes what was opened, as the copy it was. */
    record CloseAsDuplicate(long question, long original) implements Reversal {

        @Override
        public void apply(Transaction forum) {
            forum.moderation().closeAsDuplicate(ref(question), ref(original));
        }

        @Override
        public List<String> words() {
            return List.of("close-as-duplicate", String.valueOf(question), String.valueOf(original));
        }
    }

    /** Keeps something in sight again, or lets go of it. */
    record Favorite(FavoriteKind kind, String name, boolean kept) implements Reversal {

        @Override
        public void apply(Transaction forum) {
            if (kept) {
                forum.favorites().add(kind, name);
            } else {
                forum.favorites().remove(kind, name);
            }
        }

        @Override
        public List<String> words() {
            return List.of(kept ? "keep" : "drop", kind.word(), name);
        }
    }

    /**
     * Sets an option as before.
     *
     * @param value null for its default
     */
    record Setting(String key, String value) implements Reversal {

        @Override
        public void apply(Transaction forum) {
            if (value == null) {
                forum.configuration().reset(key);
            } else {
                forum.configuration().set(key, value);
            }
        }

        @Override
        public List<String> words() {
            return value == null ? List.of("default", key) : List.of("setting", key, value);
        }
    }

    /** Makes a tag stand for itself that was renamed or merged. */
    record Tag(String name) implements Reversal {

        @Override
        public void apply(Transaction forum) {
            forum.tagging().separate(name);
        }

        @Override
        public List<String> words() {
            return List.of("tag", name);
        }
    }

    /** Gives a user the former level. */
    record Role(String handle, Level level) implements Reversal {

        @Override
        public void apply(Transaction forum) {
            forum.accounts().role(handle, level);
        }

        @Override
        public List<String> words() {
            return List.of("role", handle, level.name());
        }
    }

    /** Stops a user from writing again, or lets them. */
    record Blocking(String handle, boolean blocked) implements Reversal {

        @Override
        public void apply(Transaction forum) {
            if (blocked) {
                forum.accounts().block(handle);
            } else {
                forum.accounts().unblock(handle);
            }
        }

        @Override
        public List<String> words() {
            return List.of(blocked ? "block" : "unblock", handle);
        }
    }

    /** Gives a user the former bonus points. */
    record Bonus(String handle, long points) implements Reversal {

        @Override
        public void apply(Transaction forum) {
            forum.accounts().bonus(handle, points);
        }

        @Override
        public List<String> words() {
            return List.of("bonus", handle, String.valueOf(points));
        }
    }

    private static PostRef ref(long post) {
        return PostRef.of(new PostId(post));
    }
}
