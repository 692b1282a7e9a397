package forum.cli.completion;

import forum.domain.Suggestions;
import forum.model.FavoriteKind;
import forum.model.PostRef;
import forum.model.Suggestion;
import forum.rules.Option;
import forum.store.search.PostChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the forum for what a source means on the line that is being typed. */
final class Suggester {

    private final Suggestions forum;
    private final Typed typed;
    private final String prefix;

    Suggester(Suggestions forum, Typed typed) {
        this.forum = forum;
        this.typed = typed;
        this.prefix = typed.prefix();
    }

    /** What the word may become. */
    List<Suggestion> find(Source source) {
        return switch (source) {
            case POSTS -> posts(PostChoice.ANY);
            case THREADS -> posts(prefix.isEmpty() ? PostChoice.QUESTION : PostChoice.ANY);
            case QUESTIONS -> posts(PostChoice.QUESTION);
            case OPEN_QUESTIONS -> posts(PostChoice.OPEN_QUESTION);
            case CLOSED_QUESTIONS -> posts(PostChoice.CLOSED_QUESTION);
            case COMMENTABLE -> posts(PostChoice.COMMENTABLE);
            case ANSWERS -> posts(PostChoice.ANSWER);
            case ACCEPTABLE -> posts(typed.has("--none") ? PostChoice.ACCEPTED_QUESTION : PostChoice.ACCEPTABLE_ANSWER);
            case HIDABLE -> posts(typed.has("--undo") ? PostChoice.HIDDEN : PostChoice.ANY);
            case HIDDEN -> posts(PostChoice.HIDDEN);
            case QUEUED -> posts(PostChoice.QUEUED);
            case REVISIONS -> revisions();
            case HANDLES -> forum.users(prefix);
            case CATEGORIES -> forum.categories(prefix);
            case TAG -> forum.tags(prefix);
            case TAGS -> tags();
            case SUBJECTS -> subjects();
            case FAVORITES -> favorites();
            case SET_OPTIONS -> beginning(forum.setOptions());
            case OPERATIONS -> beginning(forum.operations());
            case VALUES -> values();
            case FILTERS -> filters();
        };
    }

    private List<Suggestion> posts(PostChoice choice) {
        return forum.posts(choice, prefix);
    }

    private List<Suggestion> revisions() {
        Optional<PostRef> post = PostRef.parse(typed.argument(0));
        return post.isPresent() ? beginning(forum.revisions(post.get())) : List.of();
    }

    /** The last tag of those between commas, behind the others. */
    private List<Suggestion> tags() {
        int end = prefix.lastIndexOf(',') + 1;
        String before = prefix.substring(0, end);
        List<String> given = List.of(before.split(","));
        List<Suggestion> tags = new ArrayList<>();
        for (Suggestion tag : forum.tags(prefix.substring(end))) {
            if (!given.contains(tag.value())) {
                tags.add(new Suggestion(before.concat(tag.value()), tag.description()));
            }
        }
        return tags;
    }

    private List<Suggestion> subjects() {
        Optional<FavoriteKind> kind = FavoriteKind.find(typed.argument(0));
        if (kind.isEmpty()) {
            return List.of();
        }
        return switch (kind.get()) {
            case QUESTION -> posts(PostChoice.QUESTION);
            case USER -> forum.users(prefix);
            case TAG -> forum.tags(prefix);
            case CATEGORY -> forum.categories(prefix);
        };
    }

    private List<Suggestion> favorites() {
        Optional<FavoriteKind> kind = FavoriteKind.find(typed.argument(0));
        return kind.isPresent() ? beginning(forum.favorites(kind.get())) : List.of();
    }

    private List<Suggestion> values() {
        Optional<Option> option = Option.find(typed.argument(0));
        if (option.isEmpty()) {
            return List.of();
        }
        String now = forum.value(option.get());
        List<Suggestion> values = new ArrayList<>();
        for (String word : option.get().kind().words()) {
            values.add(new Suggestion(word, description(word, now, option.get().defaultText())));
        }
        if (values.isEmpty() && !now.isEmpty()) {
            values.add(new Suggestion(now, description(now, now, option.get().defaultText())));
        }
        return beginning(values);
    }

    private static String description(String word, String now, String usual) {
        String is = word.equals(now) ? "set now" : "";
        return word.equals(usual) ? is.concat(is.isEmpty() ? "default" : ", default") : is;
    }

    /** A filter's value behind its colon, with the minus that may stand before it. */
    private List<Suggestion> filters() {
        int end = prefix.indexOf(':') + 1;
        String filter = prefix.substring(0, end);
        String begun = prefix.substring(end);
        List<Suggestion> found = new ArrayList<>();
        List<Suggestion> values = switch (filter.startsWith("-") ? filter.substring(1) : filter) {
            case "tag:" -> forum.tags(begun);
            case "user:" -> forum.users(begun);
            case "category:" -> forum.categories(begun);
            default -> List.of();
        };
        for (Suggestion value : values) {
            found.add(new Suggestion(filter.concat(quoted(value.value())), value.description()));
        }
        return found;
    }

    private static String quoted(String name) {
        return name.indexOf(' ') < 0 ? name : String.join(name, "\"", "\"");
    }

    private List<Suggestion> beginning(List<Suggestion> suggestions) {
        List<Suggestion> found = new ArrayList<>();
        for (Suggestion suggestion : suggestions) {
            if (suggestion.value().startsWith(prefix)) {
                found.add(suggestion);
            }
        }
        return found;
    }
}
