package forum.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {

    private static final Moment NOW = new Moment(Instant.parse("2024-03-10T12:00:00Z"), () -> ZoneOffset.UTC, () -> 7);

    @ParameterizedTest
    @CsvSource({
        "2024-03-10T12:00:00Z, 1 second ago",
        "2024-03-10T11:59:59Z, 1 second ago",
        "2024-03-10T11:59:58Z, 2 seconds ago",
        "2024-03-10T11:59:00Z, 1 minute ago",
        "2024-03-10T11:00:01Z, 59 minutes ago",
        "2024-03-10T11:00:00Z, 1 hour ago",
        "2024-03-10T09:00:00Z, 3 hours ago",
        "2024-03-07T12:00:00Z, 3 days ago",
        "2024-03-03T12:00:01Z, 6 days ago",
        "2024-03-03T12:00:00Z, 1 week ago",
        "2024-03-03T11:59:59Z, Mar 3",
        "2024-02-03T12:00:00Z, Feb 3",
        "2023-02-03T12:00:00Z, 'Feb 3, 2023'",
        "2024-03-10T12:00:01Z, Mar 10",
        "2025-01-01T00:00:00Z, 'Jan 1, 2025'"
    })
    void relativeUpToAWeekThenADate(Instant time, String text) {
        assertThat(NOW.of(time)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, Mar 9", "1, 1 day ago", "0, 1 second ago", "36500, 1 day ago"})
    void relativeAsLongAsTheForumWants(long days, String text) {
        Moment moment = new Moment(NOW.now(), NOW.zone(), () -> days);
        Instant time = text.startsWith("1 second") ? NOW.now() : Instant.parse("2024-03-09T12:00:00Z");

        assertThat(moment.of(time)).isEqualTo(text);
    }

    @Test
    void datesFollowTheTimeZone() {
        Moment moment = new Moment(Instant.parse("2024-03-10T12:00:00Z"), () -> ZoneId.of("America/New_York"), () -> 7);

        assertThat(moment.of(Instant.parse("2024-01-01T02:00:00Z"))).isEqualTo("Dec 31, 2023");

        Moment newYear = new Moment(Instant.parse("2024-01-01T02:00:00Z"), moment.zone(), () -> 7);

        assertThat(newYear.date(Instant.parse("2023-06-01T12:00:00Z"))).isEqualTo("Jun 1");
    }

    @Test
    void monthsHaveThreeLetters() {
        assertThat(IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> NOW.date(
                                LocalDate.of(2024, month, 9).atStartOfDay().toInstant(ZoneOffset.UTC))))
                .containsExactly(
                        "Jan 9", "Feb 9", "Mar 9", "Apr 9", "May 9", "Jun 9", "Jul 9", "Aug 9", "Sep 9", "Oct 9",
                        "Nov 9", "Dec 9");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1 second",
        "604800, 1 week",
        "2629800, 1 month",
        "31557599, 11 months",
        "31557600, 1 year",
        "63115199, 1 year",
        "63115200, 2 years"
    })
    void durations(long seconds, String text) {
        assertThat(Moment.duration(seconds)).isEqualTo(text);
    }

    @Test
    void machinesGetMilliseconds() {
        assertThat(IsoTime.of(Instant.parse("2024-03-01T10:00:00Z"))).isEqualTo("2024-03-01T10:00:00.000Z");
        assertThat(IsoTime.of(Instant.parse("0987-12-31T03:59:59.0459Z"))).isEqualTo("0987-12-31T03:59:59.045Z");
        assertThat(IsoTime.of(Instant.parse("+12024-03-01T10:00:00Z"))).isEqualTo("12024-03-01T10:00:00.000Z");
    }
}
