package forum.output;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Supplier;

/**
 * Times for people, as Question2Answer words them: {@code 3 days ago} up to seven days, then {@code Feb 3} in the
 * current year and {@code Feb 3, 2023} in others.
 *
 * @param now the present
 * @param zone in which dates are written, asked for when there is one to write: finding it reads all zones of the world
 */
public record Moment(Instant now, Supplier<ZoneId> zone) {

    private static final long SECONDS_SHOWN_AS_AGE = 7 * 86_400;

    /** When something was, seen from now. */
    public String of(Instant time) {
        long age = now.getEpochSecond() - time.getEpochSecond();
        return age >= 0 && age <= SECONDS_SHOWN_AS_AGE ? duration(age) + " ago" : date(time);
    }

    /** The day, with the year unless it is the current one. */
    public String date(Instant time) {
        ZonedDateTime day = time.atZone(zone.get());
        String date = month(day.getMonthValue()) + " " + day.getDayOfMonth();
        return day.getYear() == now.atZone(zone.get()).getYear() ? date : date + ", " + day.getYear();
    }

    /** A length of time in the largest unit that fits, rounded down, at least a second: {@code 2 years}. */
    public static String duration(long seconds) {
        if (seconds >= 31_557_600) {
            return count(seconds / 31_557_600, "year");
        }
        if (seconds >= 2_629_800) {
            return count(seconds / 2_629_800, "month");
        }
        if (seconds >= 604_800) {
            return count(seconds / 604_800, "week");
        }
        if (seconds >= 86_400) {
            return count(seconds / 86_400, "day");
        }
        if (seconds >= 3_600) {
            return count(seconds / 3_600, "hour");
        }
        return seconds >= 60 ? count(seconds / 60, "minute") : count(Math.max(1, seconds), "second");
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    private static String month(int number) {
        int start = 3 * (number - 1);
        return "JanFebMarAprMayJunJulAugSepOctNovDec".substring(start, start + 3);
    }
}
