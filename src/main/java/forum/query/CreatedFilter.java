package forum.query;

import forum.model.ForumException;
import java.time.Instant;

/** Reads {@code created:2024-03}, {@code created:>2024-01-01}, {@code created:2024-01..2024-03}, {@code created:7d}. */
final class CreatedFilter {

    private CreatedFilter() {}

    static void add(QueryBuilder query, String text, Instant now) {
        Comparison comparison = Comparison.parse(text);
        if (comparison.operator() == Comparison.Operator.BETWEEN) {
            between(query, comparison, text, now);
            return;
        }
        Dates.Span span = Dates.parse(comparison.low(), now);
        switch (comparison.operator()) {
            case ABOVE -> query.since(span.end());
            case AT_LEAST -> query.since(span.start());
            case BELOW -> query.until(span.start());
            case AT_MOST -> query.until(span.end());
            case EXACTLY -> within(query, span);
            case BETWEEN -> throw new IllegalStateException(text);
        }
    }

    /** The last seven days for {@code 7d}, all of the month for {@code 2024-03}. */
    private static void within(QueryBuilder query, Dates.Span span) {
        query.since(span.start());
        if (!span.isMoment()) {
            query.until(span.end());
        }
    }

    private static void between(QueryBuilder query, Comparison comparison, String text, Instant now) {
        if (comparison.low().isEmpty() && comparison.high().isEmpty()) {
            throw ForumException.usage("'created:" + text + "' names no date", "write created:2024-01..2024-03");
        }
        if (!comparison.low().isEmpty()) {
            query.since(Dates.parse(comparison.low(), now).start());
        }
        if (!comparison.high().isEmpty()) {
            query.until(Dates.parse(comparison.high(), now).end());
        }
    }
}
