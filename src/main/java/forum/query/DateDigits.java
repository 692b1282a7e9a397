package forum.query;

import java.time.DateTimeException;

/** Reads the numbers of a date; every misfit is a {@link DateTimeException}. */
final class DateDigits {

    private DateDigits() {}

    /** How many ASCII digits stand there. */
    static int count(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - from;
    }

    /** The number of exactly so many digits. */
    static int read(String text, int from, int digits) {
        if (from + digits > text.length()) {
            throw new DateTimeException(text);
        }
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            if (!isDigit(text.charAt(i))) {
                throw new DateTimeException(text);
            }
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    /** The number of exactly so many digits that follows this mark. */
    static int after(char mark, String text, int at, int digits) {
        if (at >= text.length() || text.charAt(at) != mark) {
            throw new DateTimeException(text);
        }
        return read(text, at + 1, digits);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
