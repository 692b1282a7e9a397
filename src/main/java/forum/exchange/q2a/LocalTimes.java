package forum.exchange.q2a;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** The times of a dump, which are those of a clock on a wall in this zone. */
record LocalTimes(ZoneId zone) {

    private static final String PATTERN = "0000-00-00 00:00:00";

    /**
     * The time in this column.
     *
     * @return null when there is none, or the zeros that stand for none
     */
    Instant at(Row row, String column) {
        String text = row.text(column);
        if (text == null || text.startsWith("0000-00-00")) {
            return null;
        }
        try {
            if (text.length() == 10 && fits(text, 10)) {
                return instant(text + " 00:00:00");
            }
            if (text.length() >= PATTERN.length() && fits(text, PATTERN.length()) && isFraction(text)) {
                return instant(text);
            }
        } catch (DateTimeException e) {
            // said below, like all that is no time
        }
        throw new DumpError(column + ": '" + Row.shorten(text) + "' is not a date and time");
    }

    /** Whether nothing but parts of a second stands behind the seconds. */
    private static boolean isFraction(String text) {
        return text.length() == PATTERN.length()
                || text.substring(PATTERN.length()).matches("\\.[0-9]{0,6}");
    }

    /** The time that the last line of a dump names, whose hours may have one digit. */
    Optional<Instant> parse(String text) {
        String padded = text.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) {1,2}(\\d:)", "$1 0$2");
        try {
            return padded.length() == PATTERN.length() && fits(padded, PATTERN.length())
                    ? Optional.of(instant(padded))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean fits(String text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (PATTERN.charAt(i) == '0' ? c < '0' || c > '9' : c != PATTERN.charAt(i) && !(i == 10 && c == 'T')) {
                return false;
            }
        }
        return true;
    }

    private Instant instant(String text) {
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, 19))
                .atZone(zone)
                .toInstant();
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }
}
