package forum.query;

import forum.model.ForumException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Reads the dates that people type: {@code 2024}, {@code 2024-03}, {@code 2024-03-01}, {@code 2024-03-01T10:00} with or
 * without a zone, {@code today}, {@code yesterday}, and times ago: {@code 2h 7d 3w 6mo 1y}. What names no zone is UTC.
 */
public final class Dates {

    private Dates() {}

    /**
     * The time that a date covers.
     *
     * @param start inclusive
     * @param end exclusive; equal to the start for a moment such as {@code 7d} ago
     */
    public record Span(Instant start, Instant end) {

        /** Whether it is a moment without length. */
        public boolean isMoment() {
            return start.equals(end);
        }
    }

    /**
     * Reads a date.
     *
     * @param now what {@code today} and {@code 7d} count from
     * @throws ForumException of kind usage when the text is no date
     */
    public static Span parse(String text, Instant now) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        ZonedDateTime today = now.atZone(ZoneOffset.UTC);
        try {
            if (word.equals("today")) {
                return days(today.toLocalDate(), Period.ofDays(1));
            }
            if (word.equals("yesterday")) {
                return days(today.toLocalDate().minusDays(1), Period.ofDays(1));
            }
            if (DateDigits.count(word, 0) == 4 && (word.length() == 4 || word.charAt(4) == '-')) {
                return word.length() > 10 ? DateTimes.parse(word) : date(word);
            }
            return ago(word, today);
        } catch (DateTimeException e) {
            throw ForumException.usage(
                    "'" + text.strip() + "' is not a date",
                    "write a date such as 2024-03-01, 2024-03 or 2024-03-01T10:00Z, or a time ago such as 7d, 3w or 1y");
        }
    }

    private static Span date(String word) {
        int year = DateDigits.read(word, 0, 4);
        if (word.length() == 4) {
            return days(LocalDate.of(year, 1, 1), Period.ofYears(1));
        }
        int month = DateDigits.after('-', word, 4, 2);
        if (word.length() == 7) {
            return days(LocalDate.of(year, month, 1), Period.ofMonths(1));
        }
        int day = DateDigits.after('-', word, 7, 2);
        if (word.length() != 10) {
            throw new DateTimeException(word);
        }
        return days(LocalDate.of(year, month, day), Period.ofDays(1));
    }

    private static Span days(LocalDate first, Period length) {
        return new Span(startOf(first), startOf(first.plus(length)));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Span ago(String word, ZonedDateTime now) {
        int digits = DateDigits.count(word, 0);
        if (digits < 1 || digits > 5) {
            throw new DateTimeException(word);
        }
        Instant moment = now.minus(DateDigits.read(word, 0, digits), unit(word.substring(digits)))
                .toInstant();
        return new Span(moment, moment);
    }

    private static ChronoUnit unit(String letters) {
        return switch (letters) {
            case "min" -> ChronoUnit.MINUTES;
            case "h" -> ChronoUnit.HOURS;
            case "d" -> ChronoUnit.DAYS;
            case "w" -> ChronoUnit.WEEKS;
            case "mo" -> ChronoUnit.MONTHS;
            case "y" -> ChronoUnit.YEARS;
            default -> throw new DateTimeException(letters);
        };
    }
}
