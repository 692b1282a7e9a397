package forum.cli.option;

import forum.cli.converter.KindConverter;
import forum.cli.converter.NumberConverter;
import forum.cli.converter.StateConverter;
import forum.cli.converter.UnansweredConverter;
import forum.model.ForumException;
import forum.model.Kind;
import forum.model.State;
import forum.query.Dates;
import forum.query.Query;
import forum.query.QueryBuilder;
import forum.query.Unanswered;
import forum.rules.Tags;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which posts are wanted; shared by all commands that list or export. */
public final class FilterOptions {

    @Option(
            names = {"-c", "--category"},
            paramLabel = "PATH",
            description = "Only in this category or below it")
    private String category;

    @Option(
            names = {"-t", "--tag", "--tags"},
            paramLabel = "TAG",
            description = "Only with this tag; of several, with all")
    private List<String> tags = List.of();

    @Option(
            names = {"-u", "--user"},
            paramLabel = "HANDLE",
            description = "Only by this user")
    private String user;

    @Option(
            names = "--unanswered",
            paramLabel = "SENSE",
            arity = "0..1",
            preprocessor = OptionalValue.class,
            fallbackValue = "none",
            converter = UnansweredConverter.class,
            completionCandidates = UnansweredConverter.class,
            description = "Only open questions with no answer; =selected: none accepted; =upvoted: none above 0")
    private Unanswered unanswered;

    @Option(names = "--answered", description = "Only questions with an answer")
    private boolean answered;

    @Option(names = "--accepted", description = "Only questions with an accepted answer, or accepted answers")
    private boolean accepted;

    @Option(names = "--open", description = "Only questions that are not closed")
    private boolean open;

    @Option(names = "--closed", description = "Only closed questions")
    private boolean closed;

    @Option(names = "--flagged", description = "Only flagged posts")
    private boolean flagged;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            split = ",",
            hideParamSyntax = true,
            converter = StateConverter.class,
            completionCandidates = StateConverter.class,
            description = "Only in this state: visible (unless said), queued, hidden, deleted; several: queued,hidden")
    private List<State> states = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            hideParamSyntax = true,
            converter = KindConverter.class,
            completionCandidates = KindConverter.class,
            description = "Only this kind: question, answer, comment; several: answer,comment")
    private List<Kind> kinds = List.of();

    @Option(
            names = "--min-score",
            paramLabel = "SCORE",
            converter = NumberConverter.class,
            description = "Only with this score or more")
    private Integer minScore;

    @Option(names = "--since", paramLabel = "DATE", description = "Only written then or later: 2024-03-01, 2024, 7d")
    private String since;

    @Option(names = "--until", paramLabel = "DATE", description = "Only written then or earlier")
    private String until;

    /** Whether what is wanted is what moderators look after, and there is no telling of which kind that is. */
    public boolean isForModerators() {
        return flagged || states.stream().anyMatch(state -> state != State.VISIBLE);
    }

    /** Narrows a query. */
    public QueryBuilder narrow(Query base, Instant now) {
        QueryBuilder query = narrowButSince(base, now);
        since(now).ifPresent(query::since);
        return query;
    }

    /** The beginning of what {@code --since} names. */
    public Optional<Instant> since(Instant now) {
        return since == null
                ? Optional.empty()
                : Optional.of(Dates.parse(since, now).start());
    }

    /** Narrows a query by all but {@code --since}, for a command in which that means something else. */
    public QueryBuilder narrowButSince(Query base, Instant now) {
        if (open && closed) {
            throw ForumException.usage("choose one of --open and --closed");
        }
        QueryBuilder query = base.with();
        set(query);
        for (String tag : tags) {
            List<String> names = Tags.named(tag);
            if (names.isEmpty()) {
                throw ForumException.usage("--tags: '" + tag + "' holds no tag");
            }
            names.forEach(query::tag);
        }
        if (until != null) {
            query.until(Dates.parse(until, now).end());
        }
        return query;
    }

    private void set(QueryBuilder query) {
        if (category != null) {
            query.category(category);
        }
        if (user != null) {
            query.author(user);
        }
        if (unanswered != null) {
            query.unanswered(unanswered);
        }
        if (answered) {
            query.answered();
        }
        if (accepted) {
            query.accepted(true);
        }
        if (open || closed) {
            query.closed(closed);
        }
        if (flagged) {
            query.flagged();
        }
        if (!states.isEmpty()) {
            query.states(states);
        }
        if (!kinds.isEmpty()) {
            query.kinds(kinds);
        }
        if (minScore != null) {
            query.minScore(minScore);
        }
    }
}
