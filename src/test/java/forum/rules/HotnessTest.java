package forum.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HotnessTest {

    private static final long START = millis("2010-01-01T00:00:00Z");
    private static final Settings DEFAULTS = Settings.defaults();

    @Test
    void theWorkedExample() {
        long created = millis("2024-01-01T00:00:00Z");
        long answered = millis("2024-01-03T12:00:00Z");
        assertThat(Hotness.of(created, answered, 2, 3, 40, DEFAULTS)).isEqualTo(88_470_240_000d);
    }

    @Test
    void withoutAnswersTheQuestionsOwnTimeCountsTwice() {
        assertThat(Hotness.of(START + 1000, START + 99_000, 0, 0, 0, DEFAULTS)).isEqualTo(200);
    }

    @Test
    void secondsAreWholeAndRoundedDownAlsoBeforeTheStart() {
        assertThat(Hotness.of(START + 999, 0, 0, 0, 0, DEFAULTS)).isZero();
        assertThat(Hotness.of(START - 1, 0, 0, 0, 0, DEFAULTS)).isEqualTo(-200);
    }

    @Test
    void anAnswerAVoteAndFortyViewsWeighTheSame() {
        assertThat(Hotness.of(START, START, 1, 0, 0, DEFAULTS)).isEqualTo(16_000_000);
        assertThat(Hotness.of(START, START, 0, 1, 0, DEFAULTS)).isEqualTo(16_000_000);
        assertThat(Hotness.of(START, START, 0, 0, 40, DEFAULTS)).isEqualTo(16_000_000);
        assertThat(Hotness.of(START, START, 0, -2, 0, DEFAULTS)).isEqualTo(-32_000_000);
    }

    @ParameterizedTest
    @CsvSource({
        "hot_weight_q_age, 5",
        "hot_weight_a_age, 7",
        "hot_weight_answers, 320000",
        "hot_weight_votes, 480000",
        "hot_weight_views, 16000"
    })
    void eachTermHasItsWeight(String key, double expected) {
        Map<String, String> weights = new java.util.HashMap<>(Map.of(
                "hot_weight_q_age", "0",
                "hot_weight_a_age", "0",
                "hot_weight_answers", "0",
                "hot_weight_votes", "0",
                "hot_weight_views", "0"));
        weights.put(key, "1");
        assertThat(Hotness.of(START + 5000, START + 7000, 2, 3, 4, Settings.of(weights)))
                .isEqualTo(expected);
    }

    private static long millis(String time) {
        return Instant.parse(time).toEpochMilli();
    }
}
