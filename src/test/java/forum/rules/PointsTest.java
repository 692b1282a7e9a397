package forum.rules;

import static org.assertj.core.api.Assertions.assertThat;

import forum.model.Kind;
import forum.model.Vote;
import forum.rules.Points.Activity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {

    private static final Settings DEFAULTS = Settings.defaults();

    @Test
    void aNewUserHasTheBase() {
        assertThat(Points.total(Activity.NONE, DEFAULTS)).isEqualTo(100);
    }

    @Test
    void exampleB() {
        long questions = received(Kind.QUESTION, 4, 1) + received(Kind.QUESTION, 0, 0);
        long answers = received(Kind.ANSWER, 3, 0);
        assertThat(total(new Activity(2, 1, 1, 1, 3, 0, 4, 0, questions, answers, 0, 0)))
                .isEqualTo(670);
    }

    @Test
    void exampleC() {
        long questions = received(Kind.QUESTION, 15, 7);
        long answers = received(Kind.ANSWER, 12, 1) + received(Kind.ANSWER, 0, 3);
        assertThat(total(new Activity(1, 2, 0, 0, 0, 0, 1, 0, questions, answers, 0, 0)))
                .isEqualTo(410);
    }

    @Test
    void exampleDWithANegativeBonusAndAnAnswerAcceptedByItsOwnAuthor() {
        assertThat(total(new Activity(1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, -250))).isEqualTo(-60);
    }

    @Test
    void exampleEWhereVotesOnAHiddenQuestionStay() {
        assertThat(total(new Activity(1, 1, 0, 1, 3, 0, 4, 0, 3, 6, 0, 0))).isEqualTo(620);
    }

    @Test
    void aVoteDownEarnsTheVoterTenPointsToo() {
        assertThat(total(new Activity(0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0))).isEqualTo(110);
        assertThat(total(new Activity(0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0))).isEqualTo(110);
    }

    @Test
    void baseAndBonusAreNotMultiplied() {
        Settings settings = Settings.of(Map.of("points_multiple", "0", "points_base", "7"));
        assertThat(Points.total(new Activity(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3), settings))
                .isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "POINTS_POST_Q, 1, 0, 0, 0, 0, 0, 0, 0",
        "POINTS_POST_A, 0, 1, 0, 0, 0, 0, 0, 0",
        "POINTS_SELECT_A, 0, 0, 1, 0, 0, 0, 0, 0",
        "POINTS_A_SELECTED, 0, 0, 0, 1, 0, 0, 0, 0",
        "POINTS_VOTE_UP_Q, 0, 0, 0, 0, 1, 0, 0, 0",
        "POINTS_VOTE_DOWN_Q, 0, 0, 0, 0, 0, 1, 0, 0",
        "POINTS_VOTE_UP_A, 0, 0, 0, 0, 0, 0, 1, 0",
        "POINTS_VOTE_DOWN_A, 0, 0, 0, 0, 0, 0, 0, 1"
    })
    void eachCountHasItsOwnWeight(Option weight, int q, int a, int s, int t, int qu, int qd, int au, int ad) {
        Settings settings = Settings.of(Map.of(weight.key(), "77"));
        assertThat(Points.total(new Activity(q, a, s, t, qu, qd, au, ad, 0, 0, 0, 0), settings))
                .isEqualTo(100 + 770);
    }

    @Test
    void aVoteOnACommentBringsNothingToWhoeverCastsIt() {
        assertThat(Points.given(Kind.COMMENT, Vote.UP, DEFAULTS)).isZero();
        assertThat(Points.given(Kind.ANSWER, Vote.UP, DEFAULTS)).isPositive();
    }

    @Test
    void whatCommentsReceiveCountsToo() {
        assertThat(total(new Activity(0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 0))).isEqualTo(160);
    }

    @ParameterizedTest
    @CsvSource({
        "QUESTION, 0, 0, 0",
        "QUESTION, 10, 0, 10",
        "QUESTION, 11, 0, 10",
        "QUESTION, 0, 3, -3",
        "QUESTION, 0, 4, -3",
        "QUESTION, 15, 7, 7",
        "QUESTION, 1000000000, 1000000000, 7",
        "QUESTION, 9000000000000000000, 4300000000, 7",
        "ANSWER, 10, 0, 20",
        "ANSWER, 12, 1, 18",
        "ANSWER, 0, 2, -4",
        "ANSWER, 0, 3, -5",
        "ANSWER, 9000000000000000000, 0, 20",
        "COMMENT, 100, 50, 0"
    })
    void gainAndLossAreCappedBeforeTheSubtraction(Kind kind, long up, long down, int expected) {
        assertThat(received(kind, up, down)).isEqualTo(expected);
    }

    @Test
    void votesOnCommentsHaveCapsOfTheirOwn() {
        Settings settings = Settings.of(Map.of("points_per_c_voted_up", "4", "points_per_c_voted_down", "2"));
        assertThat(Points.received(Kind.COMMENT, 2, 1, settings)).isEqualTo(6);
        assertThat(Points.received(Kind.COMMENT, 5, 5, settings)).isEqualTo(7);
    }

    @Test
    void aNegativeWeightMakesACostOfAGain() {
        Settings settings = Settings.of(Map.of(
                "points_per_a_voted_up", "-1000000", "points_per_q_voted_down", "-2", "points_q_voted_max_gain", "-5"));
        assertThat(Points.received(Kind.QUESTION, 1, 4, settings)).isEqualTo(-5 + 8);
        assertThat(Points.received(Kind.ANSWER, 3, 1, settings)).isEqualTo(-3_000_002);
        assertThat(Points.received(Kind.ANSWER, 1_000_000_000, 1, settings)).isEqualTo(-1_000_000_002);
    }

    private static long total(Activity activity) {
        return Points.total(activity, DEFAULTS);
    }

    private static int received(Kind kind, long up, long down) {
        return Points.received(kind, up, down, DEFAULTS);
    }
}
