package forum.output;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Times for people, as Question2Answer words them: {@code 3 days ago} at first, then {@code Feb 3} in the current
 * year and {@code Feb 3, 2023} in others.
 *
 * @param now the present
 * @param zone in which dates are written, asked for when there is one to write: finding it reads all zones of the world
 * @param daysAsAge the age in days up to which it is told, asked for when there is a time to tell
 */
public record Moment(Instant now, Supplier<ZoneId> zone, LongSupplier daysAsAge) {

    private static final long DAY = 86_400;

    /** When something was, seen from now. */
    public String of(Instant time) {
        long age = now.getEpochSecond() - time.getEpochSecond();
        return age >= 0 && age <= daysAsAge.getAsLong() * DAY ? duration(age) + " ago" : date(time);
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
        if (seconds >= DAY) {
            return count(seconds / DAY, "day");
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
