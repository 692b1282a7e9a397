package forum.exchange;

import forum.model.ForumException;
import forum.query.Dates;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people, spreadsheets and pages write them: ISO 8601 with or without time and zone, {@code 2024/3/1},
 * {@code 1.3.2024}, {@code 1 March 2024} and {@code March 1, 2024}, each with a time behind it or none. What names no
 * zone is UTC. {@code 3/1/2024} means two different days and is refused.
 */
public final class WrittenDate {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\.?(.*)");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})(.*)");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})\\.?[ -](\\p{L}{3,9})\\.?[ -](\\d{4})(.*)");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2}),? (\\d{4})(.*)");
    private static final Pattern TIME = Pattern.compile("[tT,]? *(\\d{1,2}):(\\d{2})(.*)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LONGEST = 60;

    private WrittenDate() {}

    /**
     * Reads a date.
     *
     * @throws BadRecordException when it is none
     */
    public static Instant parse(String written) {
        String text = written.strip();
        if (text.length() <= LONGEST) {
            try {
                String exact = exact(text);
                if (exact != null) {
                    return Dates.parse(exact, Instant.EPOCH).start();
                }
            } catch (ForumException e) {
                // Said below, in one form for all that is no date.
            }
        }
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        throw new BadRecordException("'" + shown + "' is not a date; write 2024-03-01 or 2024-03-01 10:00");
    }

    /** The same date as {@link Dates} takes it; null when it is in none of the forms. */
    private static String exact(String text) {
        Matcher date = YEAR_FIRST.matcher(text);
        if (date.matches()) {
            return date(date.group(1), date.group(2), date.group(3), date.group(4));
        }
        date = DAY_FIRST.matcher(text);
        if (date.matches()) {
            return date(date.group(3), date.group(2), date.group(1), date.group(4));
        }
        date = DAY_MONTH.matcher(text);
        if (date.matches()) {
            return date(date.group(3), month(date.group(2)), date.group(1), date.group(4));
        }
        date = MONTH_DAY.matcher(text);
        if (date.matches()) {
            return date(date.group(3), month(date.group(1)), date.group(2), date.group(4));
        }
        return text.matches("\\d{4}(-\\d{2})?") ? text : null;
    }

    private static String month(String name) {
        int index = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
        return String.valueOf(index + 1); // 0 is no month
    }

    private static String date(String year, String month, String day, String rest) {
        String date = year + "-" + twoDigits(month) + "-" + twoDigits(day);
        if (rest.isBlank()) {
            return date;
        }
        Matcher time = TIME.matcher(rest.strip());
        if (!time.matches()) {
            return null;
        }
        String behind = time.group(3).replace(" UTC", "Z").replace(" GMT", "Z").replace(" ", "");
        return date + "T" + twoDigits(time.group(1)) + ":" + time.group(2) + behind;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
