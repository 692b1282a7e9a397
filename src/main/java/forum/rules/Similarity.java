package forum.rules;

import java.util.Collection;

/**
 * How much two questions have in common (Question2Answer: the rarer a word of the title, a tag or a category is, the
 * more it counts).
 */
public final class Similarity {

    /** What occurs this often says nothing any more. */
    private static final double COMMON = 10_000;

    private Similarity() {}

    /**
     * The score of another question.
     *
     * @param titleWords for each word that both titles have, the number of questions with it in the title
     * @param tags for each tag that both have, the number of questions with it
     * @param category the number of questions in the category when both stand in exactly the same, else 0
     * @param id the other question's number, so that of equals the younger comes first
     */
    public static double score(Collection<Long> titleWords, Collection<Long> tags, long category, long id) {
        double score = Math.log(id) / 1_000_000;
        for (long questions : titleWords) {
            score += weight(questions);
        }
        for (long questions : tags) {
            score += 2 * weight(questions);
        }
        return score + weight(category);
    }

    /** What one thing in common counts when this many questions have it: ln(10000 / n), nothing from 10,000 on. */
    public static double weight(long questions) {
        return questions <= 0 || questions >= COMMON ? 0 : Math.log(COMMON / questions);
    }

    /** The score from which a question counts as related: 10 - 2 x {@code match_related_qs}. */
    public static double threshold(Settings settings) {
        return 10 - 2.0 * settings.number(Option.MATCH_RELATED_QS);
    }
}
