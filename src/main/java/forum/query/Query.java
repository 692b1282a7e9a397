package forum.query;

import forum.model.Kind;
import forum.model.PostId;
import forum.model.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which posts are wanted, in which order, and which page of them. All conditions must hold.
 *
 * @param kinds kinds of post; an empty set matches nothing
 * @param terms what the text must, or must not, hold
 * @param category the path of a category, or a slug; what lies below it belongs to it
 * @param tags tags that must all be there
 * @param notTags tags of which none may be there
 * @param author the handle of who wrote the post
 * @param unanswered only questions that are unanswered in this sense
 * @param answered only questions with a visible answer
 * @param states states of the post itself; visible posts below a hidden one are never listed as visible
 * @param closed only closed (true) or open (false) questions
 * @param accepted only questions with (true) or without (false) an accepted answer; of answers, only those that are, or
 *     are not, the accepted one
 * @param flagged only posts with a flag
 * @param minScore the least score, inclusive
 * @param maxScore the greatest score, inclusive
 * @param since written then or later
 * @param until written before then
 * @param reversed whether the order goes the other way round
 * @param limit the greatest number of posts, 0 for no limit
 * @param after the page starts after this post in the order of {@code sort} and {@code reversed}
 */
public record Query(
        Set<Kind> kinds,
        List<Term> terms,
        Optional<String> category,
        List<String> tags,
        List<String> notTags,
        Optional<String> author,
        Optional<Unanswered> unanswered,
        boolean answered,
        Set<State> states,
        Optional<Boolean> closed,
        Optional<Boolean> accepted,
        boolean flagged,
        OptionalInt minScore,
        OptionalInt maxScore,
        Optional<Instant> since,
        Optional<Instant> until,
        Sort sort,
        boolean reversed,
        int limit,
        Optional<PostId> after) {

    /** Starts from all visible questions, newest first, without a limit. */
    public static QueryBuilder builder() {
        return new QueryBuilder();
    }

    /** All visible questions, newest first, without a limit. */
    public static Query allQuestions() {
        return builder().build();
    }

    /** Starts from this query. */
    public QueryBuilder with() {
        return new QueryBuilder(this);
    }
}
