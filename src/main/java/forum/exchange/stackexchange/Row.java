package forum.exchange.stackexchange;

import forum.exchange.Place;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;

/** The attributes of one row, as UTF-8 in the buffer that they were read into. */
final class Row {

    /** What stands for no number and no time. */
    static final long NONE = Long.MIN_VALUE;

    /** Six times as many as a row of any table has. */
    private static final int MOST = 128;

    private static final long DAY = 86_400_000L;
    private static final int MILLISECOND_DIGITS = 3;

    private final int[] names = new int[MOST];
    private final int[] nameEnds = new int[MOST];
    private final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];
    private byte[] bytes;
    private int count;
    private int last;
    private long line;
    private long column;
    private long newest = NONE;
    private boolean returns;

    void begin(long newLine, long newColumn) {
        count = 0;
        returns = false;
        line = newLine;
        column = newColumn;
    }

    /** Takes an attribute. */
    void add(byte[] buffer, int name, int nameEnd, int start, int end) throws BadRow {
        bytes = buffer;
        for (int i = 0; i < count; i++) {
            if (nameEnds[i] - names[i] == nameEnd - name
                    && Arrays.equals(buffer, names[i], nameEnds[i], buffer, name, nameEnd)) {
                throw new BadRow("'" + text(name, nameEnd) + "' stands there twice");
            }
        }
        if (count == MOST) {
            throw new BadRow("a row has more than " + MOST + " attributes");
        }
        names[count] = name;
        nameEnds[count] = nameEnd;
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    /** Says that some value holds a carriage return, which most dumps hold nowhere. */
    void holdsReturns() {
        returns = true;
    }

    long line() {
        return line;
    }

    long column() {
        return column;
    }

    Place place(String file) {
        return new Place(file, line, column);
    }

    /** The latest time that was asked for in this row and those before; {@link #NONE} for none. */
    long newest() {
        return newest;
    }

    boolean has(String name) {
        return find(name) >= 0;
    }

    /** The text of an attribute, null when there is none. */
    String text(String name) {
        int index = find(name);
        return index < 0 ? null : text(starts[index], ends[index]);
    }

    /** A number that has to be there. */
    long id(String name) throws BadRow {
        return required(name, number(name));
    }

    /** A whole number, {@link #NONE} when there is none. */
    long number(String name) throws BadRow {
        int index = find(name);
        if (index < 0) {
            return NONE;
        }
        int at = starts[index];
        int end = ends[index];
        boolean negative = at < end && bytes[at] == '-';
        at += negative ? 1 : 0;
        long number = 0;
        // Eighteen digits cannot overflow.
        boolean valid = at < end && end - at <= 18;
        for (; valid && at < end; at++) {
            valid = isDigit(at);
            number = number * 10 + bytes[at] - '0';
        }
        if (!valid) {
            throw new BadRow(name + ": '" + shortened(index) + "' is not a whole number");
        }
        return negative ? -number : number;
    }

    /** A whole number between these, the first one when there is none. */
    int number(String name, int least, int most) throws BadRow {
        long number = number(name);
        if (number != NONE && (number < least || number > most)) {
            throw new BadRow(name + ": " + number + " is out of range");
        }
        return number == NONE ? least : (int) number;
    }

    /** A time that has to be there, in milliseconds. */
    long requiredTime(String name) throws BadRow {
        return required(name, time(name));
    }

    /** A time in UTC in milliseconds, {@link #NONE} when there is none. */
    long time(String name) throws BadRow {
        int index = find(name);
        if (index < 0) {
            return NONE;
        }
        int at = starts[index];
        int end = ends[index];
        boolean valid = end - at >= 19
                && bytes[at + 4] == '-'
                && bytes[at + 7] == '-'
                && bytes[at + 10] == 'T'
                && bytes[at + 13] == ':'
                && bytes[at + 16] == ':';
        if (valid) {
            int year = digits(at, 4);
            int month = digits(at + 5, 2);
            int day = digits(at + 8, 2);
            int hour = digits(at + 11, 2);
            int minute = digits(at + 14, 2);
            int second = digits(at + 17, 2);
            int millis = fraction(at + 19, end);
            boolean numbers = year > 0 && Math.min(Math.min(hour, minute), Math.min(second, millis)) >= 0;
            if (numbers && hour < 24 && minute < 60 && second < 60) {
                try {
                    long time = LocalDate.of(year, month, day).toEpochDay() * DAY
                            + ((hour * 60 + minute) * 60 + second) * 1000L
                            + millis;
                    newest = Math.max(newest, time);
                    return time;
                } catch (DateTimeException e) {
                    // said below
                }
            }
        }
        throw new BadRow(name + ": '" + shortened(index) + "' is not a time");
    }

    /** Appends the text of an attribute to a packed row; as no text when there is none. */
    void pack(String name, Packer packer) {
        int index = find(name);
        if (index < 0) {
            packer.noText();
        } else {
            if (returns) {
                ends[index] = plainLines(starts[index], ends[index]);
            }
            packer.text(bytes, starts[index], ends[index]);
        }
    }

    /** Makes every end of a line a line feed alone, as everywhere in a forum, and returns the place behind the text. */
    private int plainLines(int start, int end) {
        int to = start;
        for (int from = start; from < end; from++) {
            if (bytes[from] != '\r') {
                bytes[to++] = bytes[from];
            } else if (from + 1 == end || bytes[from + 1] != '\n') {
                bytes[to++] = '\n';
            }
        }
        return to;
    }

    private static long required(String name, long value) throws BadRow {
        if (value == NONE) {
            throw new BadRow(name + " is missing");
        }
        return value;
    }

    /** Milliseconds of a fraction of any length; -1 for what is none. */
    private int fraction(int start, int end) {
        int last = end > start && bytes[end - 1] == 'Z' ? end - 1 : end;
        if (start == last) {
            return 0;
        }
        if (bytes[start] != '.' || last - start < 2) {
            return -1;
        }
        int millis = 0;
        for (int i = 0; i < Math.max(MILLISECOND_DIGITS, last - start - 1); i++) {
            int at = start + 1 + i;
            if (at < last && !isDigit(at)) {
                return -1;
            }
            if (i < MILLISECOND_DIGITS) {
                millis = millis * 10 + (at < last ? bytes[at] - '0' : 0);
            }
        }
        return millis;
    }

    private int digits(int start, int length) {
        int number = 0;
        for (int i = start; i < start + length; i++) {
            if (!isDigit(i)) {
                return -1;
            }
            number = number * 10 + bytes[i] - '0';
        }
        return number;
    }

    private boolean isDigit(int at) {
        return bytes[at] >= '0' && bytes[at] <= '9';
    }

    private String shortened(int index) {
        String text = text(starts[index], ends[index]);
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** The attribute with this name, -1 if there is none; most often it stands behind the one asked for before. */
    private int find(String name) {
        for (int i = 1; i <= count; i++) {
            int index = (last + i) % count;
            if (is(index, name)) {
                last = index;
                return index;
            }
        }
        return -1;
    }

    private boolean is(int index, String name) {
        int start = names[index];
        int length = name.length();
        if (nameEnds[index] - start != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (bytes[start + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
