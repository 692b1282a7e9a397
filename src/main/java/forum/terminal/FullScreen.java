package forum.terminal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A terminal that can show a whole screen.
 *
 * @param type as {@code TERM} names it
 * @param unicode whether it shows more than ASCII, by the locale
 */
public record FullScreen(String type, boolean unicode) {

    /** The terminal that the person sits at; empty when there is none, or one that can only print. */
    public static Optional<FullScreen> of(Map<String, String> variables, Streams streams) {
        String type = variables.getOrDefault("TERM", "");
        boolean able = streams.in() && streams.out() && !type.isEmpty() && !type.startsWith("dumb");
        return able ? Optional.of(new FullScreen(type, isUnicode(variables))) : Optional.empty();
    }

    /** Whether the locale's characters are encoded in UTF-8. The launcher says in FORUM_LOCALE what it replaced. */
    private static boolean isUnicode(Map<String, String> variables) {
        for (String name : new String[] {"FORUM_LOCALE", "LC_ALL", "LC_CTYPE", "LANG"}) {
            String locale = variables.getOrDefault(name, "").toLowerCase(Locale.ROOT);
            if (!locale.isEmpty()) {
                return locale.contains("utf-8") || locale.contains("utf8");
            }
        }
        return false;
    }
}
