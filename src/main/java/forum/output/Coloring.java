package forum.output;

import java.util.Locale;
import java.util.Map;

/** When there is colour: the values of {@code --color}. */
public enum Coloring {
    AUTO,
    ALWAYS,
    NEVER;

    /**
     * Decides for one stream. What the person asked for wins; then {@code NO_COLOR}, {@code CLICOLOR_FORCE}, {@code
     * TERM=dumb}; else a terminal gets colours.
     *
     * @param tty whether the stream is a terminal
     */
    public boolean decide(Map<String, String> environment, boolean tty) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> decideBySurroundings(environment, tty);
        };
    }

    private static boolean decideBySurroundings(Map<String, String> environment, boolean tty) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        String force = environment.getOrDefault("CLICOLOR_FORCE", "");
        if (!force.isEmpty() && !force.equals("0")) {
            return true;
        }
        return tty && !"dumb".equals(environment.get("TERM"));
    }

    /** The word that people type. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
