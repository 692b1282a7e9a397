package forum.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import forum.model.ForumException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static final Instant NOW = Instant.parse("2024-03-31T12:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "2024,                      2024-01-01T00:00:00Z, 2025-01-01T00:00:00Z",
        "2024-02,                   2024-02-01T00:00:00Z, 2024-03-01T00:00:00Z",
        "2024-02-29,                2024-02-29T00:00:00Z, 2024-03-01T00:00:00Z",
        "today,                     2024-03-31T00:00:00Z, 2024-04-01T00:00:00Z",
        "Yesterday,                 2024-03-30T00:00:00Z, 2024-03-31T00:00:00Z",
        "2024-03-01T10:00,          2024-03-01T10:00:00Z, 2024-03-01T10:01:00Z",
        "2024-03-01 10:00,          2024-03-01T10:00:00Z, 2024-03-01T10:01:00Z",
        "2024-03-01T10:00:30Z,      2024-03-01T10:00:30Z, 2024-03-01T10:00:31Z",
        "2024-03-01T10:00:00.123Z,  2024-03-01T10:00:00.123Z, 2024-03-01T10:00:00.124Z",
        "2024-03-01T10:00:00.5Z,    2024-03-01T10:00:00.500Z, 2024-03-01T10:00:00.501Z",
        "2024-03-01T10:00:00.123456789Z, 2024-03-01T10:00:00.123456789Z, 2024-03-01T10:00:00.124456789Z",
        "2024-03-01T10:00+02:00,    2024-03-01T08:00:00Z, 2024-03-01T08:01:00Z",
        "2024-03-01T10:00:00-0130,  2024-03-01T11:30:00Z, 2024-03-01T11:30:01Z",
    })
    void readsADateAsTheTimeItCovers(String text, Instant start, Instant end) {
        assertThat(Dates.parse(text, NOW)).isEqualTo(new Dates.Span(start, end));
    }

    @ParameterizedTest
    @CsvSource({
        "30min, 2024-03-31T12:00:00Z",
        "2h,    2024-03-31T10:30:00Z",
        "7d,    2024-03-24T12:30:00Z",
        "3w,    2024-03-10T12:30:00Z",
        "1mo,   2024-02-29T12:30:00Z",
        "1y,    2023-03-31T12:30:00Z",
        "2024d, 2018-09-15T12:30:00Z",
        "10000h, 2023-02-08T20:30:00Z",
    })
    void readsATimeAgoAsAMoment(String text, Instant moment) {
        assertThat(Dates.parse(text, NOW)).isEqualTo(new Dates.Span(moment, moment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yesterdayish",
                "d",
                "7",
                "7x",
                "999999d",
                "-7d",
                "20245",
                "2024-",
                "2024-1",
                "2024-13",
                "2024-02-30",
                "2024-02-3",
                "2024/02/03",
                "2024-02-29T",
                "2024-02-29T10",
                "2024-02-29T25:00",
                "2024-02-29T10:00:",
                "2024-02-29T10:00:00.",
                "2024-02-29T10:00:00.1234567891",
                "2024-02-29T10:00+99:00",
                "2024-02-29T10:00 nonsense",
                "٢٠٢٤"
            })
    void refusesEverythingElse(String text) {
        assertThatExceptionOfType(ForumException.class)
                .isThrownBy(() -> Dates.parse(text, NOW))
                .withMessage("'" + text.strip() + "' is not a date")
                .matches(e -> e.kind() == ForumException.Kind.USAGE)
                .matches(e -> e.hints().get(0).contains("2024-03-01"));
    }
}
