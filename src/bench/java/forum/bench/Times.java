package forum.bench;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Writes times as the exchange format does. */
final class Times {

    private static final DateTimeFormatter ISO =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private Times() {}

    static String iso(Instant at) {
        return ISO.format(at);
    }
}
