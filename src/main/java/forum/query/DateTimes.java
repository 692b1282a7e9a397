package forum.query;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Reads a date with a time, by hand since the formatters of {@code java.time} are slow to load. It covers the last unit
 * that was written: a minute, a second or a millisecond.
 */
final class DateTimes {

    private final String text;
    private int at = 16;

    private DateTimes(String text) {
        this.text = text;
    }

    /** Reads {@code 2024-03-01t10:00[:30[.123]][z|+01:00|+0100|+01]}, in lower case. */
    static Dates.Span parse(String text) {
        return new DateTimes(text).parse();
    }

    private Dates.Span parse() {
        char separator = text.charAt(10);
        LocalDateTime time = LocalDateTime.of(
                DateDigits.read(text, 0, 4),
                DateDigits.after('-', text, 4, 2),
                DateDigits.after('-', text, 7, 2),
                DateDigits.after(separator == ' ' ? ' ' : 't', text, 10, 2),
                DateDigits.after(':', text, 13, 2));
        ChronoUnit precision = ChronoUnit.MINUTES;
        if (next() == ':') {
            time = time.withSecond(DateDigits.after(':', text, at, 2));
            at += 3;
            precision = ChronoUnit.SECONDS;
            if (next() == '.') {
                time = time.withNano(nanos());
                precision = ChronoUnit.MILLIS;
            }
        }
        ZoneOffset offset = offset();
        return new Dates.Span(time.toInstant(offset), time.plus(1, precision).toInstant(offset));
    }

    /** The next character, a blank at the end. */
    private char next() {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private int nanos() {
        int digits = DateDigits.count(text, at + 1);
        if (digits < 1 || digits > 9) {
            throw new DateTimeException(text);
        }
        int nanos = DateDigits.read(text, at + 1, digits);
        at += digits + 1;
        for (int i = digits; i < 9; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    private ZoneOffset offset() {
        String zone = text.substring(at);
        return zone.isEmpty() ? ZoneOffset.UTC : ZoneOffset.of(zone.equals("z") ? "Z" : zone);
    }
}
