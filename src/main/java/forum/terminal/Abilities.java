package forum.terminal;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the person's terminal can show, as far as the environment tells. */
public final class Abilities {

    private static final Set<String> PROGRAMS_WITH_LINKS = Set.of(
            "iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "mintty", "Tabby", "rio", "WarpTerminal", "zed");

    private static final Set<String> TERMINALS_WITH_LINKS =
            Set.of("xterm-kitty", "alacritty", "foot", "foot-extra", "contour", "xterm-ghostty", "wezterm");

    /** The version of GNOME's terminal library from which on hyperlinks are safe. */
    private static final int VTE = 5001;

    private final Map<String, String> variables;

    /** Abilities that these variables of the environment tell of. */
    public Abilities(Map<String, String> variables) {
        this.variables = variables;
    }

    /**
     * Whether there is to be nothing but lines, one after another, without frames and without moving the cursor:
     * {@code FORUM_PLAIN} asks for it, as for a screen reader, or {@code TERM} names a terminal that can only print. The
     * launcher takes a terminal without a name for one.
     */
    public boolean isPlain() {
        String wanted = variables.getOrDefault("FORUM_PLAIN", "");
        if (!wanted.isEmpty() && !wanted.equals("0")) {
            return true;
        }
        return variables.getOrDefault("TERM", "").startsWith("dumb");
    }

    /**
     * Whether text may go beyond ASCII: the locale says UTF-8, or says nothing, as in most containers and on Windows,
     * where terminals know UTF-8 nevertheless. The launcher says in {@code FORUM_LOCALE} what it replaced.
     */
    public boolean unicode() {
        String locale = "";
        for (String name : new String[] {"FORUM_LOCALE", "LC_ALL", "LC_CTYPE", "LANG"}) {
            locale = locale.isEmpty() ? variables.getOrDefault(name, "") : locale;
        }
        String known = locale.toLowerCase(Locale.ROOT);
        return known.isEmpty() || known.contains("utf-8") || known.contains("utf8");
    }

    /** Whether the terminal shows words as links (OSC 8); {@code FORCE_HYPERLINK} decides where it is set. */
    public boolean hyperlinks() {
        String forced = variables.getOrDefault("FORCE_HYPERLINK", "");
        if (!forced.isEmpty()) {
            return !forced.equals("0");
        }
        String terminal = variables.getOrDefault("TERM", "");
        if (terminal.equals("dumb") || terminal.startsWith("screen") || terminal.startsWith("tmux")) {
            return false;
        }
        return PROGRAMS_WITH_LINKS.contains(variables.getOrDefault("TERM_PROGRAM", ""))
                || TERMINALS_WITH_LINKS.contains(terminal)
                || variables.containsKey("WT_SESSION")
                || variables.containsKey("KONSOLE_VERSION")
                || vte(variables.getOrDefault("VTE_VERSION", "")) >= VTE;
    }

    private static int vte(String version) {
        return version.length() < 7 && !version.isEmpty() && version.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(version)
                : 0;
    }
}
