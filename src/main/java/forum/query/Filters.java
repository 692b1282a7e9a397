package forum.query;

import forum.model.ForumException;
import forum.model.Kind;
import forum.model.State;
import forum.rules.Nearest;
import forum.rules.Tags;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the filters of the search language into a query: {@code tag: category: user: is: score: created:}. */
final class Filters {

    private static final String IS_VALUES = "open, closed, answered, unanswered, accepted, flagged, hidden, queued,"
            + " visible, question, answer, comment";

    /** The filters with a value of their own choosing. */
    private static final List<String> OPEN_FILTERS = List.of("tag:", "category:", "user:", "score:", "created:");

    private final QueryBuilder query;
    private final Instant now;
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    private final Set<Kind> notKinds = EnumSet.noneOf(Kind.class);
    private final Set<State> states = EnumSet.noneOf(State.class);
    private final Set<State> notStates = EnumSet.noneOf(State.class);

    Filters(QueryBuilder query, Instant now) {
        this.query = query;
        this.now = now;
    }

    /** Whether the word before a colon is a filter, in any case. */
    static boolean isFilter(String word) {
        return names().contains(fold(word) + ":");
    }

    /** All filters up to their colon. */
    static List<String> names() {
        return Stream.concat(OPEN_FILTERS.stream(), Stream.of("is:")).toList();
    }

    /** All filters: those with a fixed value whole, the others up to their colon. */
    static List<String> words() {
        return Stream.concat(isFilters().stream(), OPEN_FILTERS.stream()).toList();
    }

    private static List<String> isFilters() {
        return Stream.of(IS_VALUES.split(", ")).map("is:"::concat).toList();
    }

    static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Adds one filter. */
    void add(Token token) {
        String value = token.value().strip();
        if (value.isEmpty()) {
            throw ForumException.usage("'" + token.filter() + ":' needs a value");
        }
        switch (token.filter()) {
            case "tag" -> tag(token, value);
            case "is" -> is(fold(value), value, !token.negated());
            default -> addPositive(token, value);
        }
    }

    /** Reads tags as every other place does that looks for them: in any case, of any length and several at once. */
    private void tag(Token token, String value) {
        List<String> names = Tags.named(value);
        if (names.isEmpty()) {
            throw ForumException.usage("'tag:" + value + "' holds no tag");
        }
        names.forEach(token.negated() ? query::notTag : query::tag);
    }

    private void addPositive(Token token, String value) {
        if (token.negated()) {
            throw ForumException.usage(
                    "'-" + token.filter() + ":' is not possible", "only tag: and is: can have a minus before them");
        }
        switch (token.filter()) {
            case "category" -> query.category(value);
            case "user" -> query.author(value);
            case "score" -> ScoreFilter.add(query, value);
            case "created" -> CreatedFilter.add(query, value, now);
            default -> throw new IllegalStateException(token.filter());
        }
    }

    private void is(String word, String typed, boolean wanted) {
        switch (word) {
            case "open" -> query.closed(!wanted);
            case "closed" -> query.closed(wanted);
            case "answered" -> answered(wanted);
            case "unanswered" -> answered(!wanted);
            case "accepted" -> query.accepted(wanted);
            case "question" -> (wanted ? kinds : notKinds).add(Kind.QUESTION);
            case "answer" -> (wanted ? kinds : notKinds).add(Kind.ANSWER);
            case "comment" -> (wanted ? kinds : notKinds).add(Kind.COMMENT);
            case "visible" -> (wanted ? states : notStates).add(State.VISIBLE);
            case "queued" -> (wanted ? states : notStates).add(State.QUEUED);
            case "hidden" -> (wanted ? states : notStates).add(State.HIDDEN);
            case "flagged" -> flagged(wanted);
            default ->
                throw ForumException.usage(
                        "'is:" + typed + "' is not a filter" + Nearest.question("is:" + typed, isFilters()),
                        "is: takes " + IS_VALUES);
        }
    }

    private void answered(boolean wanted) {
        if (wanted) {
            query.answered();
        } else {
            query.unanswered(Unanswered.NONE);
        }
    }

    private void flagged(boolean wanted) {
        if (!wanted) {
            throw ForumException.usage("'-is:flagged' is not possible", "leave it out to see all posts");
        }
        query.flagged();
    }

    /** Says which kinds and states are wanted, when the search spoke of any. */
    void finish() {
        if (!kinds.isEmpty() || !notKinds.isEmpty()) {
            Set<Kind> wanted = kinds.isEmpty() ? EnumSet.allOf(Kind.class) : EnumSet.copyOf(kinds);
            wanted.removeAll(notKinds);
            query.kinds(wanted);
        }
        if (!states.isEmpty() || !notStates.isEmpty()) {
            Set<State> wanted =
                    states.isEmpty() ? EnumSet.of(State.VISIBLE, State.QUEUED, State.HIDDEN) : EnumSet.copyOf(states);
            wanted.removeAll(notStates);
            query.states(wanted);
        }
    }
}
