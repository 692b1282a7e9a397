package forum.terminal;

import java.util.Locale;

/** How far a piece of work is, in words: what is done, how fast, and how long the rest will take. */
final class ProgressText {

    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB"};

    private ProgressText() {}

    /**
     * The words.
     *
     * @param done bytes
     * @param whole bytes, or less than 0 when unknown
     * @param rate bytes a second, of late
     * @param columns the most characters
     */
    static String of(long done, long whole, double rate, int columns) {
        StringBuilder text = new StringBuilder(size(done));
        if (whole > 0) {
            text.append(" of ").append(size(whole));
            text.append(" · ")
                    .append(Math.min(100, (long) (100.0 * done / whole)))
                    .append("%");
        }
        if (whole >= 0 && done >= whole) {
            text.append(" · finishing");
        } else {
            text.append(" · ").append(size((long) rate)).append("/s");
            if (whole > 0 && rate >= 1) {
                text.append(" · ")
                        .append(time((long) Math.ceil((whole - done) / rate)))
                        .append(" left");
            }
        }
        return text.length() <= columns ? text.toString() : text.substring(0, Math.max(0, columns));
    }

    private static String size(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= 999.5 && unit < UNITS.length - 1) {
            size /= 1000;
            unit++;
        }
        return unit == 0 || size >= 99.95
                ? Math.round(size) + " " + UNITS[unit]
                : String.format(Locale.ROOT, "%.1f %s", size, UNITS[unit]);
    }

    private static String time(long seconds) {
        return seconds >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
