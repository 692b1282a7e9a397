package forum.query;

import forum.model.Kind;
import forum.model.PostId;
import forum.model.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Gathers the parts of a {@link Query}. Terms, tags, scores and times narrow what was said before; everything else
 * replaces it.
 */
public final class QueryBuilder {

    private Set<Kind> kinds = EnumSet.of(Kind.QUESTION);
    private final List<Term> terms = new ArrayList<>();
    private Optional<String> category = Optional.empty();
    private final List<String> tags = new ArrayList<>();
    private final List<String> notTags = new ArrayList<>();
    private Optional<String> author = Optional.empty();
    private Optional<Unanswered> unanswered = Optional.empty();
    private boolean answered;
    private Set<State> states = EnumSet.of(State.VISIBLE);
    private Optional<Boolean> closed = Optional.empty();
    private Optional<Boolean> accepted = Optional.empty();
    private boolean flagged;
    private OptionalInt minScore = OptionalInt.empty();
    private OptionalInt maxScore = OptionalInt.empty();
    private Optional<Instant> since = Optional.empty();
    private Optional<Instant> until = Optional.empty();
    private Sort sort = Sort.RECENT;
    private boolean reversed;
    private int limit;
    private Optional<PostId> after = Optional.empty();

    QueryBuilder() {}

    QueryBuilder(Query query) {
        kinds = query.kinds();
        terms.addAll(query.terms());
        category = query.category();
        tags.addAll(query.tags());
        notTags.addAll(query.notTags());
        author = query.author();
        unanswered = query.unanswered();
        answered = query.answered();
        states = query.states();
        closed = query.closed();
        accepted = query.accepted();
        flagged = query.flagged();
        minScore = query.minScore();
        maxScore = query.maxScore();
        since = query.since();
        until = query.until();
        sort = query.sort();
        reversed = query.reversed();
        limit = query.limit();
        after = query.after();
    }

    /** Wants these kinds of post only. */
    public QueryBuilder kinds(Collection<Kind> wanted) {
        kinds = EnumSet.noneOf(Kind.class);
        kinds.addAll(wanted);
        return this;
    }

    /** Wants posts of any kind. */
    public QueryBuilder anyKind() {
        kinds = EnumSet.allOf(Kind.class);
        return this;
    }

    /** Wants, or does not want, this in the text too. */
    public QueryBuilder term(Term term) {
        terms.add(term);
        return this;
    }

    /** Wants posts at or below this category only. */
    public QueryBuilder category(String path) {
        category = Optional.of(path);
        return this;
    }

    /** Wants posts with this tag too. */
    public QueryBuilder tag(String tag) {
        tags.add(tag);
        return this;
    }

    /** Wants no posts with this tag. */
    public QueryBuilder notTag(String tag) {
        notTags.add(tag);
        return this;
    }

    /** Wants posts by this user only. */
    public QueryBuilder author(String handle) {
        author = Optional.of(handle);
        return this;
    }

    /** Wants questions that are unanswered in this sense only. */
    public QueryBuilder unanswered(Unanswered sense) {
        unanswered = Optional.of(sense);
        return this;
    }

    /** Wants questions with a visible answer only. */
    public QueryBuilder answered() {
        answered = true;
        return this;
    }

    /** Wants posts in these states only. */
    public QueryBuilder states(Collection<State> wanted) {
        states = EnumSet.noneOf(State.class);
        states.addAll(wanted);
        return this;
    }

    /** Wants only closed, or only open, questions. */
    public QueryBuilder closed(boolean wanted) {
        closed = Optional.of(wanted);
        return this;
    }

    /** Wants only what has, or only what has no, accepted answer. */
    public QueryBuilder accepted(boolean wanted) {
        accepted = Optional.of(wanted);
        return this;
    }

    /** Wants flagged posts only. */
    public QueryBuilder flagged() {
        flagged = true;
        return this;
    }

    /** Wants at least this score. */
    public QueryBuilder minScore(int score) {
        minScore = OptionalInt.of(Math.max(score, minScore.orElse(score)));
        return this;
    }

    /** Wants at most this score. */
    public QueryBuilder maxScore(int score) {
        maxScore = OptionalInt.of(Math.min(score, maxScore.orElse(score)));
        return this;
    }

    /** Wants what was written then or later. */
    public QueryBuilder since(Instant time) {
        since = since.filter(time::isBefore).or(() -> Optional.of(time));
        return this;
    }

    /** Wants what was written before then. */
    public QueryBuilder until(Instant time) {
        until = until.filter(time::isAfter).or(() -> Optional.of(time));
        return this;
    }

    /** Wants this order. */
    public QueryBuilder sort(Sort order) {
        sort = order;
        return this;
    }

    /** Turns the order round. */
    public QueryBuilder reversed(boolean round) {
        reversed = round;
        return this;
    }

    /** Wants at most this many posts; 0 for no limit. */
    public QueryBuilder limit(int most) {
        limit = most;
        return this;
    }

    /** Wants the posts that come after this one. */
    public QueryBuilder after(PostId post) {
        after = Optional.of(post);
        return this;
    }

    /** The query as gathered so far. */
    public Query build() {
        return new Query(
                Collections.unmodifiableSet(kinds),
                List.copyOf(terms),
                category,
                List.copyOf(tags),
                List.copyOf(notTags),
                author,
                unanswered,
                answered,
                Collections.unmodifiableSet(states),
                closed,
                accepted,
                flagged,
                minScore,
                maxScore,
                since,
                until,
                sort,
                reversed,
                limit,
                after);
    }
}
