package forum.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every example of sections 2.2 and 3.3 of the Question2Answer reference. */
class CountsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "999, 999",
        "1000, 1.0k",
        "1049, 1.0k",
        "1050, 1.1k",
        "5449, 5.4k",
        "5450, 5.5k",
        "9950, 10.0k",
        "99949, 99.9k",
        "99950, 100.0k",
        "100000, 100k",
        "100500, 101k",
        "999499, 999k",
        "999500, '1,000k'",
        "1000000, 1.0m",
        "1049999, 1.0m",
        "1050000, 1.1m",
        "99950000, 100.0m",
        "100000000, 100m",
        "100499999, 100m",
        "100500000, 101m",
        "123456789, 123m",
        "1223456789, '1,223m'",
        "-999, -999",
        "-1500, '-1,500'",
        "-1234567, '-1,234,567'",
        "9223372036854775807, '9,223,372,036,855m'"
    })
    void numbersAreCompact(long number, String text) {
        assertThat(CompactNumber.of(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "281, +281 votes",
        "0, 0 votes",
        "-3, –3 votes",
        "1, +1 vote",
        "-1, –1 vote",
        "1500, +1.5k votes",
        "-1500, –1.5k votes"
    })
    void votes(long score, String text) {
        assertThat(VoteCount.of(score)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"3, +3", "0, 0", "-2, –2", "1500, +1.5k"})
    void votesOfComments(long score, String text) {
        assertThat(VoteCount.bare(score)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 point", "0, 0 points", "-1, -1 points", "5450, 5.5k points", "6600, 6.6k points"})
    void points(long points, String text) {
        assertThat(CompactNumber.of(points, "point")).isEqualTo(text);
    }

    @Test
    void thingsCounted() {
        assertThat(CompactNumber.of(1, "answer")).isEqualTo("1 answer");
        assertThat(CompactNumber.of(1_200, "answer")).isEqualTo("1.2k answers");
        assertThat(CompactNumber.of(0, "view")).isEqualTo("0 views");
    }
}
