package forum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024 | 2024-01-01T00:00:00Z",
                "2024-03 | 2024-03-01T00:00:00Z",
                "2024-03-01 | 2024-03-01T00:00:00Z",
                "2024-3-1 9:05 | 2024-03-01T09:05:00Z",
                "2024/03/01 10:00:30 | 2024-03-01T10:00:30Z",
                "2024-03-01T10:00:00.123Z | 2024-03-01T10:00:00.123Z",
                "2013-03-14T09:26:53+0000 | 2013-03-14T09:26:53Z",
                "2013-03-14T09:26:53+01:00 | 2013-03-14T08:26:53Z",
                "2024-03-01 10:00:00 UTC | 2024-03-01T10:00:00Z",
                "1.3.2024 | 2024-03-01T00:00:00Z",
                "01.03.2024, 10:00 | 2024-03-01T10:00:00Z",
                "1 March 2024 | 2024-03-01T00:00:00Z",
                "01-Mar-2024 10:00 | 2024-03-01T10:00:00Z",
                "Mar 1, 2024 | 2024-03-01T00:00:00Z"
            })
    void readsWhatPeopleWrite(String written, Instant meant) {
        assertThat(WrittenDate.parse(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "7d",
                "yesterday",
                "3/1/2024",
                "2024-13-01",
                "30.2.2024",
                "1 Foo 2024",
                "2024-03-01 25:00",
                "2024-03-01 noon",
                "20240301",
                "45352"
            })
    void refusesWhatIsNoDateOrMoreThanOne(String written) {
        assertThatExceptionOfType(BadRecordException.class)
                .isThrownBy(() -> WrittenDate.parse(written))
                .withMessage("'" + written + "' is not a date; write 2024-03-01 or 2024-03-01 10:00");
    }
}
