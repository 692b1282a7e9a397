package forum.exchange.q2a;

import java.util.Locale;

/** Whether backslashes escape, as the statements of a dump set it and set it back. */
final class SqlMode {

    private boolean escapes = true;
    private boolean before = true;

    /**
     * Sets the mode.
     *
     * @param literal whether the words of the mode are given; otherwise it is the mode as it was before
     */
    void set(boolean literal, String words) {
        boolean wanted = literal ? !words.toUpperCase(Locale.ROOT).contains("NO_BACKSLASH_ESCAPES") : before;
        before = escapes;
        escapes = wanted;
    }

    boolean escapesByBackslash() {
        return escapes;
    }
}
