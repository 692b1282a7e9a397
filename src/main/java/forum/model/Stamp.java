package forum.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When and where a thing was last changed: a hybrid logical clock, totally ordered. Of two values of one register the
 * one with the greater stamp wins in every copy.
 *
 * @param millis Unix time in milliseconds, 0 to 2^47 - 1; 0 where a hand-written record names no time
 * @param counter tells changes of one millisecond apart, 0 to 65535
 * @param replica the file that made the change, as a random number; 0 for what was written by hand
 */
public record Stamp(long millis, int counter, long replica) implements Comparable<Stamp> {

    /** Older than every other stamp. */
    public static final Stamp ZERO = new Stamp(0, 0, 0);

    /** The greatest counter; a clock that passes it goes on in the next millisecond. */
    public static final int MAX_COUNTER = 0xffff;

    private static final long MAX_MILLIS = (1L << 47) - 1;
    private static final Pattern TEXT = Pattern.compile("([0-9a-f]{12})-([0-9a-f]{4})-([0-9a-f]{16})");

    public Stamp {
        if (millis < 0 || millis > MAX_MILLIS || counter < 0 || counter > MAX_COUNTER) {
            throw new IllegalArgumentException("no such stamp: " + millis + " " + counter);
        }
    }

    /** The stamp of something written by hand at this time, which has no counter and no replica. */
    public static Stamp byHand(long millis) {
        return new Stamp(Math.min(Math.max(millis, 0), MAX_MILLIS), 0, 0);
    }

    /** A stamp from the two numbers that {@link #time()} and {@link #replica()} give. */
    public static Stamp of(long time, long replica) {
        return new Stamp(time >>> 16, (int) (time & MAX_COUNTER), replica);
    }

    /**
     * Parses what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException when the text is not a stamp
     */
    public static Stamp parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a stamp: " + text);
        }
        return new Stamp(
                Long.parseLong(matcher.group(1), 16),
                Integer.parseInt(matcher.group(2), 16),
                Long.parseUnsignedLong(matcher.group(3), 16));
    }

    /** Milliseconds and counter as one number that sorts like the stamp. */
    public long time() {
        return millis << 16 | counter;
    }

    /** Whether this stamp is later than the other. */
    public boolean isAfter(Stamp other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Stamp other) {
        int byTime = Long.compare(time(), other.time());
        return byTime != 0 ? byTime : Long.compareUnsigned(replica, other.replica);
    }

    /** Three groups of hexadecimal digits whose text sorts like the stamps. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(34);
        hex(text, millis, 12);
        text.append('-');
        hex(text, counter, 4);
        text.append('-');
        hex(text, replica, 16);
        return text.toString();
    }

    /** Every vote of an export has a stamp, and a general formatter takes twenty times as long. */
    private static void hex(StringBuilder text, long number, int digits) {
        for (int i = digits - 1; i >= 0; i--) {
            text.append(Character.forDigit((int) (number >>> (4 * i)) & 0xf, 16));
        }
    }
}
