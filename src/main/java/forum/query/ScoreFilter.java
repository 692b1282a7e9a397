package forum.query;

import forum.model.ForumException;

/** Reads {@code score:>5}, {@code score:<=3}, {@code score:1..9} and {@code score:7}. */
final class ScoreFilter {

    /** Far above any score, and far enough below the greatest int that one more or less never overflows. */
    private static final int MOST = 1_000_000_000;

    private ScoreFilter() {}

    static void add(QueryBuilder query, String text) {
        Comparison comparison = Comparison.parse(text);
        switch (comparison.operator()) {
            case ABOVE -> query.minScore(number(comparison.low(), text) + 1);
            case AT_LEAST -> query.minScore(number(comparison.low(), text));
            case BELOW -> query.maxScore(number(comparison.low(), text) - 1);
            case AT_MOST -> query.maxScore(number(comparison.low(), text));
            case EXACTLY -> {
                int score = number(comparison.low(), text);
                query.minScore(score).maxScore(score);
            }
            case BETWEEN -> between(query, comparison, text);
        }
    }

    private static void between(QueryBuilder query, Comparison comparison, String text) {
        if (comparison.low().isEmpty() && comparison.high().isEmpty()) {
            throw notAScore(text);
        }
        if (!comparison.low().isEmpty()) {
            query.minScore(number(comparison.low(), text));
        }
        if (!comparison.high().isEmpty()) {
            query.maxScore(number(comparison.high(), text));
        }
    }

    private static int number(String digits, String text) {
        try {
            int number = Integer.parseInt(digits);
            if (Math.abs((long) number) <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, with the whole text.
        }
        throw notAScore(text);
    }

    private static ForumException notAScore(String text) {
        return ForumException.usage(
                "'score:" + text + "' is not a score",
                "write a number or a range: score:5, score:>5, score:<=3, score:1..9");
    }
}
